import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { shared } from '../../look/shared.styles.ts';
import { fieldStyles } from '../forms/field.styles.ts';
import { shown } from '../forms/shown.ts';
import { dense } from '../../look/dense.styles.ts';
import type { Person } from './people-of.ts';
import { isPersonId } from './person-id.ts';
import { personWords } from './person-words.ts';
import { TwsPersonEvent } from './tws-person-event.ts';

const words = personWords.id;

/**
 * @summary The short name by which scenes name somebody, and how to change it everywhere.
 *
 * @fires {TwsPersonEvent} tws-person - Another one is wanted.
 */
@customElement('tws-person-id')
export class TwsPersonId extends LitElement {
  static override styles = [shared, dense, fieldStyles, styles()];

  @property({ attribute: false }) person: Person | undefined;
  @property({ attribute: false }) taken: readonly string[] = [];
  /** How many places name them. */
  @property({ type: Number }) uses = 0;
  @state() private wrong: string | undefined;
  @query('input') private readonly input!: HTMLInputElement | null;

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (!changed.has('person')) return;
    const before = changed.get('person') as Person | undefined;
    if (before?.id !== this.person?.id) this.wrong = undefined;
  }

  protected override render() {
    const id = this.person?.id ?? '';
    return html`
      <details>
        <summary>${words.heading}: <code>${id}</code></summary>
        <form class="field" @submit=${this.#change}>
          <label for="id">${words.label}</label>
          <p class="help" id="id-help">${words.help(this.uses)}</p>
          <div class="row">
            <input
              id="id"
              class="grow"
              data-field="id"
              autocomplete="off"
              spellcheck="false"
              aria-describedby="id-help id-wrong"
              aria-invalid=${this.wrong === undefined ? nothing : 'true'}
              ${shown(id)}
            />
            <button data-action="change-id">${words.change}</button>
          </div>
          <p id="id-wrong" class="problems" role="status" ?hidden=${this.wrong === undefined}>
            ${this.wrong}
          </p>
        </form>
      </details>
    `;
  }

  #change(event: Event): void {
    event.preventDefault();
    const to = this.input?.value.trim() ?? '';
    if (to === this.person?.id) this.wrong = undefined;
    else if (!isPersonId(to)) this.wrong = words.wrong;
    else if (this.taken.includes(to)) this.wrong = words.taken;
    else this.dispatchEvent(new TwsPersonEvent({ do: 'rename', to }));
  }
}

function styles() {
  return css`
    details {
      padding-block-start: var(--tws-3);
      border-block-start: 1px solid var(--tws-line);
    }

    summary {
      min-block-size: 2rem;
      cursor: pointer;
    }

    form {
      max-inline-size: 32rem;
      padding-block: var(--tws-2);
    }

    [hidden] {
      display: none;
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'tws-person-id': TwsPersonId;
  }
}
