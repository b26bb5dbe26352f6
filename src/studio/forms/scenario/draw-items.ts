import { html, type TemplateResult } from 'lit';
import { asList } from '../../../scenario/fields.ts';
import { withItem } from '../../document/yaml-edits.ts';
import { drawGroup } from '../fields/draw-field.ts';
import { drawInput } from '../fields/draw-input.ts';
import { type Field, type Form, nameOf, pathOf, valueIn } from '../form.ts';
import { problemsAt } from '../problems.ts';
import { written } from '../written.ts';

interface Items {
  readonly label: string;
  readonly help: string;
  readonly one: string;
  readonly items: readonly {
    readonly field: string;
    readonly label: string;
    readonly type: 'text' | 'date';
    readonly optional?: boolean;
  }[];
}

/** A list of a few short entries each, such as signatures. */
export function drawItems(form: Form, field: Field, { label, help, one, items }: Items): TemplateResult {
  const path = pathOf(form, field);
  const count = asList(valueIn(form, field)).length;
  const inside = Array.from({ length: count }, (_, index) => [...path, index]);
  const fresh = Object.fromEntries(
    items.filter(({ optional }) => optional !== true).map((item) => [item.field, '']),
  );
  const add = (event: Event) => {
    const group = (event.target as Element).closest('fieldset');
    form.edit(`adding a ${one}`, [
      (document) => (count === 0 ? written(document, path, [fresh]) : withItem(document, path, count, fresh)),
    ]);
    const first = `[data-field="${nameOf([...field, count, items[0]?.field ?? ''])}"]`;
    setTimeout(() => group?.querySelector<HTMLElement>(first)?.focus());
  };
  return drawGroup(
    { id: nameOf(field), label, help, problems: problemsAt(form.problems, path, inside) },
    html`
      ${inside.map(
        (place, index) =>
          html`<div class="row lined">
            ${items.map(
              (item) =>
                html`<div class=${item.type === 'date' ? '' : 'grow'}>
                  ${drawInput(
                    form,
                    [...field, index, item.field],
                    { label: item.label, what: `a ${one}`, needed: item.optional !== true },
                    item.type,
                  )}
                </div>`,
            )}
            <button
              type="button"
              class="small"
              data-action="remove-${one}"
              aria-label="Take ${one} ${index + 1} away"
              title="Take away"
              @click=${(event: Event) => {
                const group = (event.target as Element).closest('fieldset');
                form.edit(`taking a ${one} away`, [(document) => written(document, place, undefined)]);
                group?.querySelector<HTMLElement>('[data-add]')?.focus();
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
          data-add
          data-action="add-${one}"
          data-field="${nameOf(field)}.add"
          @click=${add}
        >
          Add a ${one}
        </button>
      </div>
    `,
  );
}
