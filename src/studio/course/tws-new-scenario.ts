import '@awesome.me/webawesome/dist/components/dialog/dialog.js';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { shared } from '../../look/shared.styles.ts';
import { fieldStyles } from '../forms/field.styles.ts';
import { dense } from '../../look/dense.styles.ts';
import { freeId, idOf, isScenarioId, longestScenarioId } from '../project/new-scenario.ts';
import type { ScenarioRow } from './scenario-rows.ts';
import { TwsNewScenarioEvent } from './tws-new-scenario-event.ts';

const words = {
  heading: 'New scenario',
  title: 'Title',
  from: 'Begin with',
  er: 'A small story in the emergency room',
  clinic: 'A small story in the clinic',
  small: 'It can be played at once. Every word of it is there to be replaced.',
  copy: (title: string) => `A copy of “${title}”`,
  copied: 'With another id: what is done to one changes nothing in the other.',
  copyTitle: (title: string) => `${title} (copy)`,
  id: 'Name of its folder',
  idHelp:
    'By this an LMS and the course know it. It is made from the title, and better stays as it is once anybody has played.',
  wrong: `Small letters, digits and hyphens, starting with a letter; at most ${longestScenarioId}.`,
  taken: 'Another scenario of this draft is called so.',
  untitled: 'Give it a title.',
  make: 'Make it',
  cancel: 'Not now',
};

/**
 * @summary Asks what a new scenario is called, and what it begins with.
 *
 * @fires {TwsNewScenarioEvent} tws-new-scenario - It is to be made.
 */
@customElement('tws-new-scenario')
export class TwsNewScenario extends LitElement {
  static override styles = [shared, dense, fieldStyles, styles()];

  /** Those of the draft. */
  @property({ attribute: false }) scenarios: readonly ScenarioRow[] = [];
  @state() private open = false;
  @state() private from = 'er';
  @state() private called = '';
  /** Undefined as long as it follows the title. */
  @state() private folder: string | undefined;
  @state() private wrong: string | undefined;

  /** @param copyOf The scenario to begin with; left out, a small story. */
  ask(copyOf?: string): void {
    const row = this.scenarios.find(({ id }) => id === copyOf);
    this.from = row === undefined ? 'er' : `copy:${row.id}`;
    this.called = row === undefined ? '' : words.copyTitle(row.title || row.id);
    this.folder = row === undefined ? undefined : freeId(row.id, this.#taken);
    this.wrong = undefined;
    this.open = true;
  }

  protected override render() {
    return html`
      <wa-dialog label=${words.heading} ?open=${this.open} @wa-after-hide=${this.#close}>
        <form id="form" class="body" @submit=${this.#make}>
          <div class="field">
            <label for="title">${words.title}</label>
            <input
              id="title"
              data-field="title"
              maxlength="120"
              autocomplete="off"
              autofocus
              aria-describedby="wrong"
              .value=${live(this.called)}
              @input=${this.#call}
            />
          </div>
          <fieldset class="field">
            <legend>${words.from}</legend>
            ${this.#drawFrom('er', words.er, words.small)}
            ${this.#drawFrom('clinic', words.clinic, words.small)}
            ${this.scenarios.map(({ id, title }) =>
              this.#drawFrom(`copy:${id}`, words.copy(title || id), words.copied),
            )}
          </fieldset>
          <div class="field">
            <label for="id">${words.id}</label>
            <p class="help" id="id-help">${words.idHelp}</p>
            <input
              id="id"
              data-field="id"
              maxlength=${longestScenarioId}
              autocomplete="off"
              spellcheck="false"
              aria-describedby="id-help wrong"
              .value=${live(this.#id)}
              @input=${this.#file}
            />
          </div>
          <p id="wrong" class="problems" role="alert" ?hidden=${this.wrong === undefined}>${this.wrong}</p>
        </form>
        <button slot="footer" data-action="cancel-new" @click=${this.#close}>${words.cancel}</button>
        <button slot="footer" type="submit" form="form" class="main" data-action="make-scenario">
          ${words.make}
        </button>
      </wa-dialog>
    `;
  }

  get #taken(): ReadonlySet<string> {
    return new Set(this.scenarios.map(({ id }) => id));
  }

  get #id(): string {
    return this.folder ?? freeId(idOf(this.called) || 'scenario', this.#taken);
  }

  #drawFrom(value: string, label: string, help: string) {
    const checked = this.from === value;
    return html`<label class="tick"
      ><input
        type="radio"
        name="from"
        data-field="from.${value}"
        .checked=${live(checked)}
        @change=${() => (this.from = value)}
      /><span
        ><strong>${label}</strong>${checked ? html`<span class="help">${help}</span>` : nothing}</span
      ></label
    >`;
  }

  #make(event: Event): void {
    event.preventDefault();
    const [id, title] = [this.#id.trim(), this.called.trim()];
    this.wrong = this.#wrongIn(id, title);
    if (this.wrong !== undefined) return;
    this.open = false;
    const from = this.from.startsWith('copy:')
      ? { copyOf: this.from.slice('copy:'.length) }
      : { kind: this.from === 'clinic' ? ('clinic' as const) : ('er' as const) };
    this.dispatchEvent(new TwsNewScenarioEvent({ id, title, from }));
  }

  #wrongIn(id: string, title: string): string | undefined {
    if (title === '') return words.untitled;
    if (!isScenarioId(id)) return words.wrong;
    return this.#taken.has(id) ? words.taken : undefined;
  }

  #call(event: Event): void {
    this.called = (event.target as HTMLInputElement).value;
  }

  #file(event: Event): void {
    this.folder = (event.target as HTMLInputElement).value;
  }

  #close(): void {
    this.open = false;
  }
}

function styles() {
  return css`
    :host {
      display: contents;
    }

    .body {
      display: grid;
      gap: var(--tws-4);
    }

    [hidden] {
      display: none;
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'tws-new-scenario': TwsNewScenario;
  }
}
