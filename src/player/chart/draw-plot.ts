import { svg, type SVGTemplateResult } from 'lit';
import { zones, type Zone } from '../lane/level.ts';
import { words } from '../words.ts';
import type { Layout } from './layout.ts';

export const lanes = ['safety', 'alliance'] as const;
export type Lane = (typeof lanes)[number];

/** A full disc, an open diamond, a full triangle, an open square. */
export type Shape = 'disc' | 'diamond' | 'triangle' | 'square';

/** What each lane is drawn with, wherever the two stand together. */
export const shapeOf: Readonly<Record<Lane, Shape>> = { safety: 'disc', alliance: 'diamond' };

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

/**
 * One level over the time of an act.
 *
 * @param levels In hundredths, one for each place from `first` on.
 */
export function drawWay(
  { kind, shape, first }: { readonly kind: string; readonly shape: Shape; readonly first: number },
  levels: readonly number[],
  place: Layout,
): SVGTemplateResult {
  const points = levels.map((level, index) => [place.x(first + index), place.y(level)] as const);
  const way = `M${points.join('L')}`;
  return svg`
    <g class=${kind} aria-hidden="true">
      <path class="halo" d=${way}></path>
      <path class="way ${shape}" d=${way}></path>
      ${points.map(([x, y]) => drawPoint(shape, x, y))}
    </g>
  `;
}

export function drawPoint(shape: Shape, x: number, y: number): SVGTemplateResult {
  switch (shape) {
    case 'disc':
      return svg`<circle class="point disc" cx=${x} cy=${y} r="5"></circle>`;
    case 'diamond':
      return svg`<path class="point diamond" d="M${x} ${y - 6.5} l6.5 6.5 l-6.5 6.5 l-6.5 -6.5 z"></path>`;
    case 'triangle':
      return svg`<path class="point triangle" d="M${x} ${y - 5} l5 8.5 h-10 z"></path>`;
    case 'square':
      return svg`<rect class="point square" x=${x - 5} y=${y - 5} width="10" height="10"></rect>`;
    default:
      return shape satisfies never;
  }
}

/** Where one act ends and the next begins. @param first The place where the next one starts. */
export function drawBreak(first: number, bottom: number, place: Layout): SVGTemplateResult {
  const x = (place.x(first - 1) + place.x(first)) / 2;
  return svg`<path class="break" aria-hidden="true" d="M${x - 2} 0 V${bottom} M${x + 2} 0 V${bottom}"></path>`;
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
