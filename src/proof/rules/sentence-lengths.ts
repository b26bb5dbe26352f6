import { warning } from '../../scenario/diagnostic.ts';
import type { Finding } from '../../scenario/diagnostic.ts';
import type { Language } from '../words/language.ts';
import { languageOf } from '../words/language-of.ts';
import { learnersTexts } from '../words/learners-texts.ts';
import { counted, lengthOf } from '../words/length.ts';
import type { Text } from '../words/texts.ts';
import type { Rule } from './rule.ts';

/** In English 28 words for a mean of 16; the same for the means of other languages. */
const longestToMean = 28 / 16;

/** A long sentence is read twice, and there is no time for that on a phone in a corridor. */
export const sentenceLengths: Rule = ({ scenario }) => {
  const language = languageOf(scenario.language);
  const texts = learnersTexts(scenario);
  const lengths = texts.flatMap(({ sentences }) => sentences.map((sentence) => lengthOf(sentence, language)));
  return [
    ...onAverage(lengths, language),
    ...texts.flatMap(({ text, sentences }) =>
      sentences.flatMap((sentence) => tooLong(sentence, text, language)),
    ),
  ];
};

function onAverage(lengths: readonly number[], language: Language): Finding[] {
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  if (mean <= language.meanSentence) return [];
  return [
    {
      ...warning(
        'sentences-long',
        ['scenes'],
        `A sentence has ${mean.toFixed(1)} ${language.counts} on average, and ${language.meanSentence} is the most. Cut the longest ones in two.`,
      ),
      atKey: true,
    },
  ];
}

function tooLong(sentence: string, { path }: Text, language: Language): Finding[] {
  const most = Math.floor(language.meanSentence * longestToMean);
  const length = lengthOf(sentence, language);
  if (length <= most) return [];
  const start = startOf(sentence, language);
  return [
    {
      ...warning(
        'sentence-long',
        path,
        `The sentence that starts “${start}” has ${counted(length, language)}, and ${most} is the most. Cut it in two.`,
      ),
      snippet: start,
    },
  ];
}

/** Enough to find it by. */
function startOf(sentence: string, { counts }: Language): string {
  return counts === 'words'
    ? sentence.split(/\s+/u).slice(0, 4).join(' ')
    : [...sentence].slice(0, 10).join('');
}
