import { svg, type SVGTemplateResult } from 'lit';
import type { Spot } from '../plan/plan.ts';

/** The sign at the head of a station, 20 pixels square: its kind by its shape. */
export function drawStop({ kind, station }: Spot): SVGTemplateResult {
  switch (kind) {
    case 'start':
      return svg`<path class="solid" d="M6 4l10 6-10 6z"></path>`;
    case 'end':
      return svg`<path class="thick" d="M14 3v14M2 10h12"></path>`;
    case 'rescue':
      return svg`<circle cx="10" cy="10" r="8"></circle><circle cx="10" cy="10" r="3.500"></circle><path d="M4.500 4.500l3 3M12.500 12.500l3 3M15.500 4.500l-3 3M7.500 12.500l-3 3"></path>`;
    case 'repair':
      return svg`<path d="M2 14h4l2-4 3 6 2-3h5M4 8a6.500 6.500 0 0 1 12 0"></path>`;
    case 'lost':
      return svg`<path d="M6.500 7a3.500 3.500 0 1 1 5.500 3c-1.500 1-2 1.500-2 3M10 16.500v.01"></path>`;
    case 'scene':
    case 'siding':
      // A ring where something is decided, a bar where one reads and goes on.
      return (station?.choices.length ?? 0) > 0
        ? svg`<circle class="thick" cx="10" cy="10" r="6.500"></circle>`
        : svg`<path class="thick" d="M10 3v14"></path>`;
    default:
      return kind satisfies never;
  }
}
