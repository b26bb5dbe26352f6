import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { drawFlag } from './railway/draw-flag.ts';
import { drawStop } from './railway/draw-stop.ts';
import type { Spot, SpotKind } from './plan/plan.ts';

const spot = (kind: SpotKind, choices: boolean): Spot => ({
  key: '',
  kind,
  act: 0,
  title: '',
  place: [],
  goesOnward: false,
  station: {
    id: '',
    title: '',
    text: '',
    speaker: '',
    ways: [],
    place: [],
    choices: choices ? [{ id: '', code: '', text: '', ways: [], place: [] }] : [],
  },
});

const stop = (kind: SpotKind, choices = false) =>
  svg`<g class="stop" transform="translate(8 2)">${drawStop(spot(kind, choices))}</g>`;
const line = (classes: string) =>
  svg`<g class="line ${classes}"><path class="track" d="M1 12h26"></path><path class="tip" d="M36 12l-10 -6v12z"></path></g>`;
const flag = (severity: 'error' | 'warning') =>
  svg`<g class="flag" transform="translate(18 12)">${drawFlag([{ severity }])}</g>`;

const signs: readonly (readonly [SVGTemplateResult, string])[] = [
  [stop('scene', true), 'a scene with choices'],
  [stop('scene'), 'a scene to read'],
  [stop('rescue'), 'the rescue, when the margin is used up'],
  [stop('repair'), 'the repair moment, after a breach'],
  [line(''), 'leads to'],
  [line('sometimes'), 'only under a condition; a ? says the same'],
  [line('taken'), 'a way that was played, step by step'],
  [flag('warning'), 'findings here'],
  [flag('error'), 'findings here, some of them errors'],
];

const keys: readonly (readonly [string, string])[] = [
  ['→ ←', 'along the lines and back'],
  ['↓ ↑', 'to what stands beside'],
  ['1 to 9', 'to a choice of the scene'],
  ['Enter', 'open the form'],
  ['Shift F10', 'what can be done here'],
  ['N', 'new scene'],
  ['Shift N', 'new scene that follows'],
  ['L', 'draw a line'],
  ['M', 'give a choice to another scene'],
  ['D', 'copy'],
  ['Delete', 'delete'],
  ['B', 'fold away what is behind'],
  ['+ − 0 F', 'nearer, further, all, what follows'],
];

/** What the signs mean, and what the keys do. */
export function drawLegend(): TemplateResult {
  return html`
    <h2>Signs</h2>
    <dl class="signs">
      ${signs.map(
        ([sign, words]) =>
          html`<div>
            <dt><svg width="36" height="24" viewBox="0 0 36 24" aria-hidden="true">${sign}</svg></dt>
            <dd>${words}</dd>
          </div>`,
      )}
    </dl>
    <h2>Keys on the map</h2>
    <dl class="keys">
      ${keys.map(
        ([key, words]) =>
          html`<div>
            <dt><kbd>${key}</kbd></dt>
            <dd>${words}</dd>
          </div>`,
      )}
    </dl>
    <p class="quiet">
      Drag the ground to move the map, and turn the wheel to come nearer. Drag from the ring at the right of a
      scene, or from a choice, to draw a line. Press twice on empty ground for a new scene.
    </p>
  `;
}
