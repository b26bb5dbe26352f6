import { readFileSync } from 'node:fs';

/** What the endings of the head ask for is played. */
const named: Readonly<Record<number, string>> = { 1: 'result', 2: 'quiet' };
const first = 'ABCDEFGHIJKLMNOPQSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/**
 * The text of a scenario with so many scenes of three choices each, in layers where routes meet again. It has the head of the
 * scenario that authors start from. Beyond 732 scenes codes are used again, which the reader finds, as there are no more.
 */
export function largeText(scenes: number, depth = 20): string {
  const skeleton = readFileSync('src/scenario/new/skeleton.yaml', 'utf8');
  const head = skeleton.slice(0, skeleton.indexOf('\nscenes:'));
  const wide = Math.ceil(scenes / depth);
  const name = (number: number) => (number < scenes ? nameOf(number) : 'end');
  const opening = head
    .replace('opens: begin', 'opens: scene_0')
    .replace(/^ {4}rescue:.*\n/m, '')
    .replace(/^(?:good_ways|expect):\n(?:[ #].*\n|\n)*/gm, '');
  const body = Array.from({ length: scenes }, (_, number) => {
    const layer = Math.floor(number / wide) + 1;
    const next = (choice: number) => name(layer * wide + ((number * 3 + choice) % wide));
    return sceneText(number, [0, 1, 2].map(next));
  });
  return `${opening}\nscenes:\n${body.join('\n')}`;
}

function nameOf(number: number): string {
  return named[number] ?? `scene_${number}`;
}

function sceneText(number: number, ways: readonly string[]): string {
  const choices = ways.map((to, choice) => {
    const code = number * 3 + choice;
    return `      - id: choice_${number}_${choice}
        code: '${first[Math.floor(code / 36) % first.length]}${(code % 36).toString(36)}'
        text: Ask her what she saw first, and wait for the answer, number ${choice}.
        minutes: ${choice}
        moves: { V: ${choice + 1}, G: 1 }
        why: You asked before you told, so Robin could say what she knew. Because you waited, she tried the half that she was not sure of.
        rows: [T1]
        sources: [trier2022]
        next: ${to}
`;
  });
  return `  # Number ${number} of many.
  ${nameOf(number)}:
    title: The bed by window ${number}
    text: The monitor hums. Robin stands at the foot of the bed with the chart held shut, and looks at you, then at the door.
    reads: disclose
    unsaid: She had seen the number before you came.
    replies:
      open: “I think it is the dose,” says Robin. “I was not sure that I should say.”
      testing: “The dose was changed at noon,” she says, and watches your face.
      guarded: “It’s all in the chart,” says Robin, and hands it to you.
    choices:
${choices.join('')}`;
}
