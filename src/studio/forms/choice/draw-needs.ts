import { html, type TemplateResult } from 'lit';
import { asFields, asList } from '../../../scenario/fields.ts';
import { withItem } from '../../document/yaml-edits.ts';
import { drawGroup } from '../fields/draw-field.ts';
import { drawNumber } from '../fields/draw-input.ts';
import { drawSelect } from '../fields/draw-select.ts';
import { type Form, pathOf, valueIn } from '../form.ts';
import { problemsAt } from '../problems.ts';
import { measureOptions } from '../words/strands.ts';
import { written } from '../written.ts';

/** Doors: levels that have to be reached before a choice opens. */
export function drawNeeds(form: Form): TemplateResult {
  const path = pathOf(form, ['needs']);
  const needs = asList(valueIn(form, ['needs'])).map(asFields);
  const inside = needs.map((_, index) => [...path, index]);
  const add = () =>
    form.edit(`adding a door to ${form.thing}`, [
      (document) => {
        const door = { of: 'V', at_least: 45 };
        return needs.length === 0
          ? written(document, path, [door])
          : withItem(document, path, needs.length, door);
      },
    ]);
  return drawGroup(
    {
      id: 'needs',
      label: 'Doors',
      help: 'Closed while a level is lower. It is not shown during play; the debrief shows it as a door that was closed, and why.',
      problems: problemsAt(form.problems, path, inside),
    },
    html`
      ${inside.map(
        (place, index) =>
          html`<div class="row">
            <div class="grow">
              ${drawSelect(form, ['needs', index, 'of'], {
                label: 'What is needed',
                what: 'a door',
                options: measureOptions,
                needed: true,
              })}
            </div>
            ${drawNumber(form, ['needs', index, 'at_least'], {
              label: 'At least',
              what: 'a door',
              least: 0,
              most: 100,
              needed: true,
            })}
            <button
              type="button"
              class="small"
              data-action="remove-door"
              aria-label="Take door ${index + 1} away"
              title="Take away"
              @click=${(event: Event) => {
                const group = (event.target as Element).closest('fieldset');
                form.edit(`taking a door of ${form.thing} away`, [
                  (document) => written(document, place, undefined),
                ]);
                group?.querySelector<HTMLElement>('[data-action="add-door"]')?.focus();
              }}
            >
              ×
            </button>
          </div>`,
      )}
      <div><button type="button" class="small" data-action="add-door" @click=${add}>Add a door</button></div>
    `,
  );
}
