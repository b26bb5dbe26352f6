import type { Scenario } from '../scenario.ts';
import { structureHash } from '../structure-hash.ts';
import type { Ledger } from './ledger.ts';

/** What a release does to a ledger. */
export interface Released {
  readonly ledger: Ledger;
  readonly fresh: Names;
  readonly gone: Names;
  /** Was gone, and is there again as it was. */
  readonly back: Names;
  /** The version with this structure was not in the ledger before. */
  readonly isNew: boolean;
}

export interface Names {
  readonly scenes: readonly string[];
  /** `id (code)` */
  readonly choices: readonly string[];
}

/**
 * The ledger once a scenario is released. Released again, it changes nothing.
 *
 * @param before Undefined before the first release.
 */
export function released(before: Ledger | undefined, scenario: Scenario, version: string): Released {
  const structure = structureHash(scenario);
  const versions = before?.versions ?? [];
  const isNew = !versions.some((one) => one.version === version && one.structure === structure);
  const scenes = merged<Ledger['scenes'][number]>(
    before?.scenes ?? [],
    Object.keys(scenario.scenes).map((id) => ({ id })),
    ({ id }) => id,
    version,
  );
  const choices = merged<Choice>(before?.choices ?? [], choicesOf(scenario), ({ code }) => code, version);
  return {
    ledger: {
      format: 1,
      id: scenario.id,
      versions: isNew ? [...versions, { version, structure }] : versions,
      scenes: scenes.all,
      choices: choices.all,
    },
    fresh: names(scenes.fresh, choices.fresh),
    gone: names(scenes.gone, choices.gone),
    back: names(scenes.back, choices.back),
    isNew,
  };
}

type Choice = Ledger['choices'][number];

/** The choices of a scenario as a ledger lists them, in the order of the file. */
export function choicesOf({ scenes }: Scenario): readonly Choice[] {
  return Object.entries(scenes).flatMap(([scene, { choices }]) =>
    choices.map(({ id, code }) => ({ id, code, scene })),
  );
}

interface Merged<Entry> {
  readonly all: Entry[];
  readonly fresh: readonly Entry[];
  readonly gone: readonly Entry[];
  readonly back: readonly Entry[];
}

function merged<Entry extends { readonly gone?: string | undefined }>(
  before: readonly Entry[],
  now: readonly Entry[],
  keyOf: (entry: Entry) => string,
  version: string,
): Merged<Entry> {
  const there = new Map(now.map((entry) => [keyOf(entry), entry]));
  const listed = new Set(before.map(keyOf));
  const isGone = (entry: Entry) => entry.gone === undefined && !there.has(keyOf(entry));
  const isBack = (entry: Entry) => entry.gone !== undefined && there.has(keyOf(entry));
  const fresh = now.filter((entry) => !listed.has(keyOf(entry)));
  const kept = before.map((entry) =>
    isGone(entry) ? { ...entry, gone: version } : (there.get(keyOf(entry)) ?? entry),
  );
  return { all: [...kept, ...fresh], fresh, gone: before.filter(isGone), back: before.filter(isBack) };
}

function names(scenes: readonly { readonly id: string }[], choices: readonly Choice[]): Names {
  return { scenes: scenes.map(({ id }) => id), choices: choices.map(({ id, code }) => `${id} (${code})`) };
}
