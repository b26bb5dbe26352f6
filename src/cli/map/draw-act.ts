import type { Card } from './card.ts';
import { cardHeight, cardWidth, drawCard } from './card.ts';
import { cardsOf } from './cards-of.ts';
import { drawEndings, endingsHeight, endingsReach } from './endings.ts';
import { drawGoal, drawStart, goalSize, startSize } from './ends-of-act.ts';
import { layOut } from '../../layout/layout.ts';
import type { Box, Placed, Point } from '../../layout/layout.ts';
import { drawLine, drawLineLabel, linkOf } from './lines.ts';
import type { DrawnLine } from './lines.ts';
import { linesOf } from './lines-of.ts';
import { places } from '../../proof/map/scene-map.ts';
import type { ActMap } from '../../proof/map/scene-map.ts';
import type { Drawing, Picture } from './picture.ts';
import { element } from './svg.ts';

/** One act from its start down to its endings. */
export function drawAct(picture: Picture, act: ActMap): Drawing {
  const cards = cardsOf(picture, act);
  const lines = linesOf(picture, act, cards);
  const placed = layOut(boxesOf(cards), lines.map(linkOf));
  const goal = placed.boxes.get(places.end)!;
  const foot = { x: goal.x, y: goal.y + goalSize.height / 2 };
  const left = Math.min(margin, goal.x - endingsReach, ...reach(placed, -1)) - margin;
  const right = Math.max(placed.width, goal.x + endingsReach, ...reach(placed, 1)) + margin;
  const height = Math.max(placed.height, foot.y + endingsHeight(act.act)) + margin;
  const drawn = [
    ...drawnInOrder(lines, placed),
    drawEndings(picture, act.act, act.number, foot),
    ...lines.map((line, index) => drawLineLabel(line, placed.links[index]!)),
    drawStart(picture, act, placed.boxes.get(places.start)!),
    drawGoal(picture, act, goal),
    ...[...cards].map(([key, card]) => drawCard(card, at(placed, key).x, at(placed, key).y)),
    standing(picture, act, placed, cards),
  ];
  return {
    width: right - left,
    height,
    drawn: element('g', { transform: `translate(${Math.round(-left)} 0)` }, ...drawn),
  };
}

const margin = 8;

function boxesOf(cards: ReadonlyMap<string, Card>): readonly Box[] {
  return [
    { key: places.start, ...startSize },
    ...[...cards].map(([key, card]) => ({ key, width: cardWidth, height: cardHeight(card) })),
    { key: places.end, ...goalSize },
  ];
}

function at({ boxes }: Placed, key: string): Point {
  return boxes.get(key) ?? { x: 0, y: 0 };
}

/** Where lines reach to. */
function reach({ links }: Placed, side: 1 | -1): readonly number[] {
  const all = links.flatMap(({ points }) => points.map(({ x }) => x));
  const far = all.reduce((most, x) => (x * side > most * side ? x : most), 0);
  return [far];
}

/** Rare ways first, so that the main way lies on top of them, and the drawn run on top of all. */
function drawnInOrder(lines: readonly DrawnLine[], { links }: Placed): readonly string[] {
  const order = [...lines.keys()].filter((index) => !lines[index]!.isHidden);
  order.sort((a, b) => lines[a]!.share - lines[b]!.share || a - b);
  const [plain, taken] = [
    order.filter((index) => !lines[index]!.isTaken),
    order.filter((index) => lines[index]!.isTaken),
  ];
  return [...plain, ...taken].map((index) => drawLine(lines[index]!, links[index]!));
}

/** A ring around the place where an unfinished run stands. */
function standing({ route }: Picture, act: ActMap, placed: Placed, cards: ReadonlyMap<string, Card>): string {
  const card = route?.now?.act === act.number ? cards.get(route.now.place) : undefined;
  if (card === undefined || route?.now === undefined) return '';
  const { x, y } = at(placed, route.now.place);
  const [width, height] = [cardWidth + 10, cardHeight(card) + 10];
  return element('rect', {
    class: 'ring',
    x: x - width / 2,
    y: y - height / 2,
    width,
    height,
    rx: 14,
    'stroke-width': 3,
  });
}
