import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { shared } from '../../../look/shared.styles.ts';
import { fieldStyles } from '../../forms/field.styles.ts';
import { dense } from '../../../look/dense.styles.ts';
import { drawArea, drawLine, drawPick } from '../fields/draw-fields.ts';
import { cleanDoi, referenceId, toldBy } from './citation.ts';
import type { ReferenceEntry } from './reference-edits.ts';
import type { WrittenReference } from './references-of.ts';
import { statusOptions } from './status-words.ts';
import { TwsReferenceEvent } from './tws-reference-event.ts';

const words = {
  heading: 'Add a reference',
  lead: 'Paste the citation as your library gives it. Nothing is looked up: no request leaves this page.',
  text: { label: 'Citation', help: 'Authors, title, journal, year, pages, in one line.' },
  doi: { label: 'DOI', help: 'Such as 10.1136/bmj.b128. What stands before it may stay.' },
  url: { label: 'Page', help: 'For what has no DOI: an address that starts with https://.' },
  short: { label: 'As cited in a line', help: 'First author and year, made from the citation.' },
  status: { label: 'How far it was checked' },
  note: { label: 'Note', help: 'What is not confirmed, or how it may be used. Learners do not see it.' },
  id: (id: string) => `Scenes cite it as ${id}.`,
  add: 'Add it',
  cancel: 'Close',
  wrong: {
    text: 'Paste or type the citation first.',
    id: 'The first author and the year cannot be told from this citation. Begin it with the first author’s surname, and let the year stand in it.',
    doi: 'This is not the form of a DOI: it starts with 10., four to nine digits and a slash.',
    url: 'The address of a page starts with https://.',
    known: (id: string, short: string) => `This DOI is in the list already: ${short} (${id}).`,
  },
};

type Typed = 'text' | 'doi' | 'url' | 'short' | 'status' | 'note';

const empty: Readonly<Record<Typed, string>> = {
  text: '',
  doi: '',
  url: '',
  short: '',
  status: 'unverified',
  note: '',
};

/**
 * @summary A form for a new reference, which makes its id and its short form from the citation.
 *
 * @fires {TwsReferenceEvent} tws-reference - It is to be added.
 */
@customElement('tws-add-reference')
export class TwsAddReference extends LitElement {
  static override styles = [shared, dense, fieldStyles, styles()];

  /** Those in the list. */
  @property({ attribute: false }) references: readonly WrittenReference[] = [];
  @property({ type: Boolean, reflect: true }) open = false;
  @state() private typed = empty;
  @state() private wrong: string | undefined;
  @query('textarea') private readonly citation!: HTMLElement | null;

  async ask(): Promise<void> {
    this.open = true;
    await this.updateComplete;
    this.citation?.focus();
  }

  protected override render() {
    if (!this.open) return nothing;
    const { typed } = this;
    const id = this.#id;
    return html`
      <form @submit=${this.#add}>
        <h3>${words.heading}</h3>
        <p class="quiet">${words.lead}</p>
        ${drawArea({ id: 'text', ...words.text, ...this.#asked('text') })}
        <div class="pair">
          ${drawLine({ id: 'doi', ...words.doi, ...this.#asked('doi'), value: typed.doi || toldBy(typed.text).doi })}
          ${drawLine({ id: 'short', ...words.short, ...this.#asked('short'), value: this.#short })}
          ${drawLine({ id: 'url', ...words.url, ...this.#asked('url') }, 'url')}
          ${drawPick({ id: 'status', ...words.status, ...this.#asked('status') }, statusOptions)}
        </div>
        ${drawLine({ id: 'note', ...words.note, ...this.#asked('note') })}
        <p class="quiet" role="status">${id === '' ? nothing : words.id(id)}</p>
        <p class="problems" role="alert" ?hidden=${this.wrong === undefined}>${this.wrong}</p>
        <div class="row">
          <button class="main" data-action="add-reference">${words.add}</button>
          <button type="button" data-action="close-add" @click=${this.#close}>${words.cancel}</button>
        </div>
      </form>
    `;
  }

  get #id(): string {
    return referenceId(
      toldBy(this.typed.text),
      this.references.map(({ id }) => id),
    );
  }

  get #doi(): string {
    return this.typed.doi.trim() || toldBy(this.typed.text).doi;
  }

  /** First author and year, with the letter that the id has. */
  get #short(): string {
    if (this.typed.short !== '') return this.typed.short;
    const { author, year } = toldBy(this.typed.text);
    const letter = /\d([a-z])$/.exec(this.#id)?.[1] ?? '';
    return author === '' || year === '' ? '' : `${author} ${year}${letter}`.slice(0, 60);
  }

  #asked(field: Typed) {
    return {
      value: this.typed[field],
      problems: [],
      write: (value: string) => {
        this.typed = { ...this.typed, [field]: value };
        this.wrong = undefined;
      },
    };
  }

  #add(event: Event): void {
    event.preventDefault();
    this.wrong = this.#wrongIn();
    if (this.wrong !== undefined) return;
    const { text, url, status, note } = this.typed;
    const entry: ReferenceEntry = {
      short: this.#short,
      text: text.replace(/\s+/g, ' ').trim(),
      doi: cleanDoi(this.#doi),
      url: url.trim(),
      status,
      note: note.trim(),
    };
    const entries = new Map([[this.#id, entry]]);
    this.typed = empty;
    this.dispatchEvent(new TwsReferenceEvent({ do: 'add', entries }));
    this.citation?.focus();
  }

  #wrongIn(): string | undefined {
    const doi = cleanDoi(this.#doi);
    const known =
      doi === '' ? undefined : this.references.find((one) => one.doi.toLowerCase() === doi.toLowerCase());
    if (this.typed.text.trim() === '') return words.wrong.text;
    if (this.#doi !== '' && doi === '') return words.wrong.doi;
    if (known !== undefined) return words.wrong.known(known.id, known.short);
    if (this.typed.url.trim() !== '' && !/^https:\/\/\S+$/.test(this.typed.url.trim()))
      return words.wrong.url;
    return this.#id === '' ? words.wrong.id : undefined;
  }

  #close(): void {
    this.open = false;
    this.wrong = undefined;
    this.dispatchEvent(new Event('close'));
  }
}

function styles() {
  return css`
    form {
      display: grid;
      gap: var(--tws-4);
      padding: var(--tws-4);
      border: 1px solid var(--tws-line);
      border-radius: var(--tws-radius);
      background: var(--tws-surface);
    }

    .pair {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr));
      gap: var(--tws-4);
      align-items: start;
    }

    [hidden] {
      display: none;
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'tws-add-reference': TwsAddReference;
  }
}
