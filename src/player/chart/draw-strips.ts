import { svg, type SVGTemplateResult } from 'lit';
import type { Debrief } from '../../engine/debrief.ts';
import { shownLevel } from '../lane/level.ts';
import { words } from '../words.ts';
import { drawPoint } from './draw-plot.ts';
import type { Layout } from './layout.ts';
import { startOf } from './places.ts';

/** How high the strip with the openness is, its name included. */
export const opennessHeight = 74;

/** The teacher's openness under the lanes: its name, and a line with the numbers of its two ends. */
export function drawOpenness(debrief: Debrief, name: string, place: Layout, top: number): SVGTemplateResult {
  const levels = debrief.acts.flatMap(({ line }) => line.map(({ openness }) => openness));
  const [lowest, highest] = [Math.min(...levels, 4000), Math.max(...levels, 6000)];
  const y = (level: number) => top + 62 - ((level - lowest) / (highest - lowest)) * 36;
  return svg`
    <g class="openness" aria-hidden="true">
      <text class="row" x=${place.start} y=${top + 10}>${name}</text>
      ${debrief.acts.map(({ line, carries }, act) => {
        const first = startOf(debrief, act);
        const points = line.map(({ openness }, index) => [place.x(first + index), y(openness)] as const);
        return svg`
          <path class="way" d="M${points.join('L')}"></path>
          ${points.map(([x, at]) => drawPoint('triangle', x, at))}
          ${[...(carries ? [] : [0]), line.length - 1].map((index) => {
            const [x, at] = points[index]!;
            return svg`<text class="margin" x=${x} y=${at < top + 40 ? at + 18 : at - 9}>${shownLevel(line[index]!.openness)}</text>`;
          })}
        `;
      })}
    </g>
  `;
}

/** The patient's margin under each point, with its name above. */
export function drawMargins(debrief: Debrief, place: Layout, top: number): SVGTemplateResult {
  return svg`
    <g aria-hidden="true">
      <text class="row" x=${place.start} y=${top - 4}>${words().debrief.chart.margin}</text>
      ${debrief.acts.flatMap(({ line }, act) =>
        line.map(
          ({ margin }, index) =>
            svg`<text class="margin" x=${place.x(startOf(debrief, act) + index)} y=${top + 14}>${margin}</text>`,
        ),
      )}
    </g>
  `;
}
