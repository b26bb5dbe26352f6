import type { FileDocument } from '../../document/file-document.ts';
import { caretPlace, namesBeside } from './caret-place.ts';
import { namesInBrackets } from './flow-place.ts';
import { formatAt, namesIn, valuesOf, type Format, type Offer } from './format-at.ts';
import { idsFor } from './known-ids.ts';

/** What may stand at the caret. */
export interface Offers {
  /** Where the word begins that an offer takes the place of. */
  readonly from: number;
  readonly names: readonly Offer[];
  readonly values: readonly Offer[];
}

export interface Around {
  readonly format: Format;
  readonly scenario: () => FileDocument;
  readonly references: () => FileDocument;
}

/** @returns Nothing where words are written, or nothing can be said. */
export function offersAt(text: string, at: number, around: Around): Offers | undefined {
  const place = caretPlace(text, at);
  if (place === undefined) return undefined;
  const from = at - (/[\w-]*$/.exec(text.slice(Math.max(0, at - 80), at))?.[0].length ?? 0);
  const { path, writes } = place;
  const formats = formatAt(around.format, path);
  const names = writes === 'value' ? [] : namesIn(around.format, formats);
  const there = names.length === 0 ? [] : [...namesBeside(text, at), ...namesInBrackets(text, at)];
  // Where entries with names are listed, ids stand inside of them.
  const ids = names.length > 0 ? [] : idsFor(path, around.scenario, around.references);
  const values = writes === 'name' ? [] : [...ids, ...valuesOf(formats)];
  const left = names.filter(({ label }) => !there.includes(label));
  return left.length + values.length === 0 ? undefined : { from, names: left, values };
}
