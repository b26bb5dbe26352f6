import { error } from '../../scenario/diagnostic.ts';
import type { Finding } from '../../scenario/diagnostic.ts';
import { placeName } from '../../scenario/place-name.ts';
import { plainText } from '../../scenario/plain-text.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Language, WhyWords } from '../words/language.ts';
import { languageOf } from '../words/language-of.ts';
import { counted, lengthOf, limitIn } from '../words/length.ts';
import { textsOf, wholeText } from '../words/texts.ts';
import type { Text } from '../words/texts.ts';
import { anyOf, literal } from '../words/words.ts';
import { decisionsOf } from './places.ts';
import type { Rule } from './rule.ts';

/** A learner takes along how something worked between two people; a mark would only be taken for the truth. */
export const why: Rule = ({ scenario }) => {
  const language = languageOf(scenario.language);
  const { why: words } = language;
  const names = words === undefined ? [] : namesOf(words, scenario);
  const strands =
    words === undefined ? [] : [...Object.values(words.strands), ...ownStrands(words, scenario)];
  return textsOf(scenario)
    .filter(({ kind }) => kind === 'why')
    .flatMap((text) => [
      ...length(text, language, scenario),
      ...(words === undefined ? [] : said(text, words, { names, strands }, scenario)),
    ]);
};

function length(text: Text, language: Language, scenario: Scenario): Finding[] {
  const [least, most] = [limitIn(language, 15), limitIn(language, 60)];
  const count = lengthOf(wholeText(text), language);
  if (count >= least && count <= most) return [];
  const advice =
    count < least
      ? 'Say what the choice did, to which strand, and what the resident can do next.'
      : 'Keep the one mechanism that matters here.';
  return [
    error(
      'why-length',
      text.path,
      `The ${placeName(text.path, scenario)} has ${counted(count, language)}; write ${least} to ${most}. ${advice}`,
    ),
  ];
}

interface Heard {
  readonly names: readonly RegExp[];
  readonly strands: readonly RegExp[];
}

function said(text: Text, words: WhyWords, { names, strands }: Heard, scenario: Scenario): Finding[] {
  const plain = wholeText(text);
  const place = placeName(text.path, scenario);
  const missing = (code: string, lacks: string, advice: string) =>
    error(code, text.path, `The ${place} ${lacks}. ${advice}`);
  const verdict = words.verdicts.exec(plain)?.[0];
  return [
    ...(words.mechanism.test(plain)
      ? []
      : [
          missing(
            'why-mechanism',
            'joins no cause to an effect',
            'Say what followed from what, with because, so or when.',
          ),
        ]),
    ...(strands.some((strand) => strand.test(plain))
      ? []
      : [
          missing(
            'why-strand',
            'names nothing that the choice moved',
            'Name a strand: trust, doubt, challenge, looking back, goal, the work, or safety.',
          ),
        ]),
    ...(names.some((name) => name.test(plain)) || (words.you.test(plain) && playedAsResident(text, scenario))
      ? []
      : [
          missing(
            'why-resident',
            'does not speak of the resident',
            'Say what the resident does next, or can now do.',
          ),
        ]),
    ...(verdict === undefined
      ? []
      : [
          {
            ...missing(
              'why-judges',
              `says “${verdict}”`,
              'Describe what happened between the two; leave the verdict to the learner.',
            ),
            snippet: verdict,
          },
        ]),
  ];
}

/** What the resident goes by: role, name and pronoun. */
function namesOf(words: WhyWords, { cast }: Scenario): readonly RegExp[] {
  const residents = Object.values(cast).filter(({ resident }) => resident);
  return [
    words.resident,
    ...residents.flatMap(({ name, short, pronoun }) => [
      anyOf([name, short, ...name.split(/\s+/u)].map(literal), words.namesStandAlone),
      words.pronouns[pronoun],
    ]),
  ];
}

/** What a strand is called in this scenario counts as its name too. */
function ownStrands(words: WhyWords, { strand_names: own = {} }: Scenario): readonly RegExp[] {
  return Object.values(own).map((name) => anyOf([literal(plainText(name))], words.namesStandAlone));
}

/** Then “you” is the resident. */
function playedAsResident({ path: [part, key] }: Text, scenario: Scenario): boolean {
  if (part === 'acts') return scenario.acts[Number(key)]?.you === 'resident';
  return decisionsOf(scenario, 'resident').some(({ id }) => id === key);
}
