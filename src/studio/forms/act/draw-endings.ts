import { html, type TemplateResult } from 'lit';
import { asFields } from '../../../scenario/fields.ts';
import { expressions } from '../../../scenario/schema-names.ts';
import type { EndingId } from '../../../scenario/scenario.ts';
import { drawSection } from '../fields/draw-section.ts';
import { drawSelect } from '../fields/draw-select.ts';
import { drawWords } from '../fields/draw-words.ts';
import { type Form, pathOf, problemsOf, valueIn } from '../form.ts';
import { endingsFor, endingWords } from '../words/endings.ts';
import { written } from '../written.ts';

const faces = expressions.map((value) => ({ value, label: value.charAt(0).toUpperCase() + value.slice(1) }));

/** What is told for each way an act can end. */
export function drawEndings(form: Form): TemplateResult {
  const you = valueIn(form, ['you']) === 'resident' ? 'resident' : 'teacher';
  const there = Object.keys(asFields(valueIn(form, ['endings'])));
  const all: readonly string[] = [
    ...endingsFor(you),
    ...there.filter((id) => !endingsFor(you).some((one) => one === id)),
  ];
  return drawSection(
    form,
    {
      name: 'endings',
      title: 'Endings',
      about: `${there.length} written`,
      fields: ['endings'],
    },
    html`<p class="help">The first whose rule holds is told, in this order.</p>
      ${all.map((id) => drawEnding(form, id, there.includes(id)))}`,
  );
}

function drawEnding(form: Form, id: string, isThere: boolean): TemplateResult {
  const words = endingWords[id as EndingId];
  const name = words?.name ?? `${id} (unknown)`;
  const field = ['endings', id];
  const count = problemsOf(form, field).length;
  const section = `ending-${id}`;
  return html`<details
    class="inner"
    data-at=${field.join('.')}
    ?open=${form.sections.isOpen(section, false)}
    @toggle=${(event: Event) => form.sections.fold(section, (event.target as HTMLDetailsElement).open)}
  >
    <summary>
      <strong>${name}</strong>
      <span class="about">${isThere ? '' : 'Not written'}</span>
      ${count > 0 ? html`<span class="flag">${count === 1 ? '1 finding' : `${count} findings`}</span>` : ''}
    </summary>
    <div class="fields">
      <p class="help">${words?.when ?? 'The format knows no such ending for this part.'}</p>
      ${isThere ? drawWritten(form, field, name) : drawMissing(form, field, name)}
    </div>
  </details>`;
}

function drawMissing(form: Form, field: readonly string[], name: string): TemplateResult {
  return html`<div>
    <button
      type="button"
      class="small"
      data-action="add-ending"
      data-field=${field.join('.')}
      @click=${(event: Event) => {
        const fields = (event.target as Element).closest('.fields');
        form.edit(`adding an ending to ${form.thing}`, [
          (document) => written(document, pathOf(form, field), { title: name, epilogue: '' }),
        ]);
        setTimeout(() => fields?.querySelector<HTMLElement>('tws-words')?.focus());
      }}
    >
      Write this ending
    </button>
  </div>`;
}

function drawWritten(form: Form, field: readonly string[], name: string): TemplateResult {
  return html`
    ${drawWords(form, [...field, 'title'], {
      label: 'Title',
      help: 'What this ending is called here: a thing or a line from the story, not a verdict.',
      what: `the title of “${name}”`,
      line: true,
      single: true,
      needed: true,
    })}
    ${drawWords(form, [...field, 'epilogue'], {
      label: 'Epilogue',
      help: 'What the next shift looks like, seen from outside.',
      what: `the epilogue of “${name}”`,
      needed: true,
    })}
    ${drawSelect(form, [...field, 'speaker'], {
      label: 'Who is seen',
      what: 'who is seen at the end',
      options: form.names.cast(),
      none: 'The resident',
    })}
    ${drawSelect(form, [...field, 'face'], {
      label: 'The face they wear',
      what: 'the face at the end',
      options: faces,
      none: 'The usual one',
    })}
    <div>
      <button
        type="button"
        class="small"
        data-action="remove-ending"
        @click=${(event: Event) => {
          const summary = (event.target as Element).closest('details')?.querySelector('summary');
          form.edit(`taking an ending of ${form.thing} away`, [
            (document) => written(document, pathOf(form, field), undefined),
          ]);
          summary?.focus();
        }}
      >
        Take this ending away
      </button>
    </div>
  `;
}
