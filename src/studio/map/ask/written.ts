import { applied } from '../../document/change.ts';
import { FileDocument } from '../../document/file-document.ts';
import type { Steps } from '../../edits/steps.ts';

/** Steps of which each is made for the document that the ones before leave. */
export function chained(document: FileDocument, ...makes: readonly ((now: FileDocument) => Steps)[]): Steps {
  let now = document;
  return makes.flatMap((make) => {
    const steps = make(now);
    now = steps.reduce((before, changes) => new FileDocument(applied(before.text, changes), before), now);
    return steps;
  });
}
