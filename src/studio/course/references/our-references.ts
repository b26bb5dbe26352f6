import { FileDocument } from '../../document/file-document.ts';
import { type ReferenceEntry } from './reference-edits.ts';
import { referencesOf } from './references-of.ts';

/** The references that come with the studio, by id. They are fetched when first needed. */
export async function ourReferences(): Promise<ReadonlyMap<string, ReferenceEntry>> {
  const { default: text } = await import('../../../../scenarios/references.yaml?raw');
  return new Map(
    referencesOf(new FileDocument(text)).map(({ id, short, text: citation, doi, url, status, note }) => [
      id,
      { short, text: citation, doi, url, status, note },
    ]),
  );
}
