import { html, type TemplateResult } from 'lit';
import { type Field, type Form, nameOf, problemsOf, valueIn, write } from '../form.ts';
import { shown } from '../shown.ts';
import { drawField } from './draw-field.ts';
import { drawUnreadable, isShownAsText, textShown } from './unreadable.ts';

export interface Asked {
  readonly label: string;
  readonly help?: string | undefined;
  /** In the words of “changing … of”. */
  readonly what: string;
  /** Stays as an empty text when it is emptied; left out, the entry goes. */
  readonly needed?: boolean;
}

/** One short line. */
export function drawInput(
  form: Form,
  field: Field,
  asked: Asked,
  type: 'text' | 'date' = 'text',
): TemplateResult {
  const value = valueIn(form, field);
  const id = nameOf(field);
  const framed = { id, label: asked.label, help: asked.help, problems: problemsOf(form, field) };
  if (!isShownAsText(value)) return drawUnreadable(framed, [...form.place, ...field]);
  const onInput = (event: Event) => {
    const { value: typed } = event.target as HTMLInputElement;
    write(form, field, typed === '' && asked.needed !== true ? undefined : typed, asked.what, true);
  };
  return drawField(
    framed,
    ({ describedBy, invalid }) =>
      html`<input
        id=${id}
        type=${type}
        data-field=${id}
        autocomplete="off"
        aria-describedby=${describedBy}
        aria-invalid=${invalid}
        ${shown(textShown(value))}
        @input=${onInput}
      />`,
  );
}

export interface Amount extends Asked {
  readonly least: number;
  readonly most: number;
  /** Shown where the file says nothing. */
  readonly usual?: number;
}

/** A whole number. What is typed by half is not written. */
export function drawNumber(form: Form, field: Field, asked: Amount): TemplateResult {
  const value = valueIn(form, field);
  const id = nameOf(field);
  const framed = { id, label: asked.label, help: asked.help, problems: problemsOf(form, field) };
  if (typeof value === 'object' && value !== null) return drawUnreadable(framed, [...form.place, ...field]);
  const onInput = (event: Event) => {
    const input = event.target as HTMLInputElement;
    if (input.validity.badInput || (input.value === '' && asked.needed === true)) return;
    const typed = input.value === '' ? undefined : Number(input.value);
    write(form, field, typed === asked.usual && value === undefined ? undefined : typed, asked.what, true);
  };
  return drawField(
    framed,
    ({ describedBy, invalid }) =>
      html`<input
        id=${id}
        type="number"
        data-field=${id}
        min=${asked.least}
        max=${asked.most}
        aria-describedby=${describedBy}
        aria-invalid=${invalid}
        ${shown(textShown(value ?? asked.usual))}
        @input=${onInput}
      />`,
  );
}
