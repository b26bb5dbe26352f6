import type { FileDocument } from '../document/file-document.ts';
import { type Station, stationsOf } from '../document/stations.ts';
import { referencesIn } from './references.ts';

/**
 * The scenes of a branch, in the order of the file: a scene and all that only it leads to. Where the branch comes back to
 * the rest of the story, it ends.
 */
export function branchOf(document: FileDocument, id: string): readonly string[] {
  const stations = stationsOf(document);
  const all = new Map(stations.map((station) => [station.id, targetsOf(station)]));
  if (!all.has(id)) return [];
  const below = reached(all, [id]);
  const starts = referencesIn(document).filter(({ role }) => role === 'opens' || role === 'rescue');
  const others = [...starts.map((one) => one.id), ...[...all.keys()].filter((one) => !below.has(one))];
  const kept = reached(
    all,
    others.filter((one) => one !== id),
    id,
  );
  return [...all.keys()].filter((one) => below.has(one) && !kept.has(one));
}

const targets = new WeakMap<Station, readonly string[]>();

/** Where a scene and its choices lead. */
export function targetsOf(station: Station): readonly string[] {
  const known = targets.get(station);
  if (known !== undefined) return known;
  const { ways, choices } = station;
  const found = [...choices.flatMap((choice) => choice.ways), ...ways].map(({ go }) => go);
  targets.set(station, found);
  return found;
}

function reached(
  all: ReadonlyMap<string, readonly string[]>,
  starts: readonly string[],
  without?: string,
): ReadonlySet<string> {
  const seen = new Set<string>();
  const waiting = [...starts];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const targets = all.get(id);
    if (targets === undefined || seen.has(id) || id === without) continue;
    seen.add(id);
    waiting.push(...targets);
  }
  return seen;
}
