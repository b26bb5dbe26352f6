import { svg, type SVGTemplateResult } from 'lit';
import type { LinePoint } from '../../engine/debrief.ts';
import { zones, type Zone } from '../lane/level.ts';
import { words } from '../words.ts';
import type { Layout } from './layout.ts';

export const lanes = ['safety', 'alliance'] as const;
export type Lane = (typeof lanes)[number];

const zoneEdges: Readonly<Record<Zone, readonly [from: number, to: number]>> = {
  thin: [0, 4500],
  building: [4500, 6000],
  solid: [6000, 10000],
};

/** The ground of the street, zone by zone, with the lanes' own signs: dots where it is thin, dashes where it is building, whole lines where it is solid. */
export function drawGround(place: Layout): SVGTemplateResult {
  return svg`
    <defs>
      <pattern id="thin" width="16" height="16" patternUnits="userSpaceOnUse"><circle class="texture" cx="4" cy="8" r="1"></circle></pattern>
      <pattern id="building" width="20" height="16" patternUnits="userSpaceOnUse"><path class="texture" d="M2 8 H12"></path></pattern>
      <pattern id="solid" width="20" height="16" patternUnits="userSpaceOnUse"><path class="texture" d="M0 8 H20"></path></pattern>
    </defs>
    ${zones.map((zone) => drawZone(zone, place))}
  `;
}

/** The names of the zones, away from where most lines begin: low in the thin zone, high in the others. */
export function drawZoneNames(place: Layout): SVGTemplateResult[] {
  return zones.map((zone) => {
    const [from, to] = zoneEdges[zone];
    const name = words().common.zone[zone];
    const y = zone === 'thin' ? place.bottom - 8 : place.y(Math.min(to, place.highest)) + 18;
    const text = zone === 'thin' ? name : words().debrief.chart.zone(name, from / 100);
    return svg`<text class="zone-name" aria-hidden="true" x=${place.start} y=${y}>${text}</text>`;
  });
}

/** One level over time. */
export function drawLane(lane: Lane, line: readonly LinePoint[], place: Layout): SVGTemplateResult {
  const points = line.map((point, index) => [place.x(index), place.y(point[lane])] as const);
  const way = `M${points.join('L')}`;
  return svg`
    <g class=${lane} aria-hidden="true">
      <path class="halo" d=${way}></path>
      <path class="way" d=${way}></path>
      ${points.map(([x, y]) => drawPoint(lane, x, y))}
    </g>
  `;
}

/** A full disc for Safety, an open diamond for Alliance. */
export function drawPoint(lane: Lane, x: number, y: number): SVGTemplateResult {
  return lane === 'safety'
    ? svg`<circle class="point" cx=${x} cy=${y} r="5"></circle>`
    : svg`<path class="point" d="M${x} ${y - 6.5} l6.5 6.5 l-6.5 6.5 l-6.5 -6.5 z"></path>`;
}

/** The patient's margin under each point, with its name above. */
export function drawMargins(line: readonly LinePoint[], place: Layout, top: number): SVGTemplateResult {
  return svg`
    <g aria-hidden="true">
      <text class="row" x=${place.start} y=${top - 4}>${words().debrief.chart.margin}</text>
      ${line.map(({ margin }, index) => svg`<text class="margin" x=${place.x(index)} y=${top + 14}>${margin}</text>`)}
    </g>
  `;
}

function drawZone(zone: Zone, place: Layout): SVGTemplateResult {
  const [from, to] = zoneEdges[zone];
  const top = place.y(Math.min(to, place.highest));
  const height = place.y(Math.max(from, place.lowest)) - top;
  return svg`
    <rect class="zone ${zone}" x="0" y=${top} width=${place.width} height=${height}></rect>
    <rect fill="url(#${zone})" x="0" y=${top} width=${place.width} height=${height}></rect>
  `;
}
