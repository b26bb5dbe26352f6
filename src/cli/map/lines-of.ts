import { places } from '../../proof/map/scene-map.ts';
import type { ActMap, MapLine, Way } from '../../proof/map/scene-map.ts';
import type { Move } from '../../proof/map/route-of.ts';
import type { Card } from './card.ts';
import { shareOf } from './cards-of.ts';
import type { Code } from './line-label.ts';
import type { DrawnLine } from './lines.ts';
import type { Picture } from './picture.ts';

/** The lines of an act: the ways of the story, those that the drawn run takes besides, and some that only keep order. */
export function linesOf(
  picture: Picture,
  map: ActMap,
  cards: ReadonlyMap<string, Card>,
): readonly DrawnLine[] {
  const moves = picture.route?.moves.filter(({ act }) => act === map.number) ?? [];
  const written = map.lines.map((line) => storyLine(picture, map, cards, line, moves));
  const names = new Set(map.lines.map(nameOf));
  const detours = groupsOf(moves.filter((move) => !names.has(nameOf(move))));
  const taken = detours.map((own) => detour(own, cards));
  return [...written, ...taken, ...keepers(picture, map, cards, [...written, ...taken])];
}

function nameOf({ from, to }: { readonly from: string; readonly to: string }): string {
  return `${from} ${to}`;
}

function storyLine(
  picture: Picture,
  map: ActMap,
  cards: ReadonlyMap<string, Card>,
  line: MapLine,
  moves: readonly Move[],
): DrawnLine {
  const { from, to, ways } = line;
  const taken = moves.filter((move) => nameOf(move) === nameOf(line));
  const part = picture.traffic.along(map.number, from, to);
  const isSometimes = ways.every(({ when }) => when !== undefined);
  const codes = new Map<string, Code>();
  for (const { choice, when } of ways) {
    if (choice === undefined) continue;
    const steps = taken.flatMap(({ chosen }) => (chosen?.code === choice.code ? [chosen.step] : []));
    const sometimes = when !== undefined && !isSometimes && codes.get(choice.code)?.sometimes !== false;
    codes.set(choice.code, { code: choice.code, sometimes, steps });
  }
  const seen = part === 0 ? 'hardly ever or never gone' : `about ${shareOf(part)} of random runs`;
  return {
    from,
    to,
    share: part,
    isTaken: taken.length > 0,
    isSometimes,
    isHidden: false,
    codes: [...codes.values()],
    words: [
      `${placeWords(from, cards)} → ${placeWords(to, cards)}: ${seen}`,
      ...ways.flatMap((way) => wayWords(picture, from, way)),
    ].join('\n'),
  };
}

function wayWords({ proof }: Picture, from: string, { choice, when }: Way): readonly string[] {
  if (choice === undefined) return when === undefined ? [] : [when];
  const bands = proof.scenes.get(from)?.choices.find(({ id }) => id === choice.id)?.bands ?? [];
  const made = bands.reduce((sum, { share: { low, high } }) => sum + (low + high) / 2, 0);
  const gated = choice.when !== undefined || (choice.needs ?? []).length > 0 ? ', not always open' : '';
  const often = `chosen in ${shareOf(Math.min(1, made))} of random runs${gated}`;
  return [`${choice.code} ${choice.id}, ${often}${when === undefined ? '' : `: ${when}`}`];
}

function placeWords(place: string, cards: ReadonlyMap<string, Card>): string {
  if (place === places.start) return 'Start';
  if (place === places.end) return 'The act ends';
  return cards.get(place)?.title ?? place;
}

function groupsOf(moves: readonly Move[]): readonly (readonly Move[])[] {
  const groups = new Map<string, Move[]>();
  for (const move of moves) groups.set(nameOf(move), [...(groups.get(nameOf(move)) ?? []), move]);
  return [...groups.values()];
}

/** Into or out of the repair moment or the rescue, from where this run came. */
function detour(moves: readonly Move[], cards: ReadonlyMap<string, Card>): DrawnLine {
  const { from, to } = moves[0]!;
  return {
    from,
    to,
    share: 0,
    isTaken: true,
    isSometimes: true,
    isHidden: false,
    codes: moves.flatMap(({ chosen }) =>
      chosen === undefined ? [] : [{ code: chosen.code, sometimes: false, steps: [chosen.step] }],
    ),
    words: `${placeWords(from, cards)} → ${placeWords(to, cards)}: on this run`,
  };
}

/** No line leads to the repair moment or to a rescue: these keep them below the first scene that they can follow. */
function keepers(
  { traffic }: Picture,
  { act, number, scenes }: ActMap,
  cards: ReadonlyMap<string, Card>,
  lines: readonly DrawnLine[],
): readonly DrawnLine[] {
  const entered = new Set(lines.map(({ to }) => to));
  const first = (by: 'repair' | 'rescue') =>
    scenes.find(({ id }) => traffic.interrupted(number, id, by) > 0)?.id ?? places.start;
  const loose = [...cards.keys()].filter((key) => !entered.has(key));
  return loose.map((key) =>
    hidden(
      key === places.repair ? first('repair') : key === act.rescue ? first('rescue') : places.start,
      key,
    ),
  );
}

function hidden(from: string, to: string): DrawnLine {
  return { from, to, share: 0, isTaken: false, isSometimes: false, isHidden: true, codes: [], words: '' };
}
