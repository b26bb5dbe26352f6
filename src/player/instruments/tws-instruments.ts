import { LitElement, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Change, Reading } from '../../engine/moment.ts';
import { shared } from '../../look/shared.styles.ts';
import { words } from '../words.ts';
import { styles } from './tws-instruments.styles.ts';
import '../lane/tws-lane.ts';
import '../margin/tws-margin.ts';
import '../signs/tws-signs.ts';

/**
 * @summary The two lanes, the patient's margin, the minutes left and the signs: read at a glance. While the resident is
 * played, the openness of the teacher they face takes the place of the signs.
 */
@customElement('tws-instruments')
export class TwsInstruments extends LitElement {
  static override styles = [shared, styles];

  @property({ attribute: false }) reading: Reading | undefined;
  /** What the latest decision did; undefined while nothing is to be shown. */
  @property({ attribute: false }) change: Change | undefined;
  /** Whether levels are shown while playing. */
  @property() levels: 'shown' | 'after' = 'shown';
  /** The teacher who is faced, while the resident is played; else empty. */
  @property() teacher = '';

  protected override render() {
    if (this.reading === undefined) return undefined;
    const { scene } = words();
    const { margin, minutesLeft } = this.reading;
    return html`
      <section class="instruments" aria-label=${scene.instruments}>
        ${this.levels === 'shown' ? this.#drawLanes(this.reading) : nothing}
        <div class="limits">
          <tws-margin .left=${margin}></tws-margin>
          <p class="minutes ${minutesLeft < 0 ? 'over' : ''}">
            <span class="label" aria-hidden="true">${scene.minutesLeft}</span>
            <span class="count" aria-hidden="true">${scene.minutesLeftOf(minutesLeft)}</span>
            <span class="unseen">${scene.minutesLeftNamed(minutesLeft)}</span>
          </p>
          ${this.#drawPerson(this.reading)}
        </div>
        ${this.levels === 'shown' ? html`<p class="note">${scene.neverAGrade}</p>` : nothing}
      </section>
    `;
  }

  #drawLanes({ safety, alliance }: Reading) {
    return html`
      <div class="lanes">
        <tws-lane kind="safety" .level=${safety} .change=${this.change?.safety}></tws-lane>
        <tws-lane kind="alliance" .level=${alliance} .change=${this.change?.alliance}></tws-lane>
      </div>
    `;
  }

  /** In which roles the resident is seen; whoever plays the resident sees the teacher's openness instead. */
  #drawPerson({ recognised, openness }: Reading) {
    if (this.teacher === '') return html`<tws-signs .recognised=${recognised}></tws-signs>`;
    if (this.levels === 'after') return nothing;
    return html`
      <tws-lane
        kind="openness"
        .whose=${this.teacher}
        .level=${openness}
        .change=${this.change?.openness}
      ></tws-lane>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tws-instruments': TwsInstruments;
  }
}
