import type { CastMember } from '../../scenario/scenario.ts';

/** What the rules about words must know of a language. */
export interface Language {
  readonly counts: 'words' | 'characters';
  /** Mean length of a sentence at most. */
  readonly meanSentence: number;
  /** Limits are set in English words; a text of so many of them has about this many words or characters each. */
  readonly perWord: number;
  /** Undefined where nobody has written them down. */
  readonly why: WhyWords | undefined;
}

/** What an explanation of a mechanism is recognised by. */
export interface WhyWords {
  readonly mechanism: RegExp;
  /** Names of the strands, and of the two levels made of them. */
  readonly strands: Readonly<Record<'V' | 'C' | 'R' | 'G' | 'T' | 'B' | 'safety' | 'alliance', RegExp>>;
  /** Words that judge the learner or leave no way out. */
  readonly verdicts: RegExp;
  readonly resident: RegExp;
  readonly pronouns: Readonly<Record<CastMember['pronoun'], RegExp>>;
  /** The learner, where the learner plays the resident. */
  readonly you: RegExp;
  /** Names have spaces or signs around them. */
  readonly namesStandAlone: boolean;
}
