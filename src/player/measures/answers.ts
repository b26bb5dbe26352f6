/** Answers to a set of items, as numbers in their order; 0 where none was given. */
export type Answers = readonly number[];

/**
 * What was kept of a set, whatever it is: always as many as there are items, each at most the highest point.
 *
 * @param kept A digit per answer.
 */
export function answersIn(kept: string | undefined, count: number, highest: number): Answers {
  return Array.from({ length: count }, (_, index) => {
    const answer = Number(kept?.charAt(index) ?? '');
    return Number.isInteger(answer) && answer <= highest ? answer : 0;
  });
}

/** A digit per answer. */
export function digitsOf(answers: Answers): string {
  return answers.join('');
}

/** The answers with one of them given. */
export function answered(answers: Answers, index: number, answer: number): Answers {
  return answers.map((before, at) => (at === index ? answer : before));
}
