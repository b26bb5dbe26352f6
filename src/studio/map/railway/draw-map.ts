import { html, nothing, svg, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { meets } from '../layout/bounds-of.ts';
import type { Rect } from '../layout/map-layout.ts';
import { drawLines } from './draw-lines.ts';
import { drawSpot, type SpotListeners } from './draw-spot.ts';
import { within, type Detail } from './outlook.ts';
import type { Pictures } from './pictures-of.ts';
import type { Railway, Standing } from './railway.ts';

export interface MapPicture {
  readonly railway: Railway;
  readonly pictures: Pictures;
  readonly area: Rect;
  readonly detail: Detail;
  readonly reached: Standing | undefined;
  readonly listeners: SpotListeners;
  /** Undefined while no line can be led elsewhere. */
  readonly heldLine: ((event: PointerEvent) => void) | undefined;
}

/** The part of the map in an area, and the station that one stands on. */
export function drawMap(picture: MapPicture): TemplateResult {
  const { railway, pictures, area, detail, reached, listeners } = picture;
  const { plan, layout } = railway;
  const near = within(layout, area);
  const keys = new Set(reached === undefined ? near : [...near, reached.spot]);
  if (detail === 'words') for (const key of owners(railway, area)) keys.add(key);
  const spots = [...plan.spots.keys()].filter((key) => keys.has(key));
  const own = plan.lines.filter(({ key, from }) => pictures.taken.has(key) || from === reached?.spot);
  return html`
    <div class="tracks ${detail}">
      <svg aria-hidden="true" width=${layout.width} height=${layout.height}>
        ${drawSiding(layout.siding)}
        ${drawLines({
          layout,
          groups: pictures.groups.filter(({ bounds }) => meets(bounds, area)),
          own,
          detail,
          withChips: reached?.chip !== undefined,
          taken: pictures.taken,
          detours: pictures.detours,
          held: picture.heldLine,
        })}
      </svg>
      <div role="tree" aria-label="Scenes of the map">
        ${repeat(
          spots.flatMap((key) => pictures.spot(key, detail, reached) ?? []),
          ({ spot }) => spot.key,
          (spot) => guard([spot], () => drawSpot(spot, listeners)),
        )}
      </div>
    </div>
  `;
}

/** The stations whose choices are in an area: choices belong to the station that their line leaves. */
function owners({ plan, layout }: Railway, area: Rect): readonly string[] {
  return plan.lines.flatMap(({ key, from }) => {
    const label = layout.lines.get(key)?.label;
    return label !== undefined && meets(label, area) ? [from] : [];
  });
}

function drawSiding(siding: Rect | undefined) {
  if (siding === undefined) return nothing;
  const { x, y, width, height } = siding;
  return svg`
    <g class="siding">
      <rect x=${x} y=${y} width=${width} height=${height} rx="22"></rect>
      <text x=${x + 28} y=${y - 12}>Not reached by any way yet</text>
    </g>
  `;
}
