import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { shared } from '../../../look/shared.styles.ts';
import type { PlacedDiagnostic } from '../../analysis/analysis.ts';
import { fieldStyles } from '../../forms/field.styles.ts';
import { drawProblems } from '../../forms/fields/draw-problems.ts';
import { problemsAt, problemsIn } from '../../forms/problems.ts';
import { dense } from '../../../look/dense.styles.ts';
import { type Asked, drawArea, drawLine, drawPick } from '../fields/draw-fields.ts';
import { cleanDoi } from './citation.ts';
import type { ReferenceField } from './reference-edits.ts';
import type { WrittenReference } from './references-of.ts';
import { statusOptions } from './status-words.ts';
import { TwsReferenceEvent } from './tws-reference-event.ts';

/** Which scenario cites a reference, and how often. */
export interface CitedBy {
  readonly scenario: string;
  readonly title: string;
  readonly count: number;
}

const words = {
  fields: {
    text: { label: 'Citation' },
    short: { label: 'As cited in a line' },
    doi: { label: 'DOI' },
    url: { label: 'Page', help: 'For what has no DOI.' },
    status: { label: 'How far it was checked' },
    note: { label: 'Note', help: 'Learners do not see it.' },
  },
  notADoi: 'This is not the form of a DOI: it starts with 10., four to nine digits and a slash.',
  cited: 'Cited in',
  uncited: 'No scenario of this draft cites it.',
  times: (count: number) => (count === 1 ? 'once' : `${count} times`),
  remove: 'Remove it',
  sure: (count: number) =>
    count === 0
      ? 'No scenario cites it. You can undo this.'
      : `${count === 1 ? 'One choice cites' : `${count} choices cite`} it, and will point at nothing until another is picked there. You can undo this.`,
  really: 'Remove it all the same',
  keep: 'Keep it',
};

/**
 * @summary Everything about one reference, and who cites it.
 *
 * @fires {TwsReferenceEvent} tws-reference - It was changed, or is to be removed.
 */
@customElement('tws-reference-form')
export class TwsReferenceForm extends LitElement {
  static override styles = [shared, dense, fieldStyles, styles()];

  @property({ attribute: false }) reference: WrittenReference | undefined;
  @property({ attribute: false }) citedBy: readonly CitedBy[] = [];
  @property({ attribute: false }) problems: readonly PlacedDiagnostic[] = [];
  @state() private sure = false;

  protected override render() {
    const { reference } = this;
    if (reference === undefined) return nothing;
    const fields = Object.keys(words.fields).map((field) => [...reference.place, field]);
    return html`
      ${drawProblems(problemsAt(this.problems, reference.place, fields), undefined)}
      ${drawArea(this.#asked(reference, 'text'))}
      <div class="pair">
        ${drawLine(this.#asked(reference, 'short', 60))} ${this.#drawDoi(reference)}
        ${drawLine(this.#asked(reference, 'url'), 'url')}
        ${drawPick(this.#asked(reference, 'status'), statusOptions)}
      </div>
      ${drawLine(this.#asked(reference, 'note'))} ${this.#drawCited()} ${this.#drawRemove(reference.id)}
    `;
  }

  #drawDoi(reference: WrittenReference) {
    const { doi } = reference;
    return html`<div class="field">
      ${drawLine(this.#asked(reference, 'doi'))}
      ${doi !== '' && cleanDoi(doi) === '' ? html`<p class="problems">${words.notADoi}</p>` : nothing}
    </div>`;
  }

  #drawCited() {
    if (this.citedBy.length === 0) return html`<p class="quiet">${words.uncited}</p>`;
    return html`<p class="quiet">
      ${words.cited}
      ${this.citedBy.map(({ title, count }) => `“${title}” (${words.times(count)})`).join(', ')}.
    </p>`;
  }

  #drawRemove(id: string) {
    if (!this.sure)
      return html`<p>
        <button class="small" data-action="remove-reference" @click=${() => this.#asks(true)}>
          ${words.remove}
        </button>
      </p>`;
    const count = this.citedBy.reduce((sum, cited) => sum + cited.count, 0);
    return html`<div class="problems" role="alert">
      <p>${words.sure(count)}</p>
      <p class="row">
        <button
          class="small"
          data-action="really-remove-reference"
          @click=${() => this.dispatchEvent(new TwsReferenceEvent({ do: 'remove', id }))}
        >
          ${words.really}
        </button>
        <button class="small" data-action="keep-reference" @click=${() => this.#asks(false)}>
          ${words.keep}
        </button>
      </p>
    </div>`;
  }

  async #asks(sure: boolean): Promise<void> {
    this.sure = sure;
    await this.updateComplete;
    const next = sure ? 'keep-reference' : 'remove-reference';
    this.shadowRoot?.querySelector<HTMLElement>(`[data-action="${next}"]`)?.focus();
  }

  #asked({ id, place, ...said }: WrittenReference, field: ReferenceField, most?: number): Asked {
    return {
      id: field,
      ...words.fields[field],
      value: said[field],
      ...(most === undefined ? {} : { most }),
      problems: problemsIn(this.problems, [...place, field]),
      write: (value) => this.dispatchEvent(new TwsReferenceEvent({ do: 'say', id, field, value })),
    };
  }
}

function styles() {
  return css`
    :host {
      display: grid;
      gap: var(--tws-3);
    }

    .pair {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr));
      gap: var(--tws-3);
      align-items: start;
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'tws-reference-form': TwsReferenceForm;
  }
}
