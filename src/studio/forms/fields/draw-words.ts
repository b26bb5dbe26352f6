import { html, type TemplateResult } from 'lit';
import { type Field, type Form, nameOf, pathOf, problemsOf, valueIn } from '../form.ts';
import type { Limit } from '../words-length.ts';
import '../words-field/tws-words.ts';
import type { Asked } from './draw-input.ts';

export interface AskedWords extends Asked {
  readonly limit?: Limit;
  readonly line?: boolean;
  readonly single?: boolean;
  readonly placeholder?: string;
}

/** Words that somebody reads. */
export function drawWords(form: Form, field: Field, asked: AskedWords): TemplateResult {
  return html`<tws-words
    data-at=${nameOf(field)}
    .label=${asked.label}
    .help=${asked.help ?? ''}
    .field=${nameOf(field)}
    .what=${`${asked.what} of ${form.thing}`}
    .value=${valueIn(form, field)}
    .place=${pathOf(form, field)}
    .problems=${problemsOf(form, field)}
    .names=${form.names}
    .limit=${asked.limit}
    .language=${form.language}
    .placeholder=${asked.placeholder ?? ''}
    ?line=${asked.line === true}
    ?single=${asked.single === true}
    ?needed=${asked.needed === true}
  ></tws-words>`;
}
