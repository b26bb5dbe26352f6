import { html, nothing, type TemplateResult } from 'lit';
import type { Debrief } from '../../engine/debrief.ts';
import { drawLine, plainLine } from '../prose/prose.ts';
import { words } from '../words.ts';
import { doorReasons } from './door-reasons.ts';
import { actsIn, type ActView, type View } from './view.ts';
import { drawVisit } from './visit.ts';

/** Closed doors, roles never seen, help that came in and minutes, act by act; then promises. */
export function drawDoorsSection(view: View): TemplateResult {
  return html`
    ${actsIn(view).map((act) => drawAct(act, view))}
    ${view.debrief.promises.length === 0 ? nothing : drawPromises(view.debrief)}
  `;
}

function drawAct(act: ActView, { visit }: View) {
  const { doors } = words().debrief;
  const { minutes, rescuedAt } = act.act;
  const closed = act.decisions.filter((decision) => decision.closed.length > 0);
  return html`
    ${act.part === undefined ? nothing : html`<h3>${act.part}</h3>`}
    ${
      closed.length === 0
        ? html`<p>${doors.none}</p>`
        : html`
            <ul class="entries">
              ${closed.flatMap((decision) =>
                decision.closed.map(
                  (door) => html`
                    <li>
                      ${drawVisit(decision, visit)}
                      <p>
                        ${drawLine(door.text)}
                        <span class="quiet reason">${doorReasons(door, act.told)}</span>
                      </p>
                    </li>
                  `,
                ),
              )}
            </ul>
          `
    }
    ${act.act.you === 'teacher' ? html`<p>${rolesSeen(act)}</p>` : nothing}
    ${rescuedAt === undefined ? nothing : html`<p>${doors.rescued(rescuedAt + 1)}</p>`}
    ${act.part === undefined ? html`<h3>${doors.attention}</h3>` : nothing}
    <p>${doors.minutes(minutes.budget, minutes.used)}</p>
  `;
}

function rolesSeen({ act: { unrecognised }, told: { name } }: ActView): string {
  const { doors, roles } = words().debrief;
  if (unrecognised.length === 0) return doors.seen(name);
  return doors.unseen(name, words().common.and(unrecognised.map((role) => roles[role])));
}

function drawPromises({ promises }: Debrief): TemplateResult {
  const { doors } = words().debrief;
  return html`
    <h3>${doors.promises}</h3>
    <ul>
      ${promises.map(({ text, state, madeAt }) => html`<li>${doors[state](plainLine(text), madeAt + 1)}</li>`)}
    </ul>
  `;
}
