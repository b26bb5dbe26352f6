import { broughtOver } from '../document/block-edits.ts';
import type { FileDocument } from '../document/file-document.ts';
import { stationsOf } from '../document/stations.ts';
import { withValue } from '../document/yaml-edits.ts';
import { freshCode } from './fresh-code.ts';
import { freshId } from './fresh-id.ts';
import { type Released, nothingReleased } from './released.ts';
import { type Steps, inTurn } from './steps.ts';

/** Copies a choice to stand behind it, with a new id and code. */
export function copyChoice(
  document: FileDocument,
  { scene, index }: { readonly scene: string; readonly index: number },
  released: Released = nothingReleased,
): Steps {
  const choice = stationsOf(document).find(({ id }) => id === scene)?.choices[index];
  const code = freshCode(document, scene, released);
  if (choice === undefined || code === undefined) return [];
  const list = ['scenes', scene, 'choices'];
  const copy = [...list, index + 1];
  return inTurn(
    document,
    (now) => broughtOver(now, choice.place, list, index + 1),
    (now) => [
      ...withValue(now, [...copy, 'id'], freshId(document, choice.id || scene, released)),
      ...withValue(now, [...copy, 'code'], code),
    ],
  );
}
