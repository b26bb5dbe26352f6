import { html, type TemplateResult } from 'lit';
import { asFields, asList, asText } from '../../../scenario/fields.ts';
import { withItem } from '../../document/yaml-edits.ts';
import { drawPicked } from '../fields/draw-picked.ts';
import { drawProblems } from '../fields/draw-problems.ts';
import { drawSelect } from '../fields/draw-select.ts';
import { drawWords } from '../fields/draw-words.ts';
import { type Form, pathOf, problemsOf, valueIn } from '../form.ts';
import { problemsAt } from '../problems.ts';
import { written } from '../written.ts';

/** Other paths that end well, shown in the debrief. */
export function drawGoodWays(form: Form): TemplateResult {
  const path = pathOf(form, ['good_ways']);
  const ways = asList(valueIn(form, ['good_ways'])).map(asFields);
  const inside = ways.map((_, index) => [...path, index]);
  const fresh = { title: 'Another way', why: '', path: [] };
  const add = (event: Event) => {
    const fields = (event.target as Element).closest('.fields');
    form.sections.fold(`way-${ways.length}`, true);
    form.edit('adding a good way', [
      (document) =>
        ways.length === 0 ? written(document, path, [fresh]) : withItem(document, path, ways.length, fresh),
    ]);
    setTimeout(() =>
      fields?.querySelector<HTMLElement>(`[data-at="good_ways.${ways.length}.title"]`)?.focus(),
    );
  };
  return html`
    <p class="help">
      Paths that end in two-way coaching, from the first choice to the last. The debrief shows them, so that
      nobody takes one way for the right one. The findings say if a path does not end well.
    </p>
    ${ways.map((way, index) => drawWay(form, asText(way['title']) ?? '', index))}
    ${drawProblems(problemsAt(form.problems, path, inside), undefined)}
    <div>
      <button type="button" class="small" data-action="add-good-way" @click=${add}>Add a good way</button>
    </div>
  `;
}

function drawWay(form: Form, title: string, index: number): TemplateResult {
  const field = ['good_ways', index];
  const section = `way-${index}`;
  const count = problemsOf(form, field).length;
  return html`<details
    class="inner"
    data-at=${field.join('.')}
    ?open=${form.sections.isOpen(section, false)}
    @toggle=${(event: Event) => form.sections.fold(section, (event.target as HTMLDetailsElement).open)}
  >
    <summary>
      <strong>${title === '' ? `Way ${index + 1}` : title}</strong>
      ${count > 0 ? html`<span class="flag">${count === 1 ? '1 finding' : `${count} findings`}</span>` : ''}
    </summary>
    <div class="fields">
      ${drawWords(form, [...field, 'title'], {
        label: 'What this way is about',
        what: 'the title of a good way',
        line: true,
        single: true,
        needed: true,
      })}
      ${drawWords(form, [...field, 'why'], {
        label: 'Why it went well',
        what: 'the reason of a good way',
        line: true,
        single: true,
        needed: true,
      })}
      ${
        form.names.acts().length > 1
          ? drawSelect(form, [...field, 'act'], {
              label: 'Part',
              what: 'the part of a good way',
              options: form.names.acts(),
              none: 'The first',
            })
          : ''
      }
      ${drawPicked(form, [...field, 'path'], {
        label: 'Its choices, in order',
        what: 'the path of a good way',
        options: form.names.choices,
        add: 'Add the next choice',
        ordered: true,
      })}
      <div>
        <button
          type="button"
          class="small"
          data-action="remove-good-way"
          @click=${(event: Event) => {
            const section = (event.target as Element).closest('.section');
            form.edit('taking a good way away', [
              (document) => written(document, pathOf(form, field), undefined),
            ]);
            section?.querySelector<HTMLElement>('[data-action="add-good-way"]')?.focus();
          }}
        >
          Take this way away
        </button>
      </div>
    </div>
  </details>`;
}
