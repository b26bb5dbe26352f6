import { LitElement, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Change, Reading } from '../../engine/moment.ts';
import { shared } from '../../look/shared.styles.ts';
import { words } from '../words.ts';
import { styles } from './tws-instruments.styles.ts';
import '../lane/tws-lane.ts';
import '../margin/tws-margin.ts';
import '../signs/tws-signs.ts';

/** @summary The two lanes, the patient's margin, the minutes left and the signs: read at a glance. */
@customElement('tws-instruments')
export class TwsInstruments extends LitElement {
  static override styles = [shared, styles];

  @property({ attribute: false }) reading: Reading | undefined;
  /** What the latest decision did; undefined while nothing is to be shown. */
  @property({ attribute: false }) change: Change | undefined;

  protected override render() {
    if (this.reading === undefined) return undefined;
    const { scene } = words();
    const { safety, alliance, margin, minutesLeft, recognised } = this.reading;
    return html`
      <section class="instruments" aria-label=${scene.instruments}>
        <div class="lanes">
          <tws-lane kind="safety" .level=${safety} .change=${this.change?.safety}></tws-lane>
          <tws-lane kind="alliance" .level=${alliance} .change=${this.change?.alliance}></tws-lane>
        </div>
        <div class="limits">
          <tws-margin .left=${margin}></tws-margin>
          <p class="minutes ${minutesLeft < 0 ? 'over' : ''}">
            <span class="label" aria-hidden="true">${scene.minutesLeft}</span>
            <span class="count" aria-hidden="true">${scene.minutesLeftOf(minutesLeft)}</span>
            <span class="unseen">${scene.minutesLeftNamed(minutesLeft)}</span>
          </p>
          <tws-signs .recognised=${recognised}></tws-signs>
        </div>
        <p class="note">${scene.neverAGrade}</p>
      </section>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tws-instruments': TwsInstruments;
  }
}
