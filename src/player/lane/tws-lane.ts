import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { shared } from '../../look/shared.styles.ts';
import { words } from '../words.ts';
import { shownMove, shownLevel, zoneOf, zones } from './level.ts';
import { styles } from './tws-lane.styles.ts';

/**
 * @summary One lane of the street: a level on a line that is dotted where it is thin, dashed where it is building and
 * whole where it is solid. Levels are shown by floor, so that 44.7 never reads 45.
 */
@customElement('tws-lane')
export class TwsLane extends LitElement {
  static override styles = [shared, styles];

  @property({ reflect: true }) kind: 'safety' | 'alliance' | 'openness' = 'safety';
  /** Whose openness it is. */
  @property() whose = '';
  /** In hundredths, 0 to 10000. */
  @property({ type: Number }) level = 0;
  /** What the latest decision did, in hundredths; undefined while nothing is to be shown. */
  @property({ attribute: false }) change: number | undefined;

  @query('.track') private readonly track!: HTMLElement;

  protected override render() {
    const { common, scene } = words();
    const zone = zoneOf(this.level);
    const shown = shownLevel(this.level);
    const name = this.whose === '' ? common[this.kind] : scene.opennessOf(this.whose);
    return html`
      <div
        class="lane"
        role="meter"
        aria-label=${name}
        aria-valuemin="0"
        aria-valuemax="100"
        aria-valuenow=${shown}
        aria-valuetext=${scene.levelOf(shown, common.zone[zone])}
      >
        <p class="reading">
          <span class="name">${name}</span><span class="name short">${common[this.kind]}</span>
          <span class="number">${shown}</span>
          ${this.#drawChange()}
        </p>
        <div class="track">
          ${zones.map((each) => html`<span class="zone ${each} ${each === zone ? 'here' : ''}"></span>`)}
          <span class="trace ${this.change ? 'seen' : ''}"></span>
          <span class="marker"></span>
        </div>
        <p class="words">
          ${zones.map((each) => html`<span class="word ${each} ${each === zone ? 'here' : ''}">${common.zone[each]}</span>`)}
        </p>
      </div>
    `;
  }

  /** Positions go through the style object: a strict policy refuses style attributes. */
  protected override updated(_changed: PropertyValues<this>): void {
    const from = this.level - (this.change ?? 0);
    this.track.style.setProperty('--at', String(this.level / 100));
    this.track.style.setProperty('--low', String(Math.min(from, this.level) / 100));
    this.track.style.setProperty('--wide', String(Math.abs(this.level - from) / 100));
  }

  #drawChange() {
    if (!this.change) return nothing;
    const { up, down, upSlightly, downSlightly } = words().scene;
    const points = shownMove(this.level, this.change);
    const text =
      this.change > 0
        ? points === 0
          ? upSlightly
          : up(points)
        : points === 0
          ? downSlightly
          : down(-points);
    return html`<span class="change">${text}</span>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tws-lane': TwsLane;
  }
}
