import type { Met } from '../../proof/proof.ts';
import type { Diagnostic } from '../../scenario/diagnostic.ts';
import { share } from '../amounts.ts';
import { badge, counted, hazardMark, hazardWidth, repairMark, rescueMark } from './marks.ts';
import { element, group, titled } from './svg.ts';
import { shortened, wrapped } from '../../layout/text-width.ts';
import { looks, widthOf, words } from './words.ts';

/** What a card says: a scene, the rescue or the repair moment. */
export interface Card {
  readonly title: string;
  readonly id: string;
  readonly clock: string | undefined;
  /** A line at the head, for what is no ordinary scene. */
  readonly tag: string | undefined;
  /** A line at the foot, for what no line of the map can show. */
  readonly note: string | undefined;
  readonly met: Met | undefined;
  readonly choices: number;
  readonly hazard: number;
  /** Words for the signs of what can take a run away from here. */
  readonly rescue: string | undefined;
  readonly repair: string | undefined;
  readonly findings: readonly Diagnostic[];
}

export const cardWidth = 236;
const inset = 14;
const inside = cardWidth - 2 * inset;
const step = { tag: 26, title: 18, line: 18 };

export function cardHeight(card: Card): number {
  const titles = titleLines(card).length * step.title;
  const more = card.note === undefined ? 0 : step.line;
  return (card.tag === undefined ? 0 : step.tag) + titles + 2 * step.line + more + 24;
}

/** A card around a point. */
export function drawCard(card: Card, x: number, y: number): string {
  const height = cardHeight(card);
  const [left, top] = [x - cardWidth / 2, y - height / 2];
  const lines = titleLines(card);
  let base = top + 8 + (card.tag === undefined ? 0 : step.tag) - 4;
  const titles = lines.map((line) => words(line, left + inset, (base += step.title), looks.name));
  base += step.line;
  const named = names(card, left, base);
  base += step.line;
  const facts = factLine(card, left, base);
  const note =
    card.note === undefined ? '' : words(fitted(card.note), left + inset, (base += step.line), looks.small);
  const part = middle(card.met);
  return group(
    titled(`${card.title} (${card.id})`),
    element('rect', {
      class: part >= 0.5 ? 'card often' : 'card',
      x: left,
      y: top,
      width: cardWidth,
      height,
      rx: 10,
      'stroke-width': part >= 0.5 ? 1.75 : 1.25,
      'stroke-dasharray': card.met?.known === 'no' ? '3 4' : undefined,
    }),
    strip(card, left, top),
    ...titles,
    named,
    facts,
    note,
    bar(part, left + inset, top + height - 12, inside),
    badge(left + cardWidth - 8, top, card.findings),
  );
}

/** A share as a bar, 4 px high. */
export function bar(part: number, x: number, y: number, width: number): string {
  const track = element('rect', { class: 'track', x, y, width, height: 4, rx: 2 });
  if (part === 0) return track;
  return track + element('rect', { class: 'bar', x, y, width: Math.max(4, width * part), height: 4, rx: 2 });
}

export function middle(met: Met | undefined): number {
  return met === undefined ? 0 : (met.share.low + met.share.high) / 2;
}

function titleLines({ title }: Card): readonly string[] {
  return wrapped(title, inside, looks.name, 2);
}

function fitted(text: string): string {
  return shortened(text, inside, looks.small);
}

function strip({ tag }: Card, left: number, top: number): string {
  if (tag === undefined) return '';
  const [x, y, right] = [left + 0.9, top + 0.9, left + cardWidth - 0.9];
  const d = `M${x},${y + step.tag}V${y + 9}a9,9 0 0 1 9,-9H${right - 9}a9,9 0 0 1 9,9V${y + step.tag}z`;
  return (
    element('path', { class: 'strip', d }) +
    words(shortened(tag, inside, looks.tag), left + inset, top + 18, looks.tag)
  );
}

function names({ id, clock }: Card, left: number, base: number): string {
  const right = left + cardWidth - inset;
  const room = inside - (clock === undefined ? 0 : widthOf(clock, looks.small) + 10);
  return [
    words(shortened(id, room, looks.small), left + inset, base, looks.small),
    clock === undefined ? '' : words(clock, right, base, looks.small, 'end'),
  ].join('');
}

function factLine(card: Card, left: number, base: number): string {
  const seen = card.met === undefined ? 'not shown' : share(card.met);
  const offered = card.choices === 0 ? 'read on' : counted(card.choices, 'choice');
  let right = left + cardWidth - inset;
  const hazard = hazardMark(card.hazard, right, base);
  right -= hazardWidth(card.hazard) + (card.hazard > 0 ? 6 : 0);
  const signs: string[] = [];
  for (const [sign, text] of [
    [rescueMark, card.rescue],
    [repairMark, card.repair],
  ] as const) {
    if (text === undefined) continue;
    signs.push(sign(right - 8, base - 4, text));
    right -= 22;
  }
  const room = right - left - inset;
  const after = widthOf(seen, looks.strong) + 8;
  const offeredFits = after + widthOf(offered, looks.small) <= room;
  return [
    words(shortened(seen, room, looks.strong), left + inset, base, looks.strong),
    offeredFits ? words(offered, left + inset + after, base, looks.small) : '',
    ...signs,
    hazard,
  ].join('');
}
