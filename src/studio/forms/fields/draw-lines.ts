import { html, type TemplateResult } from 'lit';
import { asList } from '../../../scenario/fields.ts';
import { withItem } from '../../document/yaml-edits.ts';
import { type Field, type Form, nameOf, pathOf, valueIn } from '../form.ts';
import { problemsAt } from '../problems.ts';
import { written } from '../written.ts';
import { drawGroup } from './draw-field.ts';
import type { Asked } from './draw-input.ts';
import { drawWords } from './draw-words.ts';

export interface AskedLines extends Asked {
  /** What one of them is called. */
  readonly one: string;
  readonly most: number;
}

/** A list of single lines, such as questions. */
export function drawLines(form: Form, field: Field, asked: AskedLines): TemplateResult {
  const path = pathOf(form, field);
  const count = asList(valueIn(form, field)).length;
  const inside = Array.from({ length: count }, (_, index) => [...path, index]);
  const problems = problemsAt(form.problems, path, inside);
  const id = nameOf(field);
  const what = `changing ${asked.what} of ${form.thing}`;
  const add = (event: Event) => {
    const group = (event.target as Element).closest('fieldset');
    form.edit(what, [
      (document) => (count === 0 ? written(document, path, ['']) : withItem(document, path, count, '')),
    ]);
    setTimeout(() => group?.querySelector<HTMLElement>(`tws-words[data-at="${id}.${count}"]`)?.focus());
  };
  return drawGroup(
    { id, label: asked.label, help: asked.help, problems },
    html`
      ${inside.map(
        (place, index) =>
          html`<div class="row lined">
            <div class="grow">
              ${drawWords(form, [...field, index], {
                label: `${asked.one} ${index + 1}`,
                what: asked.what,
                line: true,
                single: true,
                needed: true,
              })}
            </div>
            <button
              type="button"
              class="small"
              data-action="remove-line"
              aria-label="Take ${asked.one.toLowerCase()} ${index + 1} away"
              title="Take away"
              @click=${(event: Event) => {
                const group = (event.target as Element).closest('fieldset');
                form.edit(what, [(document) => written(document, place, undefined)]);
                group?.querySelector<HTMLElement>('[data-action="add-line"]')?.focus();
              }}
            >
              ×
            </button>
          </div>`,
      )}
      <div>
        <button
          type="button"
          class="small"
          data-action="add-line"
          data-field="${id}.add"
          ?disabled=${count >= asked.most}
          @click=${add}
        >
          Add a ${asked.one.toLowerCase()}
        </button>
      </div>
    `,
  );
}
