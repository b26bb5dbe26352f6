import { html, type TemplateResult } from 'lit';
import { type Field, type Form, nameOf, pathOf, problemsOf, valueIn } from '../form.ts';
import '../condition/tws-condition.ts';

interface AskedCondition {
  readonly label: string;
  readonly help: string;
  readonly always: string;
  readonly what: string;
}

export function drawCondition(form: Form, field: Field, asked: AskedCondition): TemplateResult {
  const name = nameOf(field);
  return html`<div class="field" role="group" aria-labelledby="${name}-label" data-at=${name}>
    <span class="label" id="${name}-label">${asked.label}</span>
    <p class="help">${asked.help}</p>
    <tws-condition
      .value=${valueIn(form, field)}
      .place=${pathOf(form, field)}
      .names=${form.names}
      .problems=${problemsOf(form, field)}
      .always=${asked.always}
      .what=${`${asked.what} of ${form.thing}`}
      .field=${name}
    ></tws-condition>
  </div>`;
}
