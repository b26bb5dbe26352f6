import { LitElement, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { type PlayerAction, TwsActionEvent } from '../events.ts';
import { shared } from '../../look/shared.styles.ts';
import { styles } from './tws-notice.styles.ts';

/**
 * @summary A quiet line across the page that says one thing and what follows from it, with at most one thing to do.
 *
 * @fires {TwsActionEvent} tws-action - What the button asks for.
 */
@customElement('tws-notice')
export class TwsNotice extends LitElement {
  static override styles = [shared, styles];

  @property() said = '';
  /** What follows from it; may be empty. */
  @property() more = '';
  /** What the button says; no button without it. */
  @property() offer = '';
  @property() action: PlayerAction = 'back';
  /** Something is to be done, or may be lost. */
  @property({ type: Boolean }) worry = false;

  protected override render() {
    if (this.said === '') return nothing;
    return html`
      <div class=${this.worry ? 'edge worry' : 'edge'}>
        <div class="notice">
          <p>${this.more === '' ? this.said : html`<strong>${this.said}</strong> ${this.more}`}</p>
          ${this.offer === '' ? nothing : html`<button class="plain" data-action=${this.action} @click=${this.#ask}>${this.offer}</button>`}
        </div>
      </div>
    `;
  }

  #ask(): void {
    this.dispatchEvent(new TwsActionEvent(this.action));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tws-notice': TwsNotice;
  }
}
