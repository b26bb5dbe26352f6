import { LitElement, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { OpenChoice } from '../../engine/moment.ts';
import { TwsChooseEvent } from '../events.ts';
import { drawLine } from '../prose/prose.ts';
import { shared } from '../../look/shared.styles.ts';
import { words } from '../words.ts';
import { styles } from './tws-choices.styles.ts';

/** A press with mouse or finger leaves the focus where it is: to remove what has it costs a layout of the page. */
const keepFocus = (event: Event) => event.preventDefault();

/**
 * @summary The open choices of a scene, as buttons in the author's order, each with the minutes it costs.
 *
 * @fires {TwsChooseEvent} tws-choose - The learner picked a choice.
 */
@customElement('tws-choices')
export class TwsChoices extends LitElement {
  static override styles = [shared, styles];

  @property({ attribute: false }) choices: readonly OpenChoice[] = [];
  /** What the list is called for those who cannot see it. */
  @property() label = '';

  protected override render() {
    return html`
      <ul role="list" aria-label=${this.label} @mousedown=${keepFocus}>
        ${repeat(
          this.choices,
          ({ id }) => id,
          ({ id, text, minutes }) => html`
            <li>
              <button data-choice=${id} @click=${() => this.#choose(id)}>
                <span class="text">${drawLine(text)}</span>
                <span class="minutes">${words().common.minutesShort(minutes)}</span>
              </button>
            </li>
          `,
        )}
      </ul>
    `;
  }

  #choose(choice: string): void {
    this.dispatchEvent(new TwsChooseEvent(choice));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tws-choices': TwsChoices;
  }
}
