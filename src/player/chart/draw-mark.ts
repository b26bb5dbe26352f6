import { svg, type SVGTemplateResult } from 'lit';
import type { MarkKind } from './marks.ts';

/** Each within 14 by 14, drawn in lines: a tear, a seam, a lifebelt, a flag. */
const paths: Readonly<Record<MarkKind, string>> = {
  rupture: 'M8.5 0.5 L4.5 5.5 L9.5 8 L5.5 13.5',
  repair: 'M7 0.5 V13.5 M3.5 3 H10.5 M3.5 7 H10.5 M3.5 11 H10.5',
  rescue:
    'M1 7 A6 6 0 1 0 13 7 A6 6 0 1 0 1 7 M4.8 7 A2.2 2.2 0 1 0 9.2 7 A2.2 2.2 0 1 0 4.8 7 M2.8 2.8 L5.4 5.4 M11.2 2.8 L8.6 5.4 M2.8 11.2 L5.4 8.6 M11.2 11.2 L8.6 8.6',
  promise: 'M3.5 13.5 V1 H11.5 L9 4 L11.5 7 H3.5',
};

/** A mark with its upper left corner at this place. */
export function drawMark(kind: MarkKind, x = 0, y = 0): SVGTemplateResult {
  return svg`<path class="mark" d=${paths[kind]} transform="translate(${x} ${y})"></path>`;
}
