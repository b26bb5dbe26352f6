import type { Change } from '../../document/change.ts';
import type { FileDocument } from '../../document/file-document.ts';
import { withEntry, without, withValue } from '../../document/yaml-edits.ts';
import { inTurn, type Steps } from '../../edits/steps.ts';
import { cleanDoi } from './citation.ts';

export type ReferenceField = 'short' | 'text' | 'doi' | 'url' | 'status' | 'note';
export type ReferenceEntry = Readonly<Partial<Record<ReferenceField, string>>>;

const order: readonly ReferenceField[] = ['short', 'text', 'doi', 'url', 'status', 'note'];
/** Those that stay, empty, when they are emptied: a reference is none without them. */
const needed: readonly ReferenceField[] = ['short', 'text', 'status'];

/** Adds references at the end of the file, which may be empty. */
export function referencesAdded(document: FileDocument, entries: ReadonlyMap<string, ReferenceEntry>): Steps {
  return inTurn(
    document,
    (now) => (now.text.trim() === '' ? [{ from: 0, to: now.text.length, insert: 'format: 1\n' }] : []),
    ...[...entries].map(
      ([id, entry]) =>
        (now: FileDocument): readonly Change[] =>
          now.at(['references', id]) === undefined ? withEntry(now, ['references'], id, inOrder(entry)) : [],
    ),
  );
}

/** Writes one thing about a reference. A DOI loses what stands before it. */
export function referenceSaid(
  document: FileDocument,
  id: string,
  field: ReferenceField,
  typed: string,
): Steps {
  const place = ['references', id, field];
  const value = field === 'doi' ? cleanDoi(typed) || typed.trim() : typed;
  if (value === '' && !needed.includes(field)) return inTurn(document, (now) => without(now, place));
  return inTurn(document, (now) =>
    now.at(place) === undefined
      ? withEntry(now, ['references', id], field, value, behind(now, id, field))
      : withValue(now, place, value),
  );
}

export function referenceRemoved(document: FileDocument, id: string): Steps {
  return inTurn(document, (now) => without(now, ['references', id]));
}

function behind(document: FileDocument, id: string, field: ReferenceField): string | undefined {
  const keys = document.keysAt(['references', id]);
  return order.slice(0, order.indexOf(field)).findLast((name) => keys.includes(name)) ?? keys.at(-1);
}

function inOrder(entry: ReferenceEntry): ReferenceEntry {
  return Object.fromEntries(order.flatMap((field) => (entry[field] ? [[field, entry[field]]] : [])));
}
