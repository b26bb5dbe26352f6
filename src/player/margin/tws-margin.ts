import { LitElement, html, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { shared } from '../../look/shared.styles.ts';
import { words } from '../words.ts';
import { styles } from './tws-margin.styles.ts';

const shield = 'M2 3 L18 0.8 L34 3 V19 C34 29 27 36.5 18 40 C9 36.5 2 29 2 19 Z';
/** Top first, because the margin is used up from the top. */
const rows = [0, 11, 20, 29];

/** @summary The patient's margin of safety: a shield of eight segments, and how many are left. */
@customElement('tws-margin')
export class TwsMargin extends LitElement {
  static override styles = [shared, styles];

  /** Segments left, 8 to 0. */
  @property({ type: Number }) left = 8;

  protected override render() {
    const { margin, marginNamed, marginOf } = words().scene;
    return html`
      <p class="margin" role="img" aria-label=${marginNamed(this.left)}>
        <svg viewBox="0 0 36 41" aria-hidden="true" focusable="false">
          <clipPath id="shape"><path d=${shield}></path></clipPath>
          <g clip-path="url(#shape)">${Array.from({ length: 8 }, (_, index) => this.#drawSegment(index))}</g>
          <path class="edge" d=${shield}></path>
        </svg>
        <span class="label">${margin}</span>
        <span class="count">${marginOf(this.left)}</span>
      </p>
    `;
  }

  #drawSegment(index: number) {
    const row = Math.floor(index / 2);
    const top = rows[row] ?? 0;
    const end = rows[row + 1] ?? 41;
    const left = index % 2 === 0 ? 0 : 18.75;
    const gone = 8 - this.left > index;
    return svg`<rect class=${gone ? 'gone' : 'left'} x=${left} y=${top + (row === 0 ? 0 : 0.75)} width="17.25" height=${end - top - 0.75}></rect>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tws-margin': TwsMargin;
  }
}
