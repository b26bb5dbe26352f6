/** How a line stands; never by colour alone. */
export type Sign = 'good' | 'worry' | 'note';

/** One thing that was seen, in plain words. */
export interface CheckLine {
  readonly sign: Sign;
  readonly label: string;
  readonly words: string;
  /** As a supporter names it: an element, a header; empty if there is no such name. */
  readonly technical: string;
  /** Says who the learner is. */
  readonly personal?: true;
}

export interface CheckSection {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly CheckLine[];
}

/** What is wrong, what it means and what to change. */
export interface NamedFault {
  readonly id: string;
  readonly name: string;
  readonly means: string;
  readonly change: string;
  readonly seen: readonly string[];
}

export interface Verdict {
  readonly sign: Sign;
  readonly said: string;
  /** What follows from it; empty if faults say it. */
  readonly more: string;
  /** The gravest first. */
  readonly faults: readonly NamedFault[];
}

/** The whole page, as it is drawn and as it is copied. */
export interface CheckView {
  readonly verdict: Verdict;
  readonly sections: readonly CheckSection[];
  readonly lookedAt: Date;
}

/** A line for information, or with another sign. */
export function line(label: string, words: string, technical = '', sign: Sign = 'note'): CheckLine {
  return { sign, label, words, technical };
}
