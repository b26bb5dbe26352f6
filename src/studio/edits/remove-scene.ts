import type { FileDocument } from '../document/file-document.ts';
import { branchOf } from './branch.ts';
import { type Released, nothingReleased } from './released.ts';
import { removal } from './removal.ts';
import type { Steps } from './steps.ts';

/** Takes a scene away with its choices and everything that names it or them; see `removal`. */
export function removeScene(document: FileDocument, id: string, released: Released = nothingReleased): Steps {
  return removal(document, { scenes: [id] }, released).steps;
}

/** The same with a scene and all that only it leads to. */
export function removeBranch(
  document: FileDocument,
  id: string,
  released: Released = nothingReleased,
): Steps {
  return removal(document, { scenes: branchOf(document, id) }, released).steps;
}
