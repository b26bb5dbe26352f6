import { html } from 'lit';
import { page } from '../../locale/en/probe-page.ts';
import type { Launch } from '../session/check-state.ts';

const launches: readonly Launch[] = [1, 2, 3];
const { steps } = page;

/** The three launches, and which of them this is; all are done when the check is. */
export function drawSteps(now: Launch | undefined, isDone: boolean) {
  return html`<ol class="steps" role="list" aria-label=${steps.label}>
    ${launches.map((launch) => drawStep(launch, standing(launch, now, isDone)))}
  </ol>`;
}

type Standing = 'done' | 'now' | 'toCome';

function standing(launch: Launch, now: Launch | undefined, isDone: boolean): Standing {
  if (isDone || (now !== undefined && launch < now)) return 'done';
  return launch === now ? 'now' : 'toCome';
}

function drawStep(launch: Launch, stands: Standing) {
  const { name, leave } = steps.does[launch];
  return html`<li class=${stands} aria-current=${stands === 'now' ? 'step' : 'false'}>
    <span class="number" aria-hidden="true">${stands === 'done' ? drawTick() : launch}</span>
    <span>
      <span class="launch">${steps.launch(launch)}<span class="unseen">, ${steps[stands]}: </span></span>
      <span class="name">${name}</span>
      <span class="leave">${leave}</span>
    </span>
  </li>`;
}

function drawTick() {
  return html`<svg viewBox="0 0 20 20" focusable="false"><path d="M5 10.5l3.5 3.5L15 6.5"></path></svg>`;
}
