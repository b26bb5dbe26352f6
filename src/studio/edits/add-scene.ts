import { withBlock } from '../document/block-edits.ts';
import type { FileDocument } from '../document/file-document.ts';
import { type Steps, inTurn } from './steps.ts';
import { unfinished } from './unfinished.ts';

export interface NewScene {
  /** One that nothing has: `freshId` makes it. */
  readonly id: string;
  readonly title?: string;
  readonly text?: string;
  /** Where it leads; left out, the act ends there. */
  readonly next?: string;
}

/**
 * Adds a scene to read and continue, with words that are plainly unfinished. Nothing where the id is taken.
 *
 * @param behind The scene it stands behind in the file; left out, it is the last.
 */
export function addScene(document: FileDocument, scene: NewScene, behind?: string): Steps {
  const { id, title = unfinished.title, text = unfinished.text, next = 'end' } = scene;
  if (document.keysAt(['scenes']).includes(id)) return [];
  return inTurn(document, (now) => withBlock(now, ['scenes'], id, { title, text, next }, behind));
}
