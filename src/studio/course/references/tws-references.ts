import '@awesome.me/webawesome/dist/components/icon/icon.js';
import { html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { shared } from '../../../look/shared.styles.ts';
import type { PlacedDiagnostic } from '../../analysis/analysis.ts';
import { fieldStyles } from '../../forms/field.styles.ts';
import { problemsIn } from '../../forms/problems.ts';
import { dense } from '../../../look/dense.styles.ts';
import type { Citations } from './citations-of.ts';
import { found, type WrittenReference } from './references-of.ts';
import { statusWords } from './status-words.ts';
import './tws-add-reference.ts';
import type { TwsAddReference } from './tws-add-reference.ts';
import { type CitedBy } from './tws-reference-form.ts';
import './tws-reference-form.ts';
import { TwsReferenceEvent } from './tws-reference-event.ts';
import type { ReferenceEntry } from './reference-edits.ts';
import { styles } from './tws-references.styles.ts';

export interface CitingScenario {
  readonly id: string;
  readonly title: string;
  readonly cites: Citations;
}

const words = {
  heading: 'References',
  lead: 'What the reasons in the debrief lean on. A choice cites them by the first author and the year.',
  add: 'Add a reference',
  search: 'Search the references',
  count: (shown: number, all: number) => (shown === all ? `${all} in the list` : `${shown} of ${all}`),
  none: 'No reference has these words.',
  empty: 'The list is empty.',
  cited: (count: number) => (count === 0 ? 'not cited' : count === 1 ? 'cited once' : `cited ${count} times`),
  inEach: 'Cited in each scenario',
  nothing: 'Nothing yet.',
  missing: 'Cited, and not in the list',
  ours: (count: number) =>
    count === 1 ? 'Add the one that comes with the studio' : `Add the ${count} that come with the studio`,
};

/**
 * @summary The references of a course: to search, to add, to change, and which scenario cites what.
 *
 * @fires {TwsReferenceEvent} tws-reference - Something is to be done with them.
 */
@customElement('tws-references')
export class TwsReferences extends LitElement {
  static override styles = [shared, dense, fieldStyles, styles];

  @property({ attribute: false }) references: readonly WrittenReference[] = [];
  @property({ attribute: false }) scenarios: readonly CitingScenario[] = [];
  @property({ attribute: false }) problems: readonly PlacedDiagnostic[] = [];
  /** References that come with the studio, by id, if they are at hand. */
  @property({ attribute: false }) ours: ReadonlyMap<string, ReferenceEntry> = new Map();
  @state() private search = '';
  @state() private opened: string | undefined;
  @query('tws-add-reference') private readonly adding!: TwsAddReference | null;

  protected override render() {
    const shown = found(this.references, this.search);
    return html`
      <div class="head">
        <h2>${words.heading}</h2>
        <button data-action="new-reference" @click=${() => void this.adding?.ask()}>
          <wa-icon name="plus"></wa-icon> ${words.add}
        </button>
      </div>
      <p class="quiet">${words.lead}</p>
      <tws-add-reference .references=${this.references} @close=${this.#closed}></tws-add-reference>
      <div class="field">
        <label for="search">${words.search}</label>
        <input
          id="search"
          type="search"
          data-field="search"
          autocomplete="off"
          .value=${this.search}
          @input=${this.#seek}
        />
        <p class="quiet" role="status">
          ${this.references.length === 0 ? words.empty : words.count(shown.length, this.references.length)}
        </p>
      </div>
      ${shown.length === 0 && this.references.length > 0 ? html`<p>${words.none}</p>` : nothing}
      <ul class="list" role="list" @tws-reference=${this.#removed}>
        ${repeat(
          shown,
          ({ id }) => id,
          (reference) => html`<li data-place=${reference.place.join('/')}>${this.#draw(reference)}</li>`,
        )}
      </ul>
      <h3>${words.inEach}</h3>
      <dl>${this.scenarios.map((scenario) => this.#drawScenario(scenario))}</dl>
    `;
  }

  #draw(reference: WrittenReference) {
    const { id, short, text, doi, status } = reference;
    const open = this.opened === id;
    const citedBy = this.#citedBy(id);
    const count = citedBy.reduce((sum, cited) => sum + cited.count, 0);
    const problems = problemsIn(this.problems, reference.place);
    return html`
      <button
        class="entry"
        data-action="open-reference"
        data-id=${id}
        aria-expanded=${open}
        @click=${() => (this.opened = open ? undefined : id)}
      >
        <span class="short">${short || id}</span>
        <span class="text">${text}</span>
        <span class="quiet">
          <code>${id}</code> · ${doi === '' ? nothing : html`${doi} · `}${statusWords(status)} ·
          ${words.cited(count)}${problems.length === 0 ? nothing : html` · <b>to mend</b>`}
        </span>
      </button>
      ${
        open
          ? html`<tws-reference-form
              .reference=${reference}
              .citedBy=${citedBy}
              .problems=${problems}
            ></tws-reference-form>`
          : nothing
      }
    `;
  }

  #drawScenario({ id, title, cites }: CitingScenario) {
    const known = new Map(
      this.references.map((reference) => [reference.id, reference.short || reference.id]),
    );
    const there = [...cites.keys()].filter((cited) => known.has(cited));
    const missing = [...cites.keys()].filter((cited) => !known.has(cited));
    return html`<div data-row=${id}>
      <dt>${title}</dt>
      <dd>
        ${cites.size === 0 ? html`<span class="quiet">${words.nothing}</span>` : nothing}
        ${there
          .toSorted((one, other) => one.localeCompare(other, 'en'))
          .map((cited) => known.get(cited))
          .join(', ')}
        ${missing.length === 0 ? nothing : this.#drawMissing(missing)}
      </dd>
    </div>`;
  }

  #drawMissing(missing: readonly string[]) {
    const ours = new Map(
      missing.flatMap((id) => {
        const entry = this.ours.get(id);
        return entry === undefined ? [] : [[id, entry] as const];
      }),
    );
    return html`<p class="warn">
      ${words.missing}: ${missing.join(', ')}.
      ${
        ours.size === 0
          ? nothing
          : html`<button
              class="small"
              data-action="add-missing"
              @click=${() => this.dispatchEvent(new TwsReferenceEvent({ do: 'add', entries: ours }))}
            >
              ${words.ours(ours.size)}
            </button>`
      }
    </p>`;
  }

  #seek(event: Event): void {
    this.search = (event.target as HTMLInputElement).value;
  }

  #citedBy(id: string): readonly CitedBy[] {
    return this.scenarios.flatMap(({ id: scenario, title, cites }) => {
      const count = cites.get(id) ?? 0;
      return count === 0 ? [] : [{ scenario, title, count }];
    });
  }

  /** The entry below takes the focus of one that is removed. */
  async #removed({ deed }: TwsReferenceEvent): Promise<void> {
    if (deed.do !== 'remove') return;
    const shown = found(this.references, this.search);
    const at = shown.findIndex(({ id }) => id === deed.id);
    const next = shown[at + 1] ?? shown[at - 1];
    this.opened = undefined;
    await new Promise(requestAnimationFrame);
    this.#focus(next === undefined ? '#search' : `[data-id="${next.id}"]`);
  }

  #closed(): void {
    this.#focus('[data-action="new-reference"]');
  }

  #focus(selector: string): void {
    this.shadowRoot?.querySelector<HTMLElement>(selector)?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tws-references': TwsReferences;
  }
}
