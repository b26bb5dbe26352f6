import type { FileDocument } from '../document/file-document.ts';
import { type Released, nothingReleased } from './released.ts';
import { removal } from './removal.ts';
import type { Steps } from './steps.ts';

/** Takes a choice away with everything that names it; see `removal`. */
export function removeChoice(
  document: FileDocument,
  { scene, index }: { readonly scene: string; readonly index: number },
  released: Released = nothingReleased,
): Steps {
  return removal(document, { choices: [['scenes', scene, 'choices', index]] }, released).steps;
}
