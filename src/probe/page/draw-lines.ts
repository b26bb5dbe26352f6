import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { page } from '../../locale/en/probe-page.ts';
import type { CheckLine, Launch } from '../session/check-state.ts';
import { drawSign } from './draw-sign.ts';

const { lines: say } = page;

/** What was tried: this launch open, earlier ones in a line each that opens. */
export function drawLines(lines: readonly CheckLine[], now: Launch | undefined) {
  if (lines.length === 0) return nothing;
  const launches = [...new Set(lines.map(({ launch }) => launch))].sort((a, b) => b - a);
  return html`<section aria-labelledby="tried">
    <h2 id="tried">${say.heading}</h2>
    ${repeat(
      launches,
      (launch) => launch,
      (launch) => drawLaunch(launch, launch === now, ofLaunch(lines, launch)),
    )}
  </section>`;
}

function ofLaunch(lines: readonly CheckLine[], launch: Launch): readonly CheckLine[] {
  return lines.filter((line) => line.launch === launch);
}

function drawLaunch(launch: Launch, isNow: boolean, lines: readonly CheckLine[]) {
  if (isNow)
    return html`<h3>${say.now(launch)}</h3>
      ${drawList(lines)}`;
  const count = (state: CheckLine['state']) => lines.filter((line) => line.state === state).length;
  return html`<details>
    <summary>${say.earlier(launch, count('wrong'), count('noted'))}</summary>
    ${drawList(lines)}
  </details>`;
}

function drawList(lines: readonly CheckLine[]) {
  return html`<ul class="lines" role="list">
    ${repeat(lines, ({ code }) => code, drawLine)}
  </ul>`;
}

/** The LMS's own words stand only where something is not as usual; all of them are in the report. */
function drawLine({ code, state, text, detail }: CheckLine) {
  const isUsual = state === 'well' || state === 'waiting';
  return html`<li data-line=${code} data-state=${state}>
    ${drawSign(state)}
    <p>${text}${isUsual || detail === '' ? nothing : html` <span class="detail">${detail}</span>`}</p>
  </li>`;
}
