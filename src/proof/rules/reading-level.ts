import { warning } from '../../scenario/diagnostic.ts';
import { placeName } from '../../scenario/place-name.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { knownWords } from '../words/known-words.ts';
import { isEnglish } from '../words/language-of.ts';
import { learnersTexts } from '../words/learners-texts.ts';
import { readingGrade } from '../words/reading-grade.ts';
import { wordsOf } from '../words/words.ts';
import type { Rule } from './rule.ts';

const highest = 9;
/** Words a text must have before its own grade says anything. */
const enoughWords = 30;

/** Read by tired people, many of them in their second or third language. English only: the measure knows no other. */
export const readingLevel: Rule = ({ scenario }) => {
  if (!isEnglish(scenario.language)) return [];
  const known = knownWords(scenario);
  const grade = readingGrade(
    learnersTexts(scenario).flatMap(({ sentences }) => sentences),
    known,
  );
  if (grade <= highest) return [];
  return [
    {
      ...warning(
        'reading-level',
        ['scenes'],
        `The texts ask for ${grade.toFixed(1)} years of school (Flesch-Kincaid); ${highest} is the most. Use shorter words and sentences.${hardest(scenario, known)}`,
      ),
      atKey: true,
    },
  ];
};

function hardest(scenario: Scenario, known: ReadonlySet<string>): string {
  const [most] = learnersTexts(scenario)
    .filter(({ sentences }) => sentences.flatMap(wordsOf).length >= enoughWords)
    .map(({ text, sentences }) => ({ text, grade: readingGrade(sentences, known) }))
    .sort((a, b) => b.grade - a.grade);
  return most === undefined
    ? ''
    : ` The hardest is the ${placeName(most.text.path, scenario)}, with ${most.grade.toFixed(1)}.`;
}
