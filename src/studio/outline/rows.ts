import type { Path } from '../document/file-document.ts';
import type { Station, StationChoice, Way } from '../document/stations.ts';
import { type Act, type Group, looseKey, type Story } from './story.ts';

interface Line {
  /** The place, joined with slashes. */
  readonly key: string;
  readonly place: Path;
  /** From 1. */
  readonly level: number;
  readonly parent: string | undefined;
  /** From 1, among its siblings. */
  readonly position: number;
  readonly siblings: number;
  /** Undefined where there is nothing to fold. */
  readonly open: boolean | undefined;
}

export interface ActRow extends Line {
  readonly kind: 'act';
  readonly act: Act;
  readonly count: number;
}
export interface LooseRow extends Line {
  readonly kind: 'loose';
  readonly count: number;
}
export interface SceneRow extends Line {
  readonly kind: 'scene';
  readonly station: Station;
  readonly number: number;
}
export interface ChoiceRow extends Line {
  readonly kind: 'choice';
  readonly station: Station;
  readonly choice: StationChoice;
  readonly index: number;
  /** Such as 7b. */
  readonly mark: string;
}
/** One of several ways of a scene or a choice. */
export interface WayRow extends Line {
  readonly kind: 'way';
  readonly station: Station;
  readonly way: Way;
  readonly isLast: boolean;
}

export type Row = ActRow | LooseRow | SceneRow | ChoiceRow | WayRow;

export interface Shown {
  readonly folded: ReadonlySet<string>;
  /** What is searched for, in small letters; empty for everything. */
  readonly wish: string;
}

/** The lines of an outline from top to bottom, without those that are folded away or not searched for. */
export function rowsOf(story: Story, shown: Shown): readonly Row[] {
  const groups = story.groups
    .map((group) => ({ group, scenes: group.scenes.filter((scene) => isWanted(scene, shown.wish)) }))
    .filter(({ scenes }) => shown.wish === '' || scenes.length > 0);
  return groups.flatMap(({ group, scenes }, index) => {
    const top = groupRow(group, scenes.length, index, groups.length, shown);
    if (top.open !== true) return [top];
    return [
      top,
      ...scenes.flatMap((scene, at) =>
        sceneRows(story, scene, { at, of: scenes.length, parent: top.key }, shown),
      ),
    ];
  });
}

/** Places of a tree: what stands above each. */
export function keyOf(place: Path): string {
  return place.join('/');
}

/** The line of a place, or of what it is in: of a reply, its choice. */
export function lineOf(place: Path): string {
  const [part, , inner] = place;
  if (part === 'scenes') return keyOf(place.slice(0, inner === 'choices' && place.length > 3 ? 4 : 2));
  return part === 'acts' ? keyOf(place.slice(0, 2)) : '';
}

export function isWanted(station: Station, wish: string): boolean {
  return (
    wish === '' || holdsWish(station, wish) || station.choices.some((choice) => choiceHolds(choice, wish))
  );
}

function holdsWish({ id, title, text }: Station, wish: string): boolean {
  return [id, title, text].some((words) => words.toLowerCase().includes(wish));
}

function choiceHolds({ id, code, text }: StationChoice, wish: string): boolean {
  return [id, code, text].some((words) => words.toLowerCase().includes(wish));
}

function groupRow(
  group: Group,
  count: number,
  index: number,
  siblings: number,
  { folded, wish }: Shown,
): ActRow | LooseRow {
  const line = {
    key: group.key,
    place: group.act?.place ?? [],
    level: 1,
    parent: undefined,
    position: index + 1,
    siblings,
    open: count === 0 ? undefined : wish !== '' || !folded.has(group.key),
    count,
  };
  return group.act === undefined
    ? { ...line, key: looseKey, kind: 'loose' }
    : { ...line, kind: 'act', act: group.act };
}

interface Spot {
  readonly at: number;
  readonly of: number;
  readonly parent: string;
}

interface Drawn extends Spot {
  readonly number: number;
  readonly folded: ReadonlySet<string>;
  readonly rows: readonly Row[];
}

/** Of a thousand scenes an edit changes one: the lines of all others are as they were. */
const drawn = new WeakMap<Station, Drawn>();

function sceneRows(story: Story, station: Station, spot: Spot, shown: Shown): readonly Row[] {
  const number = story.numbers.get(station.id) ?? 0;
  if (shown.wish !== '') return freshRows(number, station, spot, shown);
  const { at, of, parent } = spot;
  const { folded } = shown;
  const same = drawn.get(station);
  if (
    same?.number === number &&
    same.at === at &&
    same.of === of &&
    same.parent === parent &&
    same.folded === folded
  )
    return same.rows;
  const rows = freshRows(number, station, spot, shown);
  drawn.set(station, { number, at, of, parent, folded, rows });
  return rows;
}

function freshRows(number: number, station: Station, { at, of, parent }: Spot, shown: Shown): readonly Row[] {
  const key = keyOf(station.place);
  const wanted = station.choices.filter((choice) => shown.wish !== '' && choiceHolds(choice, shown.wish));
  const choices = wanted.length > 0 ? wanted : station.choices;
  const ways = station.ways.length > 1 ? station.ways : [];
  const count = choices.length + ways.length;
  const open = count === 0 ? undefined : wanted.length > 0 || !shown.folded.has(key);
  const row: SceneRow = {
    kind: 'scene',
    key,
    place: station.place,
    level: 2,
    parent,
    position: at + 1,
    siblings: of,
    open,
    station,
    number,
  };
  if (open !== true) return [row];
  return [
    row,
    ...choices.flatMap((choice, index) =>
      choiceRows(station, choice, { at: index, of: count, parent: key }, number, shown),
    ),
    ...ways.map((way, index) =>
      wayRow(
        station,
        way,
        { at: choices.length + index, of: count, parent: key },
        3,
        index === ways.length - 1,
      ),
    ),
  ];
}

function choiceRows(
  station: Station,
  choice: StationChoice,
  { at, of, parent }: Spot,
  number: number,
  shown: Shown,
): readonly Row[] {
  const key = keyOf(choice.place);
  const index = Number(choice.place.at(-1));
  const ways = choice.ways.length > 1 ? choice.ways : [];
  const open = ways.length === 0 ? undefined : !shown.folded.has(key);
  const row: ChoiceRow = {
    kind: 'choice',
    key,
    place: choice.place,
    level: 3,
    parent,
    position: at + 1,
    siblings: of,
    open,
    station,
    choice,
    index,
    mark: `${number}${String.fromCodePoint(97 + Math.min(index, 25))}`,
  };
  if (open !== true) return [row];
  return [
    row,
    ...ways.map((way, one) =>
      wayRow(station, way, { at: one, of: ways.length, parent: key }, 4, one === ways.length - 1),
    ),
  ];
}

function wayRow(
  station: Station,
  way: Way,
  { at, of, parent }: Spot,
  level: number,
  isLast: boolean,
): WayRow {
  return {
    kind: 'way',
    key: keyOf(way.place),
    place: way.place,
    level,
    parent,
    position: at + 1,
    siblings: of,
    open: undefined,
    station,
    way,
    isLast,
  };
}
