import { html, nothing, type TemplateResult } from 'lit';
import type { ScenarioData } from '../../course/course.ts';
import type { Moment } from '../../engine/moment.ts';
import { drawLine, drawProse } from '../prose/prose.ts';
import '../portrait/tws-portrait.ts';
import '../stance/tws-stance.ts';

/** A scene as it was played, without levels: what happens, what was chosen, what came back. */
export function drawWatched(moment: Moment, data: ScenarioData, chose: string): TemplateResult {
  const { text, says, speaker } = moment;
  return html`
    <div class="watched">
      <div class="prose">${drawProse(text)}</div>
      ${
        says === undefined
          ? nothing
          : html`
              <div class="says">
                <p class="label">${data.scenario.cast[speaker]?.short}</p>
                <p>${drawLine(says)}</p>
              </div>
            `
      }
      ${drawExchange(moment, data, chose)}
    </div>
  `;
}

/** What was chosen, and what came back from whom, with what face. */
export function drawExchange(moment: Moment, { scenario, portraits, faces }: ScenarioData, chose: string) {
  const { reply, speaker, meets, expression, reading } = moment;
  if (reply === undefined) return nothing;
  return html`
    <div class="chosen">
      <p class="label">${chose}</p>
      <p>${drawLine(reply.choice)}</p>
    </div>
    <div class="answer">
      <tws-portrait .portrait=${portraits[speaker]} .faces=${faces} .expression=${expression}></tws-portrait>
      <div class="says">
        <p class="label">${scenario.cast[speaker]?.short}</p>
        <div class="prose">${drawProse(reply.text)}</div>
      </div>
      <tws-stance .name=${scenario.cast[meets]?.short ?? ''} .band=${reading.stance}></tws-stance>
    </div>
  `;
}

/** A scene without a choice, or the end of an act. */
export function drawBetween({ title, text, says, ending }: Moment, label: string): TemplateResult {
  return html`
    <div class="between">
      <p class="label">${label}</p>
      <h3>${drawLine(ending?.title ?? title)}</h3>
      <div class="prose">${drawProse(ending?.epilogue ?? text)}</div>
      ${says === undefined || ending !== undefined ? nothing : html`<p>${drawLine(says)}</p>`}
    </div>
  `;
}
