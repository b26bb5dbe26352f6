import { html, nothing, type TemplateResult } from 'lit';
import type { Debrief, Decision } from '../../engine/debrief.ts';
import { drawLine, drawProse, plainLine } from '../prose/prose.ts';
import { words } from '../words.ts';
import { doorReasons } from './door-reasons.ts';
import { drawMoved } from './draw-moved.ts';
import { drawSources } from './draw-sources.ts';
import { nameOf, type Told } from './told.ts';
import '../media/tws-medium.ts';
import '../stance/tws-stance.ts';

/** One decision: what was chosen in the summary, what came of it and why behind it. */
export function drawDecision(
  decision: Decision,
  debrief: Debrief,
  told: Told,
  replay: (index: number) => void,
): TemplateResult {
  const { debrief: say } = words();
  const number = decision.index + 1;
  return html`
    <details class="decision" data-decision=${decision.index}>
      <summary>
        <span class="number" aria-hidden="true">${number}</span>
        <h3>
          <span class="unseen">${say.decision(number)}:</span> ${drawLine(decision.title)}
          ${decision.clock === undefined ? nothing : html`<span class="clock">${decision.clock}</span>`}
        </h3>
        <span class="chose"><span class="you">${say.you}</span> ${drawLine(decision.text)}</span>
      </summary>
      <div class="body">
        <div class="told">
          ${told
            .shownAt(decision)
            .map((medium) => html`<tws-medium .medium=${medium} .language=${told.language}></tws-medium>`)}
          <div class="answer prose">${drawProse(decision.reply)}</div>
          <p class="heard">
            <tws-stance .name=${told.name} .band=${decision.band}></tws-stance>
            <span class="quiet">${say.heard[decision.band]}</span>
          </p>
          <h4>${say.why}</h4>
          <p class="why">${drawLine(decision.why)}</p>
          ${drawSources(decision.sources, told.references)} ${drawUnsaid(decision, told)}
        </div>
        <div class="came">
          <h4>${say.moved}</h4>
          ${drawMoved(decision.moved, told)}
          <ul class="notes">
            ${notesOn(decision, debrief, told).map((note) => html`<li>${note}</li>`)}
          </ul>
        </div>
        <div class="else">
          ${drawOthers(decision)} ${drawClosed(decision, told)}
          <button
            class="replay"
            data-action="replay"
            aria-label=${say.replayNamed(number)}
            @click=${() => replay(decision.index)}
          >
            ${say.replay}
          </button>
        </div>
      </div>
    </details>
  `;
}

function drawUnsaid({ doubt }: Decision, told: Told) {
  if (doubt?.heldBy === undefined) return nothing;
  const { notSaying, thinner } = words().debrief;
  return html`
    <div class="kept">
      <h4>${notSaying(told.name)}</h4>
      <p>${drawLine(doubt.text)}</p>
      <p class="quiet">${thinner(nameOf(doubt.heldBy, told))}</p>
    </div>
  `;
}

function notesOn(decision: Decision, { promises }: Debrief, told: Told): string[] {
  const { common, debrief } = words();
  const { index, minutes, exposure, overcontrol, rupture, recognised } = decision;
  return [
    debrief.cost(minutes),
    recognised.length > 0
      ? debrief.recognised(told.name, common.and(recognised.map((role) => debrief.roles[role])))
      : '',
    ...promises.filter(({ madeAt }) => madeAt === index).map(({ text }) => debrief.promised(plainLine(text))),
    exposure > 0 ? debrief.exposure(exposure) : '',
    overcontrol > 0 ? debrief.overcontrol(nameOf('T', told)) : '',
    rupture === 'opened' ? debrief.ruptured : '',
    rupture === 'repaired' ? debrief.repaired : '',
  ].filter((note) => note !== '');
}

function drawOthers({ others }: Decision) {
  if (others.length === 0) return nothing;
  return html`
    <h4>${words().debrief.others}</h4>
    <ul class="options">
      ${others.map(({ text }) => html`<li>${drawLine(text)}</li>`)}
    </ul>
  `;
}

function drawClosed({ closed }: Decision, told: Told) {
  if (closed.length === 0) return nothing;
  return html`
    <h4>${words().debrief.closed(closed.length)}</h4>
    <ul class="options">
      ${closed.map(
        (door) => html`
          <li>
            ${drawLine(door.text)}
            <span class="quiet reason">${doorReasons(door, told)}</span>
          </li>
        `,
      )}
    </ul>
  `;
}
