import { copied } from '../document/block-edits.ts';
import type { FileDocument } from '../document/file-document.ts';
import { stationsOf } from '../document/stations.ts';
import { withValue } from '../document/yaml-edits.ts';
import { branchOf } from './branch.ts';
import { freshCodeAmong } from './fresh-code.ts';
import { freshAmong, takenIds } from './fresh-id.ts';
import { referencesIn } from './references.ts';
import { type Released, nothingReleased } from './released.ts';
import { retiredIn } from './retired.ts';
import { type Steps, inTurn } from './steps.ts';

export interface Copies {
  readonly steps: Steps;
  /** The new id of each scene and choice that was copied. */
  readonly copies: ReadonlyMap<string, string>;
}

/**
 * Copies a scene with its choices, to stand behind it. The copies have new ids and codes, and lead where theirs lead; what a
 * copy says of itself, it says of the copy. Nothing leads to it yet.
 */
export function copyScene(document: FileDocument, id: string, released: Released = nothingReleased): Copies {
  return copyOf(document, [id], released);
}

/**
 * Copies a scene and all that only it leads to, to stand behind the last of them. Ways and conditions inside the copy name
 * the copies; where the branch comes back to the rest of the story, so does its copy. Nothing leads to it yet.
 */
export function copyBranch(document: FileDocument, id: string, released: Released = nothingReleased): Copies {
  return copyOf(document, branchOf(document, id), released);
}

function copyOf(document: FileDocument, scenes: readonly string[], released: Released): Copies {
  const names = newNames(document, scenes, released);
  const last = scenes.at(-1);
  if (names.scenes.size === 0 || last === undefined) return { steps: [], copies: new Map() };
  const behind = scenes.map((_, index) =>
    index === 0 ? last : (names.scenes.get(scenes[index - 1] ?? '') ?? last),
  );
  const steps = inTurn(
    document,
    ...scenes.map(
      (id, index) => (now: FileDocument) =>
        copied(now, ['scenes', id], names.scenes.get(id) ?? id, behind[index]),
    ),
    (now) => [...names.scenes.values()].flatMap((copy) => ownNames(now, copy, names)),
  );
  return { steps, copies: new Map([...names.choices, ...names.scenes]) };
}

interface Names {
  readonly scenes: ReadonlyMap<string, string>;
  readonly choices: ReadonlyMap<string, string>;
  /** Of the choices of each copied scene, in their order. */
  readonly codes: ReadonlyMap<string, readonly string[]>;
}

function newNames(document: FileDocument, ids: readonly string[], released: Released): Names {
  const stations = stationsOf(document);
  const taken = new Set(takenIds(document, released));
  const takenCodes = new Set([
    ...stations.flatMap(({ choices }) => choices.map(({ code }) => code)),
    ...retiredIn(document).codes,
    ...released.codes,
  ]);
  const fresh = (wish: string) => {
    const id = freshAmong(taken, wish);
    taken.add(id);
    return id;
  };
  const scenes = new Map<string, string>();
  const choices = new Map<string, string>();
  const codes = new Map<string, readonly string[]>();
  for (const { id, choices: own } of stations.filter((one) => ids.includes(one.id))) {
    const copy = fresh(id);
    scenes.set(id, copy);
    const here: string[] = [];
    for (const choice of own) {
      if (choice.id !== '') choices.set(choice.id, fresh(choice.id));
      const code = freshCodeAmong(takenCodes, here) ?? choice.code;
      takenCodes.add(code);
      here.push(code);
    }
    codes.set(copy, here);
  }
  return { scenes, choices, codes };
}

/** Gives a copy its own ids and codes, and lets it name copies where it named what was copied. */
function ownNames(document: FileDocument, scene: string, { scenes, choices, codes }: Names) {
  const path = ['scenes', scene];
  const station = stationsOf(document).find(({ id }) => id === scene);
  const own = (station?.choices ?? []).flatMap(({ id, code, place }, index) => [
    ...(id === '' ? [] : withValue(document, [...place, 'id'], choices.get(id) ?? id)),
    ...(code === '' ? [] : withValue(document, [...place, 'code'], codes.get(scene)?.[index] ?? code)),
  ]);
  const named = referencesIn(document).filter((one) => one.path[0] === path[0] && one.path[1] === path[1]);
  return [
    ...own,
    ...named.flatMap((one) => {
      const copy = (one.kind === 'scene' ? scenes : choices).get(one.id);
      return copy === undefined ? [] : withValue(document, one.path, copy);
    }),
  ];
}
