import { nothing, svg, type SVGTemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Point } from '../../../layout/layout.ts';
import type { MapLayout, Rect } from '../layout/map-layout.ts';
import { arrow } from '../layout/sizes.ts';
import type { DrawnMove } from '../plan/drawn-route.ts';
import type { PlanLine } from '../plan/plan.ts';
import { roundedPath, type LineGroup } from './line-groups.ts';
import type { Detail } from './outlook.ts';
import { railPath, tipPath } from './rail-path.ts';

export interface LinesPicture {
  readonly layout: MapLayout;
  /** All lines that are in sight. */
  readonly groups: readonly LineGroup[];
  /** Those drawn once more, each by itself: of the spot that is reached, and of the drawn way. */
  readonly own: readonly PlanLine[];
  readonly detail: Detail;
  /** Its choices are shown, however far away. */
  readonly withChips: boolean;
  readonly taken: ReadonlySet<string>;
  /** Moves of the drawn way that no line stands for. */
  readonly detours: readonly DrawnMove[];
  readonly held: ((event: PointerEvent) => void) | undefined;
}

/** Lines with their arrows, those of the drawn way on top. */
export function drawLines(picture: LinesPicture): SVGTemplateResult {
  const { groups, own, taken, detail } = picture;
  const sorted = [...own].sort((a, b) => Number(taken.has(a.key)) - Number(taken.has(b.key)));
  return svg`
    ${repeat(
      groups,
      ({ key }) => key,
      (group) => guard([group, detail], () => drawGroup(group, detail)),
    )}
    ${repeat(
      sorted,
      ({ key }) => key,
      (line) => drawLine(line, picture),
    )}
    ${picture.detours.map((move) => drawDetour(move, picture.layout.spots))}
  `;
}

/** Dashes are slow to draw, and too fine to be seen from far away: there, what is under a condition is fainter. */
function drawGroup({ isSometimes, tracks, tips, labels }: LineGroup, detail: Detail) {
  const classes = isSometimes ? (detail === 'words' ? 'line sometimes' : 'line faint') : 'line';
  return svg`
    <g class=${classes}>
      <path class="track" d=${tracks}></path>
      ${detail === 'dots' ? nothing : svg`<path class="tip" d=${tips}></path>`}
      ${detail === 'words' ? svg`<path class="label" d=${labels}></path>` : nothing}
    </g>
  `;
}

function drawLine(line: PlanLine, picture: LinesPicture) {
  const { layout, taken, detail, withChips } = picture;
  const isTaken = taken.has(line.key);
  const { points = [], label } = layout.lines.get(line.key) ?? {};
  const size = isTaken ? arrow + 4 : arrow;
  return svg`
    <g class="line ${line.isSometimes ? 'sometimes' : ''} ${isTaken ? 'taken' : 'own'}" data-line=${line.key}>
      <path class="track" d=${railPath(points, size - 1)}></path>
      <path class="tip" d=${tipPath(points, size)}></path>
      ${detail === 'words' || withChips ? drawLabel(label) : nothing}
      ${drawGrip(line, points.at(-1), picture)}
    </g>
  `;
}

function drawLabel(label: Rect | undefined) {
  return label === undefined ? nothing : svg`<path class="label" d=${roundedPath(label)}></path>`;
}

/** Where a line can be taken by its end. */
function drawGrip({ key }: PlanLine, tip: Point | undefined, { held }: LinesPicture) {
  if (held === undefined || tip === undefined) return nothing;
  return svg`
    <circle
      class="grip still"
      data-line=${key}
      data-action="retarget-line"
      cx=${tip.x}
      cy=${tip.y}
      r="11"
      @pointerdown=${held}
    >
      <title>Drag to lead elsewhere</title>
    </circle>
  `;
}

/** Into or out of the rescue or the repair moment: from where this way came. */
function drawDetour({ from, to }: DrawnMove, spots: ReadonlyMap<string, Rect>) {
  const [start, end] = [spots.get(from), spots.get(to)];
  if (start === undefined || end === undefined) return nothing;
  const way = end.y < start.y ? -1 : 1;
  const leave = way < 0 ? start.y : start.y + start.height;
  const arrive = way < 0 ? end.y + end.height : end.y;
  const [x, endX] = [start.x + start.width / 2, end.x + end.width / 2];
  const middle = (leave + arrive) / 2;
  return svg`
    <g class="line taken sometimes">
      <path class="track" d="M${x},${leave}C${x},${middle} ${endX},${middle} ${endX},${arrive - way * arrow}"></path>
      <path class="tip" d="M${endX},${arrive}l-8,${-way * 13}h16z"></path>
    </g>
  `;
}
