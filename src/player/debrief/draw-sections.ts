import { html, nothing, type TemplateResult } from 'lit';
import type { Debrief, Decision } from '../../engine/debrief.ts';
import { drawLine, drawProse, plainLine } from '../prose/prose.ts';
import { words } from '../words.ts';
import { doorReasons, type Told } from './draw-decision.ts';
import { nameOf } from './draw-moved.ts';
import { opennessInWords } from './openness.ts';

/** Leads to a decision of this debrief. */
export type Visit = (index: number) => void;

/** The hidden concern, and each doubt with the decision where it could have come up. */
export function drawUnsaidSection(debrief: Debrief, told: Told, visit: Visit): TemplateResult {
  const { unsaid, thinner } = words().debrief;
  const kept = debrief.decisions.filter((decision) => decision.unsaid !== undefined);
  return html`
    <div class="concern prose">${drawProse(debrief.hiddenConcern)}</div>
    ${
      kept.length === 0
        ? html`<p>${unsaid.all(told.name)}</p>`
        : html`
            <h3>${unsaid.where}</h3>
            <ul class="entries">
              ${kept.map(
                (decision) => html`
                  <li>
                    ${drawVisit(decision, visit)}
                    <p>
                      ${drawLine(decision.unsaid!.text)}
                      <span class="quiet reason"
                        >${thinner(nameOf(decision.unsaid!.weaker, told.whose))}</span
                      >
                    </p>
                  </li>
                `,
              )}
            </ul>
          `
    }
  `;
}

/** Closed doors, roles never seen, promises, help that came in, minutes. */
export function drawDoorsSection(debrief: Debrief, told: Told, visit: Visit): TemplateResult {
  const { doors } = words().debrief;
  const closed = debrief.decisions.filter((decision) => decision.closed.length > 0);
  const { rescuedAt, promises, minutes } = debrief;
  return html`
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
                        <span class="quiet reason">${doorReasons(door, told.whose)}</span>
                      </p>
                    </li>
                  `,
                ),
              )}
            </ul>
          `
    }
    ${told.whose === undefined ? html`<p>${rolesSeen(debrief, told)}</p>` : nothing}
    ${rescuedAt === undefined ? nothing : html`<p>${doors.rescued(rescuedAt + 1)}</p>`}
    ${promises.length === 0 ? nothing : drawPromises(debrief)}
    <h3>${doors.attention}</h3>
    <p>${doors.minutes(minutes.budget, minutes.used)}</p>
  `;
}

/** What the one who answered did that changed the other. */
export function drawTwoWaySection(debrief: Debrief, told: Told): TemplateResult {
  const [first, ...others] = opennessInWords(debrief, told.name, told.whose);
  return html`
    <p class="ask">${words().debrief.twoWay.question(told.name)}</p>
    <p>${first}</p>
    <ul>
      ${others.map((sentence) => html`<li>${sentence}</li>`)}
    </ul>
  `;
}

/** Other ways that end well, their choices behind a disclosure. */
export function drawWaysSection({ goodWays }: Debrief): TemplateResult {
  const { ways, wayChoices } = words().debrief;
  return html`
    <p>${ways}</p>
    ${goodWays.map(
      ({ title, why, choices }) => html`
        <div class="way">
          <h3>${drawLine(title)}</h3>
          <p>${drawLine(why)}</p>
          <details>
            <summary>${wayChoices(choices.length)}</summary>
            <ol>
              ${choices.map((choice) => html`<li>${drawLine(choice)}</li>`)}
            </ol>
          </details>
        </div>
      `,
    )}
  `;
}

/** Questions, each with room to write on paper. */
export function drawQuestionsSection({ questions }: Debrief): TemplateResult {
  return html`
    <ol class="questions">
      ${questions.map((question) => html`<li>${drawLine(question)}</li>`)}
    </ol>
  `;
}

function drawVisit({ index, title }: Decision, visit: Visit): TemplateResult {
  const { decision, decisionNamed } = words().debrief;
  return html`
    <button
      class="plain"
      aria-label=${decisionNamed(index + 1, plainLine(title))}
      @click=${() => visit(index)}
    >
      ${decision(index + 1)}
    </button>
  `;
}

function rolesSeen({ unrecognised }: Debrief, { name }: Told): string {
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
