import { error } from '../../scenario/diagnostic.ts';
import type { Finding } from '../../scenario/diagnostic.ts';
import { seedShingles, shinglesOf, shingleWords } from '../words/shingles.ts';
import type { Shingle } from '../words/shingles.ts';
import { textsOf, wholeText } from '../words/texts.ts';
import type { Text } from '../words/texts.ts';
import type { Rule } from './rule.ts';

/** One of the papers that the course is built on may not be taken over or changed, only cited. */
export function seedWordsIn(known: ReadonlySet<string>): Rule {
  return ({ scenario }) => textsOf(scenario).flatMap((text) => shared(text, known));
}

export const seedWords: Rule = seedWordsIn(seedShingles);

/** Runs that overlap are one place to mend. */
function shared(text: Text, known: ReadonlySet<string>): Finding[] {
  const plain = wholeText(text);
  const shingles = shinglesOf(plain);
  const found = (shingle: Shingle | undefined) => shingle !== undefined && known.has(shingle.hash);
  return shingles.flatMap((first, at) => {
    if (!found(first) || found(shingles[at - 1])) return [];
    const apart = shingles.slice(at).findIndex((shingle) => !found(shingle));
    const runs = shingles.slice(at, apart < 0 ? undefined : at + apart);
    const words = [first.words, ...runs.slice(1).map((run) => run.words.split(' ').at(-1)!)].join(' ');
    const snippet = asWritten(first.words, plain);
    return [
      {
        ...error(
          'seed-words',
          text.path,
          `“${words}” stands in one of the papers that this course is built on. Share no ${shingleWords} words in a row with them: say it in your own.`,
        ),
        ...(snippet === undefined ? {} : { snippet }),
      },
    ];
  });
}

function asWritten(words: string, plain: string): string | undefined {
  return new RegExp(words.split(' ').join('[^\\p{L}\\p{N}]+'), 'iu').exec(plain)?.[0];
}
