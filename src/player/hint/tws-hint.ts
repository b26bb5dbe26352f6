import { LitElement, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Line } from '../../scenario/prose.ts';
import { TwsActionEvent } from '../events.ts';
import { drawLine } from '../prose/prose.ts';
import { shared } from '../../look/shared.styles.ts';
import { words } from '../words.ts';
import { styles } from './tws-hint.styles.ts';

/**
 * @summary A note about the screen, for those who see it for the first time; they may leave it at that.
 *
 * @fires {TwsActionEvent} tws-action - `skip`.
 */
@customElement('tws-hint')
export class TwsHint extends LitElement {
  static override styles = [shared, styles];

  @property({ attribute: false }) text: Line = [];

  protected override render() {
    return html`
      <aside aria-label=${words().scene.hint}>
        <div class="label">
          <p aria-hidden="true">${words().scene.hint}</p>
          <button class="plain" data-action="skip" @click=${this.#skip}>${words().scene.skipHints}</button>
        </div>
        <p>${drawLine(this.text)}</p>
      </aside>
    `;
  }

  #skip(): void {
    this.dispatchEvent(new TwsActionEvent('skip'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tws-hint': TwsHint;
  }
}
