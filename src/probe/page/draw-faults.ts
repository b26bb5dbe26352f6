import { html, nothing } from 'lit';
import { diagnosis } from '../../locale/en/diagnosis.ts';
import { page } from '../../locale/en/probe-page.ts';
import type { Diagnosis } from '../../diagnosis/fault.ts';
import { drawSign } from './draw-sign.ts';

const { faults: say } = page;

/** Each fault that was found: what it means for learners, and what to change. That there is none is said at the end only. */
export function drawFaults(found: readonly Diagnosis[], isDone: boolean) {
  if (found.length === 0)
    return isDone ? html`<h2 class="verdict">${drawSign('well')} <span>${say.none}</span></h2>` : nothing;
  return html`<section aria-labelledby="faults">
    <h2 id="faults">${say.heading(found.length)}</h2>
    ${found.map(drawFault)}
  </section>`;
}

function drawFault({ fault, seen }: Diagnosis) {
  const { name, means, change } = diagnosis.faults[fault];
  return html`<article class="fault" data-fault=${fault}>
    <h3>${drawSign('wrong')} <span>${name}</span></h3>
    <p>${means}</p>
    <p><strong>${say.change}:</strong> ${change}</p>
    ${drawSeen(say.seen, seen)}
  </article>`;
}

/** The LMS's own words, for whoever asks for them. */
export function drawSeen(heading: string, seen: readonly string[]) {
  if (seen.length === 0) return nothing;
  return html`<details>
    <summary>${heading}</summary>
    <ul class="seen" role="list">
      ${seen.map((words) => html`<li>${words}</li>`)}
    </ul>
  </details>`;
}
