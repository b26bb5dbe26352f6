import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { type Form, problemsOf, valueIn, write } from '../form.ts';
import { drawGroup } from '../fields/draw-field.ts';
import { hazardOptions } from '../words/acts-of-choice.ts';

/** How risky the step is; no risk is what the format takes where nothing is said. */
export function drawHazard(form: Form): TemplateResult {
  const value = Number(valueIn(form, ['hazard']) ?? 0);
  return drawGroup(
    {
      id: 'hazard',
      label: 'How risky is this step, with this resident?',
      help: 'What a resident hides adds to it, up to 2; how closely the teacher stays takes off. What is left over costs the margin.',
      problems: problemsOf(form, ['hazard']),
    },
    html`<div class="ticks">
      ${hazardOptions.map(
        ({ value: one, label, detail }) =>
          html`<label class="tick"
            ><input
              type="radio"
              name="hazard"
              data-field="hazard.${one}"
              .checked=${live(value === Number(one))}
              @change=${() => write(form, ['hazard'], one === '0' ? undefined : Number(one), 'the risk')}
            /><span><strong>${label}</strong><span class="help">${detail}</span></span></label
          >`,
      )}
    </div>`,
  );
}
