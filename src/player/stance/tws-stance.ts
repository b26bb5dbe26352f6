import { LitElement, html, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Band } from '../../scenario/scenario.ts';
import { shared } from '../../look/shared.styles.ts';
import { words } from '../words.ts';
import { styles } from './tws-stance.styles.ts';

/** A door seen from the front: shut, ajar, open. */
const doors = {
  guarded: svg`<path d="M4 15V2h8v13"></path><path class="leaf" d="M5.5 3.5h5V15h-5Z"></path>`,
  testing: svg`<path d="M4 15V2h8v13"></path><path class="leaf" d="M5.5 3.5 8.4 5v11L5.5 15Z"></path>`,
  open: svg`<path d="M4 15V2h8v13"></path>`,
};

/** @summary How open the resident is now, in a word with a small door: shut, ajar or open. */
@customElement('tws-stance')
export class TwsStance extends LitElement {
  static override styles = [shared, styles];

  @property() name = '';
  @property() band: Band = 'testing';

  protected override render() {
    const { common, scene } = words();
    return html`
      <p class="stance">
        <svg viewBox="0 0 16 18" aria-hidden="true" focusable="false">
          ${doors[this.band]}
          <path d="M2 15.5h12"></path>
        </svg>
        <span>${scene.stance(this.name, common.band[this.band])}</span>
      </p>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tws-stance': TwsStance;
  }
}
