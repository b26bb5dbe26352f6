import { error } from '../../scenario/diagnostic.ts';
import { textsOf } from '../words/texts.ts';
import type { Rule } from './rule.ts';

const spelled =
  '(?:half an?|one|two|three|four|five|six|eight|ten|fifteen|twenty|twenty-five|thirty|forty|fifty|sixty|seventy-five|eighty|hundred|a hundred|thousand)';
const number = `(?:\\d+(?:[.,\\s]\\d+)*|${spelled})`;
/** After a solidus or “per”: by weight or by time is still a dose; by volume is a level in the blood. */
const byWeightOrTime =
  '(?:\\s?(?:/|per\\s)\\s?(?:kg|kilo(?:gram)?|min(?:ute)?|h|hr|hour|day|d|dose)(?![\\p{L}]))*';
const notByVolume = '(?!\\s?(?:/|per\\s)\\s?(?:d?l\\b|d?L\\b|ml\\b|mL\\b|lit|dec))';
const units: readonly string[] = [
  'mg|mgs|milligram(?:me)?s?',
  'mcg|µg|μg|ug|microgram(?:me)?s?',
  'ml|mls|mL|cc|millilit(?:re|er)s?',
  'mmol|mmols|millimoles?|mEq|meq',
  'IU|units?|international units?',
  'ミリグラム|マイクログラム|ミリリットル|単位',
];
const amount = new RegExp(
  `(?<![\\p{L}\\p{N}.,])${number}(?:\\s|-|\\u00A0|\\u202F)?(?:${units.join('|')})(?![\\p{L}\\p{N}])${notByVolume}${byWeightOrTime}`,
  'giu',
);
/** Grams are on the table as often as on the chart; with a way or a time of giving they are a dose. */
const grams = new RegExp(
  `(?<![\\p{L}\\p{N}.,])${number}(?:\\s|\\u00A0)?(?:g|grams?)(?=\\s(?:IV|i\\.v\\.|IM|PO|orally|intraven|every|once|twice|(?:three|four) times|daily|stat|bolus))`,
  'giu',
);
/** Before a number of the same sentence, they make it a level: potassium is 6.8 mmol. */
const measured =
  /(?:potassium|sodium|calcium|magnesium|glucose|sugar|lactate|creatinine|urea|bilirubin|h(?:a)?emoglobin|troponin|cholesterol|protein|CRP|ferritin|TSH|INR|GFR|clearance|level)(?:\s(?:was|is|at|of|now|still|only|already|up|down|to|has|come|back|comes|came)|,|:)*\s*$/iu;
/** What is drunk, lost or passed is measured and not prescribed. */
const notGiven =
  /^\s?(?:of\s)?(?:\w+\s)?(?:urine|blood loss|blood lost|juice|water|milk|coffee|tea|soup|cups?|cans?|bottles?|carton|beaker|in the bag of urine|out\b|lost)/iu;
const livingUnits = /^\s(?:down|away|upstairs|further|on the|are|were|have|had|closed|full|share|closer)/iu;
/** Numbers in words count units of insulin and the like only when it says so; “two units” may be two wards. */
const inWordsOfUnits = new RegExp(`^${spelled}\\s?units?$`, 'iu');

/** A dose in a story is taken for advice, and it differs from place to place. */
export const doses: Rule = ({ scenario }) =>
  textsOf(scenario).flatMap((text) => {
    const found = text.paragraphs.flatMap(dosesIn);
    return found.slice(0, 1).map((dose) => ({
      ...error(
        'dose',
        text.path,
        `“${dose}” is a dose. Say what is given and not how much, such as “the first antibiotic” or “a little more”.`,
      ),
      snippet: dose,
    }));
  });

/** The doses that a paragraph names; vital signs and results are none. */
export function dosesIn(paragraph: string): readonly string[] {
  return [...paragraph.matchAll(amount), ...paragraph.matchAll(grams)]
    .filter((found) => {
      const before = paragraph.slice(0, found.index);
      const after = paragraph.slice(found.index + found[0].length);
      if (measured.test(before) || notGiven.test(after) || livingUnits.test(after)) return false;
      return !inWordsOfUnits.test(found[0]) || /^\sof\s/u.test(after) || /insulin|heparin/iu.test(paragraph);
    })
    .map(([dose]) => dose);
}
