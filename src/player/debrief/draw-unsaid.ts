import { html, nothing, type TemplateResult } from 'lit';
import type { Decision } from '../../engine/debrief.ts';
import { drawLine, drawProse } from '../prose/prose.ts';
import { words } from '../words.ts';
import { nameOf, type Told } from './told.ts';
import { actsIn, type ActView, type View } from './view.ts';
import { drawVisit } from './visit.ts';

/**
 * The hidden concern, each doubt with the decision where it could have come up, and the learner's guesses beside what was so.
 *
 * @param guesses By step, 1 for the first decision.
 */
export function drawUnsaidSection(view: View, guesses: ReadonlyMap<number, string>): TemplateResult {
  const guessed = view.debrief.decisions.filter(
    ({ index, doubt }) => guesses.has(index + 1) && doubt !== undefined,
  );
  return html`
    <div class="concern prose">${drawProse(view.debrief.hiddenConcern)}</div>
    ${actsIn(view).map((act) => drawAct(act, view))}
    ${
      guessed.length === 0
        ? nothing
        : html`
            <h3>${words().debrief.unsaid.guesses}</h3>
            <ul class="entries">
              ${guessed.map((decision) => drawGuess(decision, guesses.get(decision.index + 1)!, view))}
            </ul>
          `
    }
  `;
}

function drawAct({ told, part, decisions }: ActView, { visit }: View) {
  const { unsaid } = words().debrief;
  const kept = decisions.filter(({ doubt }) => doubt?.heldBy !== undefined);
  const heading = part ?? (kept.length === 0 ? undefined : unsaid.where);
  return html`
    ${heading === undefined ? nothing : html`<h3>${heading}</h3>`}
    ${
      kept.length === 0
        ? html`<p>${unsaid.all(told.name)}</p>`
        : html`
            <ul class="entries">
              ${kept.map(
                (decision) => html`
                  <li>
                    ${drawVisit(decision, visit)}
                    <p>${drawLine(decision.doubt!.text)} ${drawThinner(decision, told)}</p>
                  </li>
                `,
              )}
            </ul>
          `
    }
  `;
}

function drawThinner({ doubt }: Decision, told: Told) {
  if (doubt?.heldBy === undefined) return nothing;
  return html`<span class="quiet reason">${words().debrief.thinner(nameOf(doubt.heldBy, told))}</span>`;
}

function drawGuess(decision: Decision, guess: string, { tolds, visit }: View) {
  const { unsaid } = words().debrief;
  const told = tolds[decision.act]!;
  return html`
    <li>
      ${drawVisit(decision, visit)}
      <dl class="guess">
        <div>
          <dt>${unsaid.guess}</dt>
          <dd>${guess}</dd>
        </div>
        <div>
          <dt>${unsaid.was}</dt>
          <dd>
            ${drawLine(decision.doubt?.text ?? [])}
            ${decision.doubt?.heldBy === undefined ? html`<span class="quiet reason">${unsaid.saidThere(told.name)}</span>` : nothing}
          </dd>
        </div>
      </dl>
    </li>
  `;
}
