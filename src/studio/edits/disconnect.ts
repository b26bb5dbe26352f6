import type { FileDocument, Path } from '../document/file-document.ts';
import { without } from '../document/yaml-edits.ts';
import { wayAt } from './connect.ts';
import { type Steps, inTurn } from './steps.ts';

/**
 * Takes a way away: of a choice all of its own, so that it leads where its scene leads; of a branching one the branch whose
 * place is given.
 *
 * @param from The place of a scene, a choice, a branch, or of the target of one.
 */
export function disconnect(document: FileDocument, from: Path): Steps {
  const { holder, branch } = wayAt(from);
  const next = [...holder, 'next'];
  return inTurn(document, (now) => without(now, branch === undefined ? next : [...next, branch]));
}
