import { LitElement, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { type PlayerAction, TwsActionEvent } from '../events.ts';
import { shared } from '../../look/shared.styles.ts';
import { styles } from './tws-problem.styles.ts';

export interface Offer {
  readonly label: string;
  readonly action: PlayerAction;
}

/**
 * @summary A page that says one thing in one sentence, what it means, and what can be done: a way out or a mishap.
 *
 * @fires {TwsActionEvent} tws-action - What the learner decided.
 */
@customElement('tws-problem')
export class TwsProblem extends LitElement {
  static override styles = [shared, styles];

  @property() said = '';
  /** A fact in two or three words, such as when it was; may be empty. */
  @property() fact = '';
  @property() more = '';
  /** What has happened since the page came, spoken when it changes; may be empty. */
  @property() news = '';
  /** The first is the main one. */
  @property({ attribute: false }) offers: readonly Offer[] = [];

  protected override render() {
    return html`
      <article>
        <svg viewBox="0 0 96 20" aria-hidden="true" focusable="false">
          <path d="M4 10H92"></path>
        </svg>
        <h1 tabindex="-1">${this.said}</h1>
        ${this.fact === '' ? nothing : html`<p class="fact">${this.fact}</p>`}
        ${this.more === '' ? nothing : html`<p>${this.more}</p>`}
        <p class="news" role="status">${this.news}</p>
        ${this.offers.length === 0 ? nothing : html`<div class="offers">${this.offers.map((offer, index) => this.#drawOffer(offer, index))}</div>`}
      </article>
    `;
  }

  #drawOffer({ label, action }: Offer, index: number) {
    const ask = () => this.dispatchEvent(new TwsActionEvent(action));
    return html`<button
      class=${index === 0 && action !== 'check-lms' ? 'main' : 'plain'}
      data-action=${action}
      @click=${ask}
    >
      ${label}
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tws-problem': TwsProblem;
  }
}
