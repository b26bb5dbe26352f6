import { html, svg, type TemplateResult } from 'lit';
import type { Decision } from '../../engine/debrief.ts';
import { shownLevel } from '../lane/level.ts';
import { words } from '../words.ts';
import { nameOf, type Told } from './told.ts';

type Move = Decision['moved'][number];

/** Each lane before its strands. */
const order: readonly Move['of'][] = ['safety', 'V', 'C', 'R', 'alliance', 'G', 'T', 'B', 'O', 'margin'];
const laneOf: Readonly<Record<Move['of'], string>> = {
  safety: 'safety lane',
  V: 'safety',
  C: 'safety',
  R: 'safety',
  alliance: 'alliance lane',
  G: 'alliance',
  T: 'alliance',
  B: 'alliance',
  O: 'openness',
  margin: 'margin',
};

/** What a decision moved, each with a small track from where to where. */
export function drawMoved(moved: readonly Move[], told: Told): TemplateResult {
  if (moved.length === 0) return html`<p class="quiet">${words().debrief.still}</p>`;
  const sorted = [...moved].sort((one, other) => order.indexOf(one.of) - order.indexOf(other.of));
  return html`
    <ul class="moves">
      ${sorted.map((move) => html`<li class=${laneOf[move.of]}>${drawMove(move, told)}</li>`)}
    </ul>
  `;
}

function drawMove({ of, from, to }: Move, told: Told): TemplateResult {
  const { debrief } = words();
  const full = of === 'margin' ? 8 : 10000;
  const [was, is] = of === 'margin' ? [from, to] : [shownLevel(from), shownLevel(to)];
  const numbers =
    was === is
      ? debrief.slightly(is, to > from)
      : html`<span aria-hidden="true">${was} → ${is}</span
          ><span class="unseen">${debrief.fromTo(was, is)}</span>`;
  return html`
    <span class="of">${nameOf(of, told)}</span>
    ${drawTrack(from / full, to / full)}
    <span class="numbers">${numbers}</span>
  `;
}

/** In shares of its width, so that the points keep their size. @param from, to Places on the track, 0 to 1. */
function drawTrack(from: number, to: number): TemplateResult {
  const [start, end] = [`${from * 100}%`, `${to * 100}%`];
  return html`
    <svg class="track" height="12" aria-hidden="true">
      ${svg`
        <line class="ground" x1="0" x2="100%" y1="6" y2="6"></line>
        <line class="trace" x1=${start} x2=${end} y1="6" y2="6"></line>
        <circle class="from" cx=${start} cy="6" r="3.5"></circle>
        <circle class="to" cx=${end} cy="6" r="5"></circle>
      `}
    </svg>
  `;
}
