import { applied, type Change } from '../document/change.ts';
import { FileDocument } from '../document/file-document.ts';

/** What is done to one file, one set of changes after the other: each counts in the text that the one before left. */
export type Steps = readonly (readonly Change[])[];

/** Makes changes of which each is about what the ones before have made. Those that change nothing are left out. */
export function inTurn(
  document: FileDocument,
  ...makes: readonly ((document: FileDocument) => readonly Change[])[]
): Steps {
  const steps: (readonly Change[])[] = [];
  let now = document;
  for (const [index, make] of makes.entries()) {
    const changes = make(now);
    if (changes.length === 0) continue;
    steps.push(changes);
    if (index < makes.length - 1) now = new FileDocument(applied(now.text, changes), now);
  }
  return steps;
}
