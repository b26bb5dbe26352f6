import { LitElement, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { type PlayerAction, TwsActionEvent } from '../events.ts';
import { shared } from '../../look/shared.styles.ts';
import { styles } from './tws-notice.styles.ts';

/**
 * @summary A quiet line across the page that says one thing, with at most one thing to do about it.
 *
 * @fires {TwsActionEvent} tws-action - What the button asks for.
 */
@customElement('tws-notice')
export class TwsNotice extends LitElement {
  static override styles = [shared, styles];

  @property() text = '';
  /** What the button says; no button without it. */
  @property() offer = '';
  @property() action: PlayerAction = 'back';

  protected override render() {
    if (this.text === '') return nothing;
    return html`
      <div class="notice">
        <p>${this.text}</p>
        ${this.offer === '' ? nothing : html`<button class="plain" data-action=${this.action} @click=${this.#ask}>${this.offer}</button>`}
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
