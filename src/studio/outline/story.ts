import { asFields, asList, asText } from '../../scenario/fields.ts';
import type { FileDocument, Path } from '../document/file-document.ts';
import { type Station, stationsOf } from '../document/stations.ts';
import { targetsOf } from '../edits/branch.ts';

/** Scenes that belong together: those of an act, or those that no way leads to. */
export interface Group {
  readonly key: string;
  /** Undefined for scenes that no way leads to. */
  readonly act: Act | undefined;
  readonly scenes: readonly Station[];
}

export interface Act {
  readonly number: number;
  readonly id: string;
  readonly opens: string;
  readonly rescue: string;
  readonly you: 'teacher' | 'resident';
  readonly place: Path;
}

/** A scenario as its outline shows it. */
export interface Story {
  readonly groups: readonly Group[];
  readonly stations: ReadonlyMap<string, Station>;
  /** Scenes from 1, in the order of play. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Scenes that are met only after a rescue. */
  readonly helps: ReadonlySet<string>;
}

export const looseKey = 'loose';

const known = new WeakMap<FileDocument, Story>();

/**
 * The scenes of each act in the order of play: none before one that leads to it, as far as the story does not go round, and
 * otherwise in the order of the file. Scenes of a rescue come last.
 */
export function storyOf(document: FileDocument): Story {
  const before = known.get(document);
  if (before !== undefined) return before;
  const stations = new Map(stationsOf(document).map((station) => [station.id, station]));
  const acts = actsOf(document);
  const { scenes, loose, helps } = orderOf(acts, stations);
  const named = (ids: readonly string[]) => ids.flatMap((id) => stations.get(id) ?? []);
  const groups: Group[] = acts.map((act, index) => ({
    key: act.place.join('/'),
    act,
    scenes: named(scenes[index] ?? []),
  }));
  if (loose.length > 0) groups.push({ key: looseKey, act: undefined, scenes: named(loose) });
  const all = [...scenes.flat(), ...loose];
  const story = { groups, stations, helps, numbers: new Map(all.map((id, index) => [id, index + 1])) };
  known.set(document, story);
  return story;
}

/** Ids of scenes in their order: of each act, and of those that no way leads to. */
interface Order {
  readonly scenes: readonly (readonly string[])[];
  readonly loose: readonly string[];
  readonly helps: ReadonlySet<string>;
}

/** The last one: most edits change words, and no way. */
let last: { readonly ways: string; readonly order: Order } | undefined;

function orderOf(acts: readonly Act[], stations: ReadonlyMap<string, Station>): Order {
  const ways = [
    ...acts.map(({ opens, rescue }) => `${opens} ${rescue}`),
    ...[...stations.values()].map((station) => `${station.id} ${targetsOf(station).join(' ')}`),
  ].join('\n');
  if (last?.ways === ways) return last.order;
  const [placed, helps] = [new Set<string>(), new Set<string>()];
  const scenes = acts.map(({ opens, rescue }) => {
    const played = inOrder(stations, opens, placed);
    const rescued = inOrder(stations, rescue, placed);
    for (const id of rescued) helps.add(id);
    return [...played, ...rescued];
  });
  const order = { scenes, helps, loose: [...stations.keys()].filter((id) => !placed.has(id)) };
  last = { ways, order };
  return order;
}

function actsOf(document: FileDocument): readonly Act[] {
  return asList(document.valueAt(['acts'])).map((one, index) => {
    const act = asFields(one);
    return {
      number: index + 1,
      id: asText(act['id']) ?? '',
      opens: asText(act['opens']) ?? '',
      rescue: asText(act['rescue']) ?? '',
      you: act['you'] === 'resident' ? 'resident' : 'teacher',
      place: ['acts', index],
    };
  });
}

/** What can follow a scene and stands in no other group yet, the scene itself included. */
function inOrder(
  stations: ReadonlyMap<string, Station>,
  start: string,
  placed: Set<string>,
): readonly string[] {
  const own = reached(stations, start, placed);
  const back = waysBack(stations, start, own);
  const waiting = new Map<string, number>([...own].map((id) => [id, 0]));
  const forward = (id: string) =>
    new Set(targetsOf(stations.get(id)!).filter((to) => own.has(to) && !back.has(`${id} ${to}`)));
  for (const id of own) for (const to of forward(id)) waiting.set(to, (waiting.get(to) ?? 0) + 1);
  const rank = new Map([...stations.keys()].map((id, index) => [id, index]));
  const ready = [...own].filter((id) => waiting.get(id) === 0);
  const result: string[] = [];
  while (ready.length > 0) {
    const id = ready.reduce((first, one) => (rank.get(one)! < rank.get(first)! ? one : first));
    ready.splice(ready.indexOf(id), 1);
    placed.add(id);
    result.push(id);
    for (const to of forward(id)) {
      const left = waiting.get(to)! - 1;
      waiting.set(to, left);
      if (left === 0) ready.push(to);
    }
  }
  return result;
}

function reached(
  stations: ReadonlyMap<string, Station>,
  start: string,
  placed: ReadonlySet<string>,
): ReadonlySet<string> {
  const seen = new Set<string>();
  const waiting = [start];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const station = stations.get(id);
    if (station === undefined || seen.has(id) || placed.has(id)) continue;
    seen.add(id);
    waiting.push(...targetsOf(station));
  }
  return seen;
}

/** Ways that lead back to a scene on the way to them: `from to`. */
function waysBack(
  stations: ReadonlyMap<string, Station>,
  start: string,
  own: ReadonlySet<string>,
): ReadonlySet<string> {
  const back = new Set<string>();
  const state = new Map<string, 'open' | 'done'>();
  const path: { id: string; left: string[] }[] = [];
  const enter = (id: string) => {
    state.set(id, 'open');
    path.push({ id, left: targetsOf(stations.get(id)!).filter((to) => own.has(to)) });
  };
  if (own.has(start)) enter(start);
  for (let here = path.at(-1); here !== undefined; here = path.at(-1)) {
    const to = here.left.shift();
    if (to === undefined) {
      state.set(here.id, 'done');
      path.pop();
    } else if (state.get(to) === 'open') back.add(`${here.id} ${to}`);
    else if (state.get(to) === undefined) enter(to);
  }
  return back;
}
