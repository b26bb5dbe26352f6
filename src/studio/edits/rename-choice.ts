import type { FileDocument } from '../document/file-document.ts';
import { type StationChoice, stationsOf } from '../document/stations.ts';
import { withValue } from '../document/yaml-edits.ts';
import { following } from './following.ts';
import { freshCode } from './fresh-code.ts';
import { type Released, nothingReleased } from './released.ts';
import { retiring } from './retired.ts';
import { type Steps, inTurn } from './steps.ts';

/**
 * Gives a choice another id, and everything that names it. One that was released becomes another choice by that: it gets a
 * new code, and its old id and code are kept from being used again.
 *
 * @param to One that nothing has: `freshId` makes it.
 */
export function renameChoice(
  document: FileDocument,
  id: string,
  to: string,
  released: Released = nothingReleased,
): Steps {
  const found = choiceOf(document, id);
  if (found === undefined || choiceOf(document, to) !== undefined) return [];
  const { choice, scene } = found;
  const wasReleased = released.ids.has(id) && released.codes.has(choice.code);
  const code = wasReleased ? freshCode(document, scene, released) : undefined;
  return inTurn(
    document,
    (now) => [
      ...withValue(now, [...choice.place, 'id'], to),
      ...(code === undefined ? [] : withValue(now, [...choice.place, 'code'], code)),
      ...following(now, 'choice', id, to),
    ],
    (now) => (wasReleased ? retiring(now, 'codes', choice.code) : []),
    (now) => (released.ids.has(id) ? retiring(now, 'ids', id) : []),
  );
}

function choiceOf(
  document: FileDocument,
  id: string,
): { readonly scene: string; readonly choice: StationChoice } | undefined {
  for (const { id: scene, choices } of stationsOf(document)) {
    const choice = choices.find((one) => one.id === id);
    if (choice !== undefined) return { scene, choice };
  }
  return undefined;
}
