import type { FileDocument } from '../document/file-document.ts';
import { moved } from '../document/yaml-edits.ts';
import { type Steps, inTurn } from './steps.ts';

/**
 * Moves a scene to another place in the file. What leads where stays as it is.
 *
 * @param before The scene it then stands before; left out, it is the last.
 */
export function moveScene(document: FileDocument, id: string, before?: string): Steps {
  return inTurn(document, (now) => moved(now, ['scenes', id], before));
}
