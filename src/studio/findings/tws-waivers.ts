import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { shared } from '../../look/shared.styles.ts';
import { dense } from '../../look/dense.styles.ts';
import type { Waiver } from '../edits/waive.ts';
import { styles } from './tws-waivers.styles.ts';

/** A waiver is taken back; the finding is to be shown again. */
export class TwsTakeBackEvent extends Event {
  static readonly type = 'tws-take-back';
  readonly index: number;

  constructor(index: number) {
    super(TwsTakeBackEvent.type, { bubbles: true, composed: true });
    this.index = index;
  }
}

/**
 * @summary What stays as it is, with the reasons.
 *
 * @fires {TwsTakeBackEvent} tws-take-back - One of them is to be shown again.
 */
@customElement('tws-waivers')
export class TwsWaivers extends LitElement {
  static override styles = [shared, dense, styles];

  @property({ attribute: false }) waivers: readonly Waiver[] = [];

  protected override render() {
    if (this.waivers.length === 0) return nothing;
    return html`
      <details>
        <summary>Left as they are, with a reason: ${this.waivers.length}</summary>
        <ul role="list">
          ${this.waivers.map(
            ({ code, at, reason }, index) => html`
              <li>
                <p>${reason}</p>
                <p class="quiet">
                  ${code.replaceAll('-', ' ')}, ${at === undefined ? 'everywhere' : `at ${at}`}
                </p>
                <button
                  data-action="take-waiver-back"
                  aria-label="Show it again: ${code.replaceAll('-', ' ')}"
                  @click=${() => this.dispatchEvent(new TwsTakeBackEvent(index))}
                >
                  Show it again
                </button>
              </li>
            `,
          )}
        </ul>
      </details>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tws-waivers': TwsWaivers;
  }
  interface HTMLElementEventMap {
    'tws-take-back': TwsTakeBackEvent;
  }
}
