import { applied } from '../document/change.ts';
import { FileDocument } from '../document/file-document.ts';
import type { Steps } from './steps.ts';

/** Edits of which each is made for what the ones before leave, as one. */
export function chained(document: FileDocument, ...makes: readonly ((now: FileDocument) => Steps)[]): Steps {
  let now = document;
  return makes.flatMap((make) => {
    const steps = make(now);
    now = afterSteps(now, steps);
    return steps;
  });
}

/** What a document is once some steps are made. */
export function afterSteps(document: FileDocument, steps: Steps): FileDocument {
  return steps.reduce((now, changes) => new FileDocument(applied(now.text, changes), now), document);
}
