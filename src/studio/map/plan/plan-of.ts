import type { Station, StationChoice, Way } from '../../document/stations.ts';
import type { ActSign } from './acts-of.ts';
import { endKey, lineKey, lostKey, repairKey, startKey } from './plan.ts';
import type { LineWay, Plan, PlanLine, Spot, SpotKind } from './plan.ts';
import { whenWords } from './when-words.ts';

/** Every scene is in the first act that reaches it, or in the siding. */
export function planOf(stations: readonly Station[], acts: readonly ActSign[]): Plan {
  const byId = new Map(stations.map((station) => [station.id, station]));
  const actOf = actsReached(byId, acts);
  const rescues = new Set(acts.map(({ rescue }) => rescue));
  const spots = new Map<string, Spot>();
  const put = (spot: Spot): void => void spots.set(spot.key, spot);
  for (const act of acts) put(startOf(act, acts.length));
  for (const station of stations) put(sceneSpot(station, rescues.has(station.id), actOf.get(station.id)));
  for (const act of acts) if (act.repair !== undefined) put(repairOf(act));
  const lines = new Map<
    string,
    { key: string; from: string; to: string; ways: LineWay[]; isSometimes: boolean }
  >();
  const lay = (from: string, to: string, way: LineWay): void => {
    const key = lineKey(from, to);
    const line = lines.get(key);
    const isSometimes = way.when !== undefined;
    if (line === undefined) lines.set(key, { key, from, to, ways: [way], isSometimes });
    else {
      line.ways.push(way);
      line.isSometimes &&= isSometimes;
    }
  };
  const target = (go: string, act: number | undefined): string => {
    if (byId.has(go)) return go;
    const key = go === 'end' ? endKey(act ?? 0) : lostKey(go);
    if (!spots.has(key)) put(go === 'end' ? endOf(act ?? 0, acts) : lostOf(go, act));
    return key;
  };
  for (const { number, opens, place } of acts) {
    if (opens === '') continue;
    const way = { choice: undefined, when: undefined, place: [...place, 'opens'], isOwn: true };
    lay(startKey(number), target(opens, number), way);
  }
  for (const station of stations)
    for (const { go, ...way } of exitsOf(station)) lay(station.id, target(go, actOf.get(station.id)), way);
  const all: readonly PlanLine[] = [...lines.values()];
  return { spots, lines: all, from: groupedBy(all, 'from'), into: groupedBy(all, 'to') };
}

interface Exit extends LineWay {
  readonly go: string;
}

const known = new WeakMap<Station, readonly Exit[]>();

/** Where a scene and its choices lead, but for going on where the choice before a rescue was leading. */
function exitsOf(station: Station): readonly Exit[] {
  let exits = known.get(station);
  if (exits === undefined) known.set(station, (exits = readExits(station)));
  return exits;
}

function readExits(station: Station): readonly Exit[] {
  const own = (ways: readonly Way[], choice: StationChoice | undefined, isOwn: boolean) =>
    ways
      .map(({ go, when, place }, index) => {
        const before = ways.slice(0, index).map((way) => way.when);
        return { go, choice, when: whenWords(when, before), place, isOwn };
      })
      .filter(({ go }) => go !== 'onward');
  if (station.choices.length === 0) return own(station.ways, undefined, true);
  return station.choices.flatMap((choice) =>
    choice.ways.length > 0 ? own(choice.ways, choice, true) : own(station.ways, choice, false),
  );
}

function actsReached(
  byId: ReadonlyMap<string, Station>,
  acts: readonly ActSign[],
): ReadonlyMap<string, number> {
  const reached = new Map<string, number>();
  for (const { number, opens, rescue } of acts) {
    const waiting = rescue === undefined ? [opens] : [opens, rescue];
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      const station = byId.get(id);
      if (station === undefined || reached.has(id)) continue;
      reached.set(id, number);
      waiting.push(...exitsOf(station).map(({ go }) => go));
    }
  }
  return reached;
}

function sceneSpot(station: Station, isRescue: boolean, act: number | undefined): Spot {
  const ways = [...station.ways, ...station.choices.flatMap(({ ways: own }) => own)];
  return {
    key: station.id,
    kind: isRescue ? 'rescue' : act === undefined ? 'siding' : 'scene',
    act,
    title: station.title === '' ? station.id : station.title,
    station,
    place: station.place,
    goesOnward: ways.some(({ go }) => go === 'onward'),
  };
}

function startOf({ number, place }: ActSign, acts: number): Spot {
  return sign(startKey(number), 'start', acts > 1 ? `Act ${number + 1}` : 'Start', number, place);
}

function repairOf({ number, repair = '', place }: ActSign): Spot {
  const title = repair === '' ? 'Repair moment' : repair;
  return sign(repairKey(number), 'repair', title, number, [...place, 'repair']);
}

function endOf(act: number, acts: readonly ActSign[]): Spot {
  const place = [...(acts[act]?.place ?? []), 'endings'];
  return sign(endKey(act), 'end', acts.length > 1 ? `End of act ${act + 1}` : 'End', act, place);
}

function lostOf(id: string, act: number | undefined): Spot {
  return sign(lostKey(id), 'lost', id, act, []);
}

function sign(
  key: string,
  kind: SpotKind,
  title: string,
  act: number | undefined,
  place: Spot['place'],
): Spot {
  return { key, kind, act, title, station: undefined, place, goesOnward: false };
}

function groupedBy(lines: readonly PlanLine[], end: 'from' | 'to'): ReadonlyMap<string, readonly PlanLine[]> {
  const groups = new Map<string, PlanLine[]>();
  for (const line of lines) {
    const group = groups.get(line[end]);
    if (group === undefined) groups.set(line[end], [line]);
    else group.push(line);
  }
  return groups;
}
