import { withoutBlock, withoutBlocks } from '../document/block-edits.ts';
import { applied, type Change } from '../document/change.ts';
import { FileDocument, type Path } from '../document/file-document.ts';
import { stationsOf } from '../document/stations.ts';
import { withValue, without } from '../document/yaml-edits.ts';
import { impossible } from './impossible.ts';
import { type Reference, referencesIn } from './references.ts';
import { type Released, nothingReleased } from './released.ts';
import { retiring } from './retired.ts';
import { type Steps, inTurn } from './steps.ts';

/** Scenes and choices that go, by their ids. */
export interface Going {
  readonly scenes: ReadonlySet<string>;
  readonly choices: ReadonlySet<string>;
}

export interface Removal {
  readonly steps: Steps;
  /** Those that were meant, their own choices, and those that could never be chosen again without them. */
  readonly gone: Going;
}

/**
 * Takes scenes and choices away with everything that names them, so that what is left plays as before: ways to them go; where
 * a condition can never hold again, the version, branch or choice that it is asked of goes; so do good ways, expectations and
 * waivers that name them. Ids and codes that were released are kept from being used again.
 */
export function removal(
  document: FileDocument,
  going: { readonly scenes?: readonly string[]; readonly choices?: readonly Path[] },
  released: Released = nothingReleased,
): Removal {
  const scenes = new Set(going.scenes ?? []);
  const stations = stationsOf(document);
  const own = stations
    .filter(({ id }) => scenes.has(id))
    .flatMap(({ choices }) => choices.map(({ id }) => id));
  const meant = (going.choices ?? []).flatMap((path) => textAt(document, [...path, 'id']));
  const start = { scenes, choices: new Set([...own, ...meant]) };
  const bodies = inTurn(
    document,
    ...(going.choices ?? []).toReversed().map((path) => (now: FileDocument) => withoutBlock(now, path)),
    ...[...scenes].map(() => (now: FileDocument) => withoutBlocks(now, ['scenes'], scenes)),
  );
  const { steps, gone } = namesRemoved(document, bodies, start);
  return { steps: inTurnAfter(document, steps, retirements(document, gone, released)), gone };
}

/** Takes away what names them in the file of expectations beside a scenario. */
export function expectationsWithout(expectations: FileDocument, gone: Going): Steps {
  return namesRemoved(expectations, [], gone).steps;
}

/** Takes away what names them, round by round: what goes can be named elsewhere. */
function namesRemoved(document: FileDocument, before: Steps, start: Going): Removal {
  const steps = [...before];
  const choices = new Set(start.choices);
  const gone = { scenes: start.scenes, choices };
  let now = after(document, before);
  for (;;) {
    const places = placesToGo(now, gone);
    const changes = places.flatMap((path) => takenAway(now, path));
    if (changes.length === 0) return { steps, gone };
    for (const path of places)
      if (isChoice(path)) for (const id of textAt(now, [...path, 'id'])) choices.add(id);
    steps.push(changes);
    now = new FileDocument(applied(now.text, changes), now);
  }
}

/** One place of each part of the file, so that what is taken away does not meet. */
function placesToGo(document: FileDocument, gone: Going): readonly Path[] {
  const parts = new Map<string, Path>();
  for (const reference of referencesIn(document)) {
    if (!(reference.kind === 'scene' ? gone.scenes : gone.choices).has(reference.id)) continue;
    const part = reference.path.slice(0, reference.path[0] === 'scenes' ? 2 : 1).join('/');
    if (!parts.has(part)) parts.set(part, placeToGo(document, reference));
  }
  return [...parts.values()];
}

/** What a reference takes along: itself, or what makes no sense without it. */
function placeToGo(document: FileDocument, { role, path }: Reference): Path {
  switch (role) {
    case 'way':
      return path.at(-1) === 'go' ? path.slice(0, -1) : path;
    case 'condition':
      return impossible(document, path);
    case 'opens':
    case 'rescue':
      return path;
    case 'good way':
    case 'waiver':
      return path.slice(0, 2);
    case 'expectation':
      return path[2] === 'path' ? path.slice(0, 2) : path;
    default:
      return role satisfies never;
  }
}

function takenAway(document: FileDocument, path: Path): readonly Change[] {
  if (isChoice(path)) return withoutBlock(document, path);
  const isAlone = path.length === 2 && path[0] === 'expect' && document.at(['expect', 1]) === undefined;
  // The file of expectations may have none, but must say so.
  if (isAlone && document.at(['scenes']) === undefined) return withValue(document, ['expect'], []);
  return without(document, path);
}

function retirements(
  document: FileDocument,
  gone: Going,
  { ids, codes }: Released,
): readonly ((document: FileDocument) => readonly Change[])[] {
  const stations = stationsOf(document);
  const choices = stations.flatMap((one) => one.choices).filter(({ id }) => gone.choices.has(id));
  const left = new Set([
    ...stations.filter(({ id }) => !gone.scenes.has(id)).map(({ id }) => id),
    ...stations.flatMap((one) => one.choices).flatMap(({ id }) => (gone.choices.has(id) ? [] : [id])),
  ]);
  const named = [...gone.scenes, ...gone.choices].filter((id) => ids.has(id) && !left.has(id));
  const coded = choices.map(({ code }) => code).filter((code) => codes.has(code));
  return [(now) => retiring(now, 'codes', ...coded), (now) => retiring(now, 'ids', ...named)];
}

function inTurnAfter(
  document: FileDocument,
  steps: Steps,
  makes: readonly ((document: FileDocument) => readonly Change[])[],
): Steps {
  return [...steps, ...inTurn(after(document, steps), ...makes)];
}

function after(document: FileDocument, steps: Steps): FileDocument {
  return steps.reduce((now, changes) => new FileDocument(applied(now.text, changes), now), document);
}

function isChoice(path: Path): boolean {
  return path.length === 4 && path[2] === 'choices';
}

function textAt(document: FileDocument, path: Path): readonly string[] {
  const value = document.valueAt(path);
  return typeof value === 'string' ? [value] : [];
}
