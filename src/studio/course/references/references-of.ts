import { asFields, asText } from '../../../scenario/fields.ts';
import type { FileDocument, Path } from '../../document/file-document.ts';

/** A reference as it stands in the file; what is missing is empty. */
export interface WrittenReference {
  readonly id: string;
  readonly short: string;
  readonly text: string;
  readonly doi: string;
  readonly url: string;
  readonly status: string;
  readonly note: string;
  readonly place: Path;
}

/** In the order of the file. */
export function referencesOf(document: FileDocument): readonly WrittenReference[] {
  return document.keysAt(['references']).map((id) => referenceAt(document, id));
}

export function referenceAt(document: FileDocument, id: string): WrittenReference {
  const place = ['references', id];
  const entry = asFields(document.valueAt(place));
  const word = (name: string) => asText(entry[name]) ?? '';
  return {
    id,
    short: word('short'),
    text: word('text'),
    doi: word('doi'),
    url: word('url'),
    status: word('status'),
    note: word('note'),
    place,
  };
}

/** Those in which every one of the words is found. */
export function found(references: readonly WrittenReference[], words: string): readonly WrittenReference[] {
  const wanted = plain(words).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return references;
  return references.filter(({ id, short, text, doi, note }) => {
    const all = plain([id, short, text, doi, note].join(' '));
    return wanted.every((word) => all.includes(word));
  });
}

function plain(words: string): string {
  return words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
