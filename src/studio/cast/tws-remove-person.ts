import '@awesome.me/webawesome/dist/components/dialog/dialog.js';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { shared } from '../../look/shared.styles.ts';
import { fieldStyles } from '../forms/field.styles.ts';
import { dense } from '../../look/dense.styles.ts';
import type { Mention } from './mentions-of.ts';
import { calledBy, type Person } from './people-of.ts';
import { TwsPersonEvent } from './tws-person-event.ts';

/** More than these are counted, not listed. */
const mostListed = 8;

const words = {
  title: (name: string) => `Remove ${name}?`,
  free: 'No scene names them. You can undo this.',
  named: (name: string, count: number) =>
    count === 1 ? `One place names ${name}:` : `${count} places name ${name}:`,
  more: (count: number) => `and ${count} more.`,
  instead: 'Who is there instead',
  resident: 'Who becomes the resident',
  byDefault: 'The resident, as wherever nobody is named',
  spoken: 'Words that speak of them stay as they are; read through the scenes afterwards. You can undo this.',
  remove: 'Remove',
  keep: 'Keep',
};

/**
 * @summary Asks before somebody is taken out: where they are named, and who stands there then.
 *
 * @fires {TwsPersonEvent} tws-person - They are to be removed.
 */
@customElement('tws-remove-person')
export class TwsRemovePerson extends LitElement {
  static override styles = [shared, dense, fieldStyles, styles()];

  @property({ attribute: false }) person: Person | undefined;
  @property({ attribute: false }) people: readonly Person[] = [];
  @property({ attribute: false }) mentions: readonly Mention[] = [];
  @state() private open = false;
  @state() private instead = '';
  @state() private resident = '';

  ask(): void {
    this.instead = '';
    this.resident = this.#others[0]?.id ?? '';
    this.open = true;
  }

  protected override render() {
    const { person, mentions } = this;
    if (person === undefined) return nothing;
    const name = calledBy(person);
    return html`
      <wa-dialog label=${words.title(name)} ?open=${this.open} @wa-after-hide=${this.#close}>
        <div class="body">
          ${mentions.length === 0 ? html`<p>${words.free}</p>` : this.#drawMentions(name)}
          ${person.resident ? this.#drawPick('resident', words.resident, this.resident) : nothing}
          ${
            mentions.length === 0
              ? nothing
              : html`${this.#drawPick('instead', words.instead, this.instead, words.byDefault)}
                  <p class="quiet">${words.spoken}</p>`
          }
        </div>
        <button slot="footer" data-action="keep-person" @click=${this.#close}>${words.keep}</button>
        <button slot="footer" class="main" data-action="really-remove-person" @click=${this.#remove}>
          ${words.remove}
        </button>
      </wa-dialog>
    `;
  }

  get #others(): readonly Person[] {
    return this.people.filter(({ id }) => id !== this.person?.id);
  }

  #drawMentions(name: string) {
    const rest = this.mentions.length - mostListed;
    return html`
      <p>${words.named(name, this.mentions.length)}</p>
      <ul>
        ${this.mentions.slice(0, mostListed).map((mention) => html`<li>${name} ${mention.words}</li>`)}
        ${rest > 0 ? html`<li>${words.more(rest)}</li>` : nothing}
      </ul>
    `;
  }

  #drawPick(field: 'instead' | 'resident', label: string, value: string, none?: string) {
    return html`<div class="field">
      <label for=${field}>${label}</label>
      <select
        id=${field}
        data-field=${field}
        @change=${(event: Event) => {
          this[field] = (event.target as HTMLSelectElement).value;
        }}
      >
        ${none === undefined ? nothing : html`<option value="" ?selected=${value === ''}>${none}</option>`}
        ${this.#others.map(
          (other) =>
            html`<option value=${other.id} ?selected=${other.id === value}>
              ${other.name || other.id}
            </option>`,
        )}
      </select>
    </div>`;
  }

  #close(): void {
    this.open = false;
  }

  #remove(): void {
    const resident = this.person?.resident === true ? this.resident : undefined;
    this.open = false;
    this.dispatchEvent(
      new TwsPersonEvent({ do: 'remove', instead: this.instead === '' ? undefined : this.instead, resident }),
    );
  }
}

function styles() {
  return css`
    :host {
      display: contents;
    }

    .body {
      display: grid;
      gap: var(--tws-3);
    }

    ul {
      padding-inline-start: var(--tws-5);
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'tws-remove-person': TwsRemovePerson;
  }
}
