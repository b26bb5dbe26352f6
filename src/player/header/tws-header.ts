import { LitElement, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { TwsActionEvent } from '../events.ts';
import { shared } from '../../look/shared.styles.ts';
import { words } from '../words.ts';
import { styles } from './tws-header.styles.ts';

/**
 * @summary Where we are, how far, when it was last saved; and the way out, always in sight.
 *
 * @fires {TwsActionEvent} tws-action - `save-and-exit`.
 */
@customElement('tws-header')
export class TwsHeader extends LitElement {
  static override styles = [shared, styles];

  @property() heading = '';
  /** Progress in words; may be empty. */
  @property() progress = '';
  /** What is said about saving; may be empty. */
  @property() saved = '';

  protected override render() {
    const aside = [this.saved, this.progress].filter((text) => text !== '');
    return html`
      <header>
        <div class="where">
          <p class="title">${this.heading}</p>
          ${aside.length === 0 ? nothing : html`<p class="progress">${aside.map((text) => html`<span>${text}</span>`)}</p>`}
        </div>
        <button data-action="save-and-exit" @click=${this.#leave}>${words().common.saveAndExit}</button>
      </header>
    `;
  }

  #leave(): void {
    this.dispatchEvent(new TwsActionEvent('save-and-exit'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tws-header': TwsHeader;
  }
}
