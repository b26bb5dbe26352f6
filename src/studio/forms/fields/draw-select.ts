import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { type Field, type Form, nameOf, problemsOf, valueIn, write } from '../form.ts';
import type { Option } from '../names.ts';
import { shown } from '../shown.ts';
import { drawField, drawGroup } from './draw-field.ts';
import type { Asked } from './draw-input.ts';
import { drawUnreadable, isShownAsText, textShown } from './unreadable.ts';

/** One of a few. */
export interface Chosen extends Asked {
  readonly options: readonly Option[];
  /** What it says where the file says nothing; left out, something has to be picked. */
  readonly none?: string | undefined;
}

export function drawSelect(form: Form, field: Field, asked: Chosen): TemplateResult {
  const value = valueIn(form, field);
  const id = nameOf(field);
  const framed = { id, label: asked.label, help: asked.help, problems: problemsOf(form, field) };
  if (!isShownAsText(value)) return drawUnreadable(framed, [...form.place, ...field]);
  return drawField(
    framed,
    ({ describedBy, invalid }) =>
      html`<select
        id=${id}
        data-field=${id}
        aria-describedby=${describedBy}
        aria-invalid=${invalid}
        @change=${(event: Event) => {
          const { value: picked } = event.target as HTMLSelectElement;
          write(form, field, picked === '' ? undefined : picked, asked.what);
        }}
        ${shown(textShown(value))}
      >
        ${drawOptions(asked.options, textShown(value), asked.none)}
      </select>`,
  );
}

/** What the file says is always among them, be it known or not. */
export function drawOptions(
  options: readonly Option[],
  value: string,
  none: string | undefined,
): TemplateResult {
  const isKnown = value === '' || options.some((option) => option.value === value);
  return html`
    ${none !== undefined || value === '' ? html`<option value="">${none ?? 'Pick one'}</option>` : nothing}
    ${isKnown ? nothing : html`<option value=${value}>${value} (unknown)</option>`}
    ${options.map(
      (option) =>
        html`<option value=${option.value} ?selected=${option.value === value}>${option.label}</option>`,
    )}
  `;
}

/** One of a few, all of them in view with what they mean. */
export function drawRadios(form: Form, field: Field, asked: Chosen): TemplateResult {
  const value = textShown(valueIn(form, field));
  const id = nameOf(field);
  const framed = { id, label: asked.label, help: asked.help, problems: problemsOf(form, field) };
  const none = asked.none === undefined ? [] : [{ value: '', label: asked.none }];
  const options: readonly Option[] = [...none, ...asked.options];
  const isKnown = options.some((option) => option.value === value);
  return drawGroup(
    framed,
    html`<div class="ticks">
        ${options.map(
          (option) =>
            html`<label class="tick"
              ><input
                type="radio"
                name=${id}
                data-field="${id}.${option.value || 'none'}"
                .checked=${live(option.value === value)}
                @change=${() => write(form, field, option.value === '' ? undefined : option.value, asked.what)}
              /><span
                ><strong>${option.label}</strong>${
                  option.detail === undefined ? nothing : html`<span class="help">${option.detail}</span>`
                }</span
              ></label
            >`,
        )}
      </div>
      ${isKnown || value === '' ? nothing : html`<p class="help">The file says “${value}” here.</p>`}`,
  );
}

/** Yes, or nothing in the file. */
export function drawTick(form: Form, field: Field, asked: Asked): TemplateResult {
  const id = nameOf(field);
  const problems = problemsOf(form, field);
  return drawTickBox(
    { id, label: asked.label, help: asked.help, problems },
    valueIn(form, field) === true,
    (is) => write(form, field, is ? true : undefined, asked.what),
  );
}

interface Ticked {
  readonly id: string;
  readonly label: string;
  readonly help?: string | undefined;
  readonly problems: Form['problems'];
}

export function drawTickBox(
  { id, label, help, problems }: Ticked,
  checked: boolean,
  tick: (is: boolean) => void,
): TemplateResult {
  return html`
    <div class="field" data-at=${id}>
      <label class="tick"
        ><input
          type="checkbox"
          data-field=${id}
          aria-describedby=${help === undefined ? nothing : `${id}-help`}
          .checked=${live(checked)}
          @change=${(event: Event) => tick((event.target as HTMLInputElement).checked)}
        /><span
          ><strong>${label}</strong>${
            help === undefined ? nothing : html`<span class="help" id="${id}-help">${help}</span>`
          }</span
        ></label
      >
      ${problems.map(({ message }) => html`<p class="problems"><b>To look at: </b>${message}</p>`)}
    </div>
  `;
}
