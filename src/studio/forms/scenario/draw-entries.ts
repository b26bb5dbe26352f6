import { html, type TemplateResult } from 'lit';
import { asFields } from '../../../scenario/fields.ts';
import { freshAmong } from '../../edits/fresh-id.ts';
import { drawGroup } from '../fields/draw-field.ts';
import { drawWords } from '../fields/draw-words.ts';
import { type Field, type Form, nameOf, pathOf, valueIn } from '../form.ts';
import { problemsAt } from '../problems.ts';
import { written } from '../written.ts';

interface Entries {
  readonly label: string;
  readonly help: string;
  readonly one: string;
}

/** Words by id, such as promises: the id is made from the words and shown quietly. */
export function drawEntries(form: Form, field: Field, { label, help, one }: Entries): TemplateResult {
  const path = pathOf(form, field);
  const id = nameOf(field);
  const keys = Object.keys(asFields(valueIn(form, field)));
  const inside = keys.map((key) => [...path, key]);
  const add = (event: Event) => {
    const group = (event.target as Element).closest('fieldset');
    const input = group?.querySelector<HTMLInputElement>('input.new');
    const words = input?.value.trim() ?? '';
    if (input === undefined || input === null || words === '') return input?.focus();
    const key = freshAmong(new Set(keys), words.split(/\s+/).slice(0, 3).join(' '));
    form.edit(`adding a ${one}`, [(document) => written(document, [...path, key], words)]);
    input.value = '';
    input.focus();
    return undefined;
  };
  return drawGroup(
    { id, label, help, problems: problemsAt(form.problems, path, inside) },
    html`
      ${inside.map(
        (place, index) =>
          html`<div class="row lined">
            <div class="grow">
              ${drawWords(form, [...field, keys[index] ?? ''], {
                label: keys[index] ?? '',
                what: `a ${one}`,
                line: true,
                single: true,
                needed: true,
              })}
            </div>
            <button
              type="button"
              class="small"
              data-action="remove-${one}"
              aria-label="Take ${keys[index]} away"
              title="Take away"
              @click=${(event: Event) => {
                const group = (event.target as Element).closest('fieldset');
                form.edit(`taking a ${one} away`, [(document) => written(document, place, undefined)]);
                group?.querySelector<HTMLElement>('input.new')?.focus();
              }}
            >
              ×
            </button>
          </div>`,
      )}
      <div class="row">
        <input
          class="new grow"
          type="text"
          autocomplete="off"
          data-field="${id}.new"
          aria-label="A new ${one}, in words"
          placeholder="A new ${one}, in words"
          @keydown=${(event: KeyboardEvent) => {
            if (event.key === 'Enter' && !event.isComposing) add(event);
          }}
        />
        <button type="button" data-action="add-${one}" @click=${add}>Add</button>
      </div>
    `,
  );
}
