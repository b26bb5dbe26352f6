import { nothing, svg, type SVGTemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Point } from '../../../layout/layout.ts';
import type { MapLayout, Rect } from '../layout/map-layout.ts';
import { arrow } from '../layout/sizes.ts';
import type { DrawnMove } from '../plan/drawn-route.ts';
import type { PlanLine } from '../plan/plan.ts';
import type { Detail } from './outlook.ts';
import { railPath, tipPath } from './rail-path.ts';

export interface LinesPicture {
  readonly layout: MapLayout;
  readonly lines: readonly PlanLine[];
  readonly detail: Detail;
  /** The spot whose lines are shown most clearly. */
  readonly from: string | undefined;
  /** Its choices are shown, however far away. */
  readonly withChips: boolean;
  readonly taken: ReadonlySet<string>;
  /** Moves of the drawn way that no line stands for. */
  readonly detours: readonly DrawnMove[];
  readonly held: ((event: PointerEvent) => void) | undefined;
}

/** Lines with their arrows, those of the drawn way on top. Far away all of them are one path, which is soon drawn. */
export function drawLines(picture: LinesPicture): SVGTemplateResult {
  const { lines, detail, from, taken, layout } = picture;
  const own = (line: PlanLine) => taken.has(line.key) || line.from === from;
  const plain = lines.filter((line) => !own(line));
  const special = lines.filter(own).sort((a, b) => rank(a, taken) - rank(b, taken));
  return svg`
    ${
      detail === 'words'
        ? repeat(
            plain,
            ({ key }) => key,
            (line) => guard([line, layout], () => drawLine(line, picture)),
          )
        : drawTogether(plain, picture)
    }
    ${repeat(
      special,
      ({ key }) => key,
      (line) => drawLine(line, picture),
    )}
    ${picture.detours.map((move) => drawDetour(move, layout.spots))}
  `;
}

function rank({ key }: PlanLine, taken: ReadonlySet<string>): number {
  return taken.has(key) ? 1 : 0;
}

function drawLine(line: PlanLine, picture: LinesPicture) {
  const { layout, taken, from, detail, withChips } = picture;
  const isTaken = taken.has(line.key);
  const isOwn = line.from === from;
  const placed = layout.lines.get(line.key);
  const points = isTaken || isOwn ? (placed?.points ?? []) : pointsOf(line, layout);
  const size = isTaken ? arrow + 4 : arrow;
  return svg`
    <g class="line ${line.isSometimes ? 'sometimes' : ''} ${isTaken ? 'taken' : isOwn ? 'own' : ''}" data-line=${line.key}>
      <path class="track" d=${railPath(points, size - 1)}></path>
      <path class="tip" d=${tipPath(points, size)}></path>
      ${detail === 'words' || (isOwn && withChips) ? drawLabel(placed?.label) : nothing}
      ${isOwn ? drawGrip(line, points.at(-1), picture) : nothing}
    </g>
  `;
}

function drawLabel(label: Rect | undefined) {
  if (label === undefined) return nothing;
  const { x, y, width, height } = label;
  return svg`<rect class="label" x=${x} y=${y} width=${width} height=${height} rx="16"></rect>`;
}

/** Where a line can be taken by its end. */
function drawGrip({ key }: PlanLine, tip: Point | undefined, { held }: LinesPicture) {
  if (held === undefined || tip === undefined) return nothing;
  return svg`
    <circle class="grip still" data-line=${key} data-action="retarget-line" cx=${tip.x} cy=${tip.y} r="11" @pointerdown=${held}>
      <title>Drag to lead elsewhere</title>
    </circle>
  `;
}

/** So many lines are one path: few enough that most paths are off the screen when one has come near. */
const together = 48;

/** Dashes are slow to draw, and too fine to be seen from far away: there, what is under a condition is fainter. */
function drawTogether(lines: readonly PlanLine[], { layout, detail }: LinesPicture) {
  const isFar = detail === 'dots';
  const chunks: (readonly PlanLine[])[] = [];
  for (const isSometimes of [false, true]) {
    const own = lines.filter((line) => line.isSometimes === isSometimes);
    for (let at = 0; at < own.length; at += together) chunks.push(own.slice(at, at + together));
  }
  return chunks.map((chunk) => {
    const ways = chunk.map((line) => pointsOf(line, layout));
    const track = ways.map((points) => railPath(points, isFar ? 0 : arrow - 1)).join('');
    const tip = isFar ? '' : ways.map((points) => tipPath(points, arrow + 4)).join('');
    return svg`
      <g class=${chunk[0]?.isSometimes === true ? 'line faint' : 'line'}>
        <path class="track" d=${track}></path><path class="tip" d=${tip}></path>
      </g>
    `;
  });
}

/** A line across the map is shown in full only to who asks for it; else it is where it begins. */
function pointsOf({ key }: PlanLine, { lines }: MapLayout): readonly Point[] {
  const { points = [], isFar = false } = lines.get(key) ?? {};
  const [first, second] = points;
  if (!isFar || first === undefined || second === undefined) return points;
  return [first, { x: second.x + (second.x < first.x ? -1 : 1) * 16, y: second.y }];
}

/** Into or out of the rescue or the repair moment: from where this way came. */
function drawDetour({ from, to }: DrawnMove, spots: ReadonlyMap<string, Rect>) {
  const [start, end] = [spots.get(from), spots.get(to)];
  if (start === undefined || end === undefined) return nothing;
  const [x, y] = [start.x + start.width / 2, start.y + start.height];
  const [endX, endY] = [end.x + end.width / 2, end.y < start.y ? end.y + end.height : end.y];
  const leave = end.y < start.y ? start.y : y;
  const middle = (leave + endY) / 2;
  const way = endY < leave ? -1 : 1;
  return svg`
    <g class="line taken sometimes">
      <path class="track" d="M${x},${leave}C${x},${middle} ${endX},${middle} ${endX},${endY - way * arrow}"></path>
      <path class="tip" d="M${endX},${endY}l-8,${-way * 13}h16z"></path>
    </g>
  `;
}
