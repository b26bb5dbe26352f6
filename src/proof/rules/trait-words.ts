import { warning } from '../../scenario/diagnostic.ts';
import type { CastMember, Scenario } from '../../scenario/scenario.ts';
import { authorsVoice } from '../words/authors-voice.ts';
import { isEnglish } from '../words/language-of.ts';
import { sentencesOf } from '../words/sentences.ts';
import { textsOf } from '../words/texts.ts';
import type { TextKind } from '../words/texts.ts';
import { anyOf, literal } from '../words/words.ts';
import type { Rule } from './rule.ts';

const traits = anyOf(
  listed(`
  shy timid meek docile submissive emotional over-?emotional over-?sensitive thin-skinned hysterical
  hormonal moody needy clingy bossy feisty sassy aggressive hot-(?:blooded|headed|tempered) lazy
  arrogant stupid attention-seeking
`),
);
const people = listed(`
  residents? doctors? nurses? pharmacists? attendings? teachers? supervisors? patients? students?
  colleagues? wom[ae]n m[ae]n girls? boys? persons? people mother father daughter son husband wife
  type sort one lady guys?
`);
const persons = anyOf(people).source;
/** After these a trait is said of somebody named before it, not of a thing that follows. */
const noThing =
  /^\s*(?:$|[.,;:!?…)”“—–-]|(?:and|or|but|nor|when|about|with|as|because|today|tonight|again|in|on|at|so|then|too|enough|to|by|for|if|while|since|though|now|here|there|after|before|towards?|that|than|sometimes|person)(?!\p{L}))/iu;
const spoken: ReadonlySet<TextKind> = new Set(['says', 'promise', 'note']);

/** The author says what people do; a trait makes one of them the kind of person who does it. English only. */
export const traitWords: Rule = ({ scenario }) => {
  if (!isEnglish(scenario.language)) return [];
  const somebody = namesOf(scenario);
  const someone = anyOf([...people, ...somebody]).source;
  const named = anyOf([
    ...somebody,
    'she',
    'he',
    'they',
    'her',
    'him',
    'them',
    'resident',
    'patient',
    'nurse',
  ]);
  return textsOf(scenario).flatMap(({ kind, path, paragraphs }) => {
    if (spoken.has(kind)) return [];
    const found = paragraphs
      .filter((paragraph) => traits.test(paragraph))
      .flatMap((paragraph) => sentencesOf(authorsVoice(paragraph)))
      .flatMap((sentence) => attached(sentence, kind === 'name' ? /^/ : named, someone));
    return found.map((trait) => ({
      ...warning(
        'trait-word',
        path,
        `“${trait}” makes a trait of what somebody does. Show what is done or said, and let the learner judge.`,
      ),
      snippet: trait,
    }));
  });
};

/** The trait words of a sentence that are said of a person: “shy resident”, “Amara is shy”, but “shy light”. */
function attached(sentence: string, named: RegExp, someone: string): readonly string[] {
  const every = new RegExp(traits.source, 'giu');
  const beforeNoun = new RegExp(`^\\s+${someone}|^(?:,|\\s+and)?\\s+\\p{L}+\\s+${persons}`, 'iu');
  return [...sentence.matchAll(every)]
    .filter(({ 0: trait, index }) => {
      const before = sentence.slice(0, index);
      const after = sentence.slice(index + trait.length);
      return beforeNoun.test(after) || (noThing.test(after) && named.test(before));
    })
    .map(([trait]) => trait);
}

function namesOf({ cast }: Scenario): readonly string[] {
  return Object.values(cast)
    .flatMap(({ name, short }: CastMember) => [...name.split(/\s+/u), short])
    .filter((name) => /^\p{Lu}/u.test(name))
    .map(literal);
}

function listed(words: string): readonly string[] {
  return words.trim().split(/\s+/);
}
