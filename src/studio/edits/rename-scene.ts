import type { FileDocument } from '../document/file-document.ts';
import { renamed } from '../document/yaml-edits.ts';
import { following } from './following.ts';
import { type Released, nothingReleased } from './released.ts';
import { retiring } from './retired.ts';
import { type Steps, inTurn } from './steps.ts';

/**
 * Gives a scene another id, and everything that names it. An id that was released is kept from being used again.
 *
 * @param to One that nothing has: `freshId` makes it.
 */
export function renameScene(
  document: FileDocument,
  id: string,
  to: string,
  released: Released = nothingReleased,
): Steps {
  const scenes = document.keysAt(['scenes']);
  if (!scenes.includes(id) || scenes.includes(to)) return [];
  return inTurn(
    document,
    (now) => [...renamed(now, ['scenes', id], to), ...following(now, 'scene', id, to)],
    (now) => (released.ids.has(id) ? retiring(now, 'ids', id) : []),
  );
}
