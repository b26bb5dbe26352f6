import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { shared } from '../../look/shared.styles.ts';
import { dense } from '../../look/dense.styles.ts';

/** What to do about a draft that another tab is writing. */
export type ElsewhereAnswer = 'work-here' | 'open-copy' | 'all-drafts';

/** The author has decided what to do about a draft that is open in another tab. */
export class TwsElsewhereEvent extends Event {
  static readonly type = 'tws-elsewhere';
  readonly answer: ElsewhereAnswer;

  constructor(answer: ElsewhereAnswer) {
    super(TwsElsewhereEvent.type, { bubbles: true, composed: true });
    this.answer = answer;
  }
}

const titles = {
  second: 'This draft is open in another tab',
  first: 'You are working on this draft in another tab now',
};
const words = {
  second:
    'So that nothing gets lost, one tab writes a draft at a time. You can go on in the other tab, move the work here, or look at a copy.',
  first:
    'Everything you wrote here was handed over. This tab only shows how it was, so that nothing gets lost between the two.',
  left: 'Your last changes could not be kept before the other tab took over, and are only in this tab. Open a copy to go on with them.',
};

/**
 * @summary One draft and two tabs: says which tab writes it, and offers to work here instead or to open a copy.
 *
 * @fires {TwsElsewhereEvent} tws-elsewhere - What the author decided.
 */
@customElement('tws-elsewhere')
export class TwsElsewhere extends LitElement {
  static override styles = [
    shared,
    dense,
    css`
      main {
        display: grid;
        gap: var(--tws-4);
        max-inline-size: 34rem;
        margin: 12vh auto 0;
        padding: var(--tws-6);
        background: var(--tws-surface);
        border-radius: var(--tws-radius-large);
        box-shadow: var(--tws-shadow);
      }

      .buttons {
        display: flex;
        flex-wrap: wrap;
        gap: var(--tws-2);
      }

      .buttons button {
        min-block-size: var(--tws-target);
      }

      h1:focus-visible {
        outline: none;
      }
    `,
  ];

  /** The name of the draft. */
  @property() name = '';
  /** This tab had the draft first, and another one has taken it over. */
  @property({ type: Boolean }) taken = false;
  /** Some of what was written here is in this tab alone. */
  @property({ type: Boolean }) left = false;
  /** One sentence on why the last answer could not be carried out. */
  @property() problem = '';

  override focus(): void {
    this.shadowRoot?.querySelector('h1')?.focus();
  }

  protected override render() {
    const which = this.taken ? 'first' : 'second';
    return html`<main aria-labelledby="title">
      <h1 id="title" tabindex="-1">${titles[which]}</h1>
      <p><strong>${this.name}</strong></p>
      <p>${words[this.left ? 'left' : which]}</p>
      <p role="alert" ?hidden=${this.problem === ''}>${this.problem}</p>
      <div class="buttons">
        ${
          this.left
            ? nothing
            : html`<button class="main" data-action="work-here" @click=${() => this.#answer('work-here')}>
                Work here instead
              </button>`
        }
        <button
          class=${this.left ? 'main' : ''}
          data-action="open-copy"
          @click=${() => this.#answer('open-copy')}
        >
          Open a copy
        </button>
        <button data-action="all-drafts" @click=${() => this.#answer('all-drafts')}>All drafts</button>
      </div>
    </main>`;
  }

  #answer(answer: ElsewhereAnswer): void {
    this.dispatchEvent(new TwsElsewhereEvent(answer));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tws-elsewhere': TwsElsewhere;
  }
  interface HTMLElementEventMap {
    'tws-elsewhere': TwsElsewhereEvent;
  }
}
