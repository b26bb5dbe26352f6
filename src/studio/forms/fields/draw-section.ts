import { html, nothing, type TemplateResult } from 'lit';
import type { Form } from '../form.ts';
import { problemsIn } from '../problems.ts';

interface Section {
  readonly name: string;
  readonly title: string;
  /** What is in it, in a few words: read while it is folded. */
  readonly about?: string | undefined;
  readonly open?: boolean;
  /** Fields of the form that are inside: their findings are counted while it is folded. */
  readonly fields?: readonly (string | number)[];
}

/** A part of a form that folds. */
export function drawSection(form: Form, section: Section, content: unknown): TemplateResult {
  const { name, title, about, open = false, fields = [] } = section;
  const count = fields.reduce<number>(
    (sum, field) => sum + problemsIn(form.problems, [...form.place, field]).length,
    0,
  );
  return html`
    <details
      class="section"
      data-section=${name}
      ?open=${form.sections.isOpen(name, open)}
      @toggle=${(event: Event) => form.sections.fold(name, (event.target as HTMLDetailsElement).open)}
    >
      <summary data-action="fold-${name}">
        <h3>${title}</h3>
        ${about === undefined || about === '' ? nothing : html`<span class="about">${about}</span>`}
        ${
          count === 0
            ? nothing
            : html`<span class="flag">${count === 1 ? '1 finding' : `${count} findings`}</span>`
        }
      </summary>
      <div class="fields">${content}</div>
    </details>
  `;
}
