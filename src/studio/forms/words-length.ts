import { languageOf } from '../../proof/words/language-of.ts';
import { counted, lengthOf, limitIn } from '../../proof/words/length.ts';
import { compileProse } from '../../scenario/compile-text.ts';
import { plainText } from '../../scenario/plain-text.ts';

/** How long a text may be, in English words; other languages count in their own way. */
export interface Limit {
  readonly least?: number;
  readonly most: number;
}

export interface Length {
  /** Such as “42 of at most 60 words”. */
  readonly words: string;
  readonly isOff: boolean;
}

/** The length of a text as a learner reads it, and whether it keeps to the rule for texts of its kind. */
export function lengthIn(text: string, limit: Limit, tag: string): Length {
  const language = languageOf(tag);
  const count = lengthOf(plainWords(text), language);
  const most = limitIn(language, limit.most);
  const least = limitIn(language, limit.least ?? 0);
  const words = `${count} of at most ${counted(most, language)}`;
  if (count > most) return { words: `${words}: ${count - most} too many`, isOff: true };
  if (count < least)
    return { words: `${counted(count, language)}; at least ${least}, at most ${most}`, isOff: count > 0 };
  return { words, isOff: false };
}

function plainWords(text: string): string {
  const { value } = compileProse(text);
  return value
    .flatMap((block) => ('p' in block ? [block.p] : block.list))
    .map(plainText)
    .join(' ');
}

/** Whether a text has marks that look different when it is read. */
export function hasMarks(text: string): boolean {
  return /\*\S|\[[^\]]+\]\(|^\s{0,3}(-|\d{1,3}\.)\s/m.test(text);
}
