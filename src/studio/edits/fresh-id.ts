import { repairChoiceIds, reservedSceneIds } from '../../scenario/reserved.ts';
import type { FileDocument } from '../document/file-document.ts';
import { stationsOf } from '../document/stations.ts';
import { type Released, nothingReleased } from './released.ts';
import { retiredIn } from './retired.ts';

const longest = 40;

/** Every id that a new scene or choice must not have. */
export function takenIds(document: FileDocument, released: Released = nothingReleased): ReadonlySet<string> {
  const stations = stationsOf(document);
  return new Set([
    ...stations.map(({ id }) => id),
    ...stations.flatMap(({ choices }) => choices.map(({ id }) => id)),
    ...retiredIn(document).ids,
    ...released.ids,
    ...reservedSceneIds,
    ...repairChoiceIds,
  ]);
}

/** An id that nothing has, as near as can be to a wish, such as a title. */
export function freshId(document: FileDocument, wish: string, released: Released = nothingReleased): string {
  return freshAmong(takenIds(document, released), wish);
}

/** The same, of ids that are known to be taken. */
export function freshAmong(taken: ReadonlySet<string>, wish: string): string {
  const base = asId(wish);
  if (!taken.has(base)) return base;
  const root = base.replace(/_\d+$/, '');
  for (let number = 2; ; number += 1) {
    const ending = `_${number}`;
    const id = `${root.slice(0, longest - ending.length)}${ending}`;
    if (!taken.has(id)) return id;
  }
}

/** Why something cannot be called so, in words; undefined if it can. */
export function whyNotId(
  document: FileDocument,
  wish: string,
  now?: string,
  released: Released = nothingReleased,
): string | undefined {
  if (wish === now) return undefined;
  if (wish === '') return 'Write a name.';
  if (!/^[a-z][a-z0-9_]*$/.test(wish))
    return 'Use small letters, digits and underscores, and begin with a letter.';
  if (wish.length > longest) return `Use at most ${longest} characters.`;
  if (wish === 'repair' || wish.startsWith('repair_'))
    return 'Names that begin with “repair” belong to the repair moment.';
  return takenIds(document, released).has(wish)
    ? 'This name is taken, or was and must not be used again.'
    : undefined;
}

function asId(wish: string): string {
  const letters = wish
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f’']/g, '')
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^[_0-9]+/, '');
  const cut = letters.length <= longest ? letters : letters.slice(0, longest + 1).replace(/_[^_]*$/, '');
  const id = cut.slice(0, longest).replace(/_+$/, '');
  if (id === '') return 'scene';
  return id === 'repair' || id.startsWith('repair_') ? `to_${id}`.slice(0, longest) : id;
}
