import type { Scenario } from '../../scenario/scenario.ts';
import { sentencesOf } from './sentences.ts';
import { textsOf } from './texts.ts';
import type { Text, TextKind } from './texts.ts';

const kinds: ReadonlySet<TextKind> = new Set([
  'summary',
  'about',
  'concern',
  'takeaway',
  'question',
  'scene',
  'says',
  'unsaid',
  'option',
  'why',
  'reply',
  'epilogue',
  'way',
  'guess',
  'hint',
]);

export interface LearnersText {
  readonly text: Text;
  readonly sentences: readonly string[];
}

const collected = new WeakMap<Scenario, readonly LearnersText[]>();

/** What learners read in sentences: no titles, names or notes to authors. */
export function learnersTexts(scenario: Scenario): readonly LearnersText[] {
  const texts =
    collected.get(scenario) ??
    textsOf(scenario)
      .filter(({ kind }) => kinds.has(kind))
      .map((text) => ({ text, sentences: text.paragraphs.flatMap(sentencesOf) }));
  collected.set(scenario, texts);
  return texts;
}
