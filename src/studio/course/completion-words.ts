import type { Completion } from '../../course/course.ts';

type Has = Readonly<Record<'er' | 'clinic', number>>;

const kinds = {
  er: { one: 'emergency scenario', many: 'emergency scenarios' },
  clinic: { one: 'clinic scenario', many: 'clinic scenarios' },
} as const;

export interface CompletionWords {
  /** The rule, in a sentence. */
  readonly rule: string;
  /** Why nobody could keep it; undefined if somebody could. */
  readonly impossible: string | undefined;
}

/**
 * What completes a course, in words.
 *
 * @param has How many scenarios of each kind are in the course.
 */
export function completionWords(completion: Completion, has: Has): CompletionWords {
  return { rule: ruleOf(completion, has), impossible: impossibleIn(completion, has) };
}

function ruleOf(completion: Completion, has: Has): string {
  const finished = (['er', 'clinic'] as const)
    .filter((kind) => completion[kind] > 0)
    .map((kind) => share(completion[kind], has[kind], kinds[kind]));
  const made = 'a commitment is made';
  if (finished.length === 0)
    return completion.commitment
      ? `Complete when ${made}. No scenario has to be finished.`
      : 'Nothing is asked: a learner has completed it as soon as it is opened.';
  const scenarios = finished.join(' and ');
  const verb = completion.er + completion.clinic === 1 ? 'is' : 'are';
  const end = completion.commitment ? `, and ${made}` : '';
  return `Complete when ${scenarios} ${verb} finished, debriefs included${end}.`;
}

function share(
  asked: number,
  there: number,
  { one, many }: { readonly one: string; readonly many: string },
): string {
  if (asked === there)
    return asked === 1 ? `the one ${one}` : asked === 2 ? `both ${many}` : `all ${asked} ${many}`;
  return `${asked} of ${there} ${there === 1 ? one : many}`;
}

function impossibleIn(completion: Completion, has: Has): string | undefined {
  const missing = (['er', 'clinic'] as const)
    .filter((kind) => completion[kind] > has[kind])
    .map((kind) => {
      const { one, many } = kinds[kind];
      const there = has[kind] === 0 ? 'has none' : `has ${has[kind]}`;
      return `it asks for ${completion[kind]} ${completion[kind] === 1 ? one : many} and ${there}`;
    });
  if (missing.length === 0) return undefined;
  return `Nobody could complete this course: ${missing.join(', and ')}. Ask for fewer, or put more in.`;
}
