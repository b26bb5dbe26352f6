import type { EndingProof } from '../../proof/proof.ts';
import { plainText } from '../../scenario/plain-text.ts';
import type { Act, EndingId } from '../../scenario/scenario.ts';
import { endingIds, residentEndingIds } from '../../scenario/schema.ts';
import { share } from '../amounts.ts';
import { bar, middle } from './card.ts';
import { endingShape, kindOf, kindWords } from './ending-shape.ts';
import type { Point } from '../../layout/layout.ts';
import { lineWidth, loudness } from './line-style.ts';
import { badge } from './marks.ts';
import type { Picture } from './picture.ts';
import { element, group, rounded, titled } from './svg.ts';
import { shortened } from '../../layout/text-width.ts';
import { looks, words } from './words.ts';

const size = { width: 272, height: 62, gap: 16, aside: 34, drop: 26 };

/** From the middle to either side. */
export const endingsReach = size.aside + size.width + 4;

export function endingsHeight(act: Act): number {
  return Math.ceil(listed(act).length / 2) * (size.height + size.gap) + size.drop;
}

/** The endings of an act on both sides of a stem that grows down from `top`, in the order of the model. */
export function drawEndings(
  { proof, findings, route }: Picture,
  act: Act,
  number: number,
  top: Point,
): string {
  const proofs = new Map(proof.acts[number]?.endings.map((ending) => [ending.id, ending]));
  const places: readonly Place[] = listed(act).map((id, index) => {
    const row = Math.floor(index / 2);
    const y = top.y + size.drop + row * (size.height + size.gap) + size.height / 2;
    return { id, y, side: index % 2 === 0 ? -1 : 1, ending: proofs.get(id) };
  });
  const reached = route?.endings.get(number);
  const branches = places.map((place) => branch(top.x, place));
  const taken = places
    .filter(({ id }) => id === reached)
    .map(({ y, side }) =>
      element('path', {
        class: 'route',
        d: `M${rounded(top.x)},${rounded(top.y)}V${rounded(y - turn)}${bend(top.x, y, side)}`,
      }),
    );
  const cards = places.map(({ id, y, side, ending }) => {
    const left = side < 0 ? top.x - size.aside - size.width : top.x + size.aside;
    return endingCard(
      act,
      id,
      ending,
      left,
      y,
      id === reached,
      badge(left + size.width - 8, y - size.height / 2, findings.ofEnding(number, id)),
    );
  });
  return [trunk(top, places), ...branches, ...taken, ...cards].join('');
}

function listed(act: Act): readonly EndingId[] {
  return [...endingIds, ...residentEndingIds].filter((id) => act.endings[id] !== undefined);
}

interface Place {
  readonly id: EndingId;
  readonly y: number;
  /** -1 is left of the stem, 1 is right. */
  readonly side: number;
  readonly ending: EndingProof | undefined;
}

const turn = 14;

/** The stem is as broad as what has not yet turned off. */
function trunk({ x, y: top }: Point, places: readonly Place[]): string {
  let from = top;
  const parts = places
    .filter(({ side }) => side < 0)
    .map(({ y }) => {
      const left = places.filter((place) => place.y >= y);
      const part = left.reduce((sum, { ending }) => sum + middle(ending?.met), 0);
      const d = `M${rounded(x)},${rounded(from)}V${rounded(y - turn)}`;
      from = y - turn;
      return line(
        d,
        part,
        left.every(({ ending }) => ending?.met.known === 'no'),
      );
    });
  return parts.join('');
}

function branch(x: number, { y, side, ending }: Place): string {
  const d = `M${rounded(x)},${rounded(y - turn)}${bend(x, y, side)}`;
  return line(d, middle(ending?.met), ending?.met.known === 'no');
}

function line(d: string, part: number, isNever: boolean): string {
  const classes = `line ${loudness(part)}${isNever ? ' never' : ''}`;
  return element('path', { class: classes, d, 'stroke-width': lineWidth(part) });
}

function bend(x: number, y: number, side: number): string {
  return `Q${rounded(x)},${rounded(y)} ${rounded(x + side * turn)},${rounded(y)}H${rounded(x + side * size.aside)}`;
}

function endingCard(
  act: Act,
  id: EndingId,
  ending: EndingProof | undefined,
  left: number,
  y: number,
  isReached: boolean,
  found: string,
): string {
  const title = plainText(act.endings[id]?.title ?? []);
  const kind = kindOf(id);
  const [top, text] = [y - size.height / 2, left + 50];
  const room = size.width - 64;
  const met = ending === undefined ? 'not shown' : share(ending.met);
  const never = ending?.met.known === 'no';
  return group(
    titled(
      `Ending: ${title} (${id}), ${kindWords[kind]}; ${never ? 'no run ends so' : `${met} of random runs`}`,
    ),
    element('rect', {
      class: 'card',
      x: left,
      y: top,
      width: size.width,
      height: size.height,
      rx: size.height / 2,
      'stroke-width': kind === 'both' ? 2 : 1.25,
      'stroke-dasharray': never ? '3 4' : undefined,
    }),
    isReached
      ? element('rect', {
          class: 'ring',
          x: left - 4,
          y: top - 4,
          width: size.width + 8,
          height: size.height + 8,
          rx: size.height / 2 + 4,
          'stroke-width': 3,
        })
      : '',
    endingShape(kind, left + 28, y),
    words(shortened(title, room, looks.name), text, y - 8, looks.name),
    words(shortened(`${met} · ${id}`, room, looks.small), text, y + 9, looks.small),
    bar(middle(ending?.met), text, y + 16, room - 10),
    found,
  );
}
