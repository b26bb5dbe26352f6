import { warning } from '../../scenario/diagnostic.ts';
import { plainText } from '../../scenario/plain-text.ts';
import type { Choice } from '../../scenario/scenario.ts';
import { decisionsIn } from './places.ts';
import type { Rule } from './rule.ts';

const most = 1.6;

/** An option that stands out by its length is chosen, or passed over, for that. */
export const optionLengths: Rule = ({ scenario }) =>
  decisionsIn(scenario).flatMap(({ id, choices, path }) => {
    const { long, short, ratio } = mostUneven(choices);
    if (long === undefined || short === undefined || ratio <= most) return [];
    return [
      {
        ...warning(
          'option-lengths',
          [...path, 'choices'],
          `In scene "${id}" the option "${long.id}" is ${ratio.toFixed(1)} times as long as "${short.id}" (${charactersIn(long).most} and ${charactersIn(short).least} characters); ${most} times is the most. Trim the one or fill the other.`,
        ),
        atKey: true,
      },
    ];
  });

/** Of any two options, and of their variants those furthest apart. Two variants of one option never meet. */
function mostUneven(choices: readonly Choice[]) {
  let found: { long?: Choice; short?: Choice; ratio: number } = { ratio: 0 };
  for (const long of choices) {
    for (const short of choices) {
      const ratio = charactersIn(long).most / Math.max(1, charactersIn(short).least);
      if (long !== short && ratio > found.ratio) found = { long, short, ratio };
    }
  }
  return found;
}

/** Characters of a choice's shortest and longest variant. */
export function charactersIn({ text }: Choice): { readonly least: number; readonly most: number } {
  const lengths = text.map(({ text: words }) => [...plainText(words)].length);
  return { least: Math.min(...lengths), most: Math.max(...lengths) };
}
