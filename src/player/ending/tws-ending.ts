import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { ScenarioData } from '../../course/course.ts';
import type { Moment } from '../../engine/moment.ts';
import { TwsActionEvent } from '../events.ts';
import { zoneOf } from '../lane/level.ts';
import { drawLine, drawProse } from '../prose/prose.ts';
import { proseStyles } from '../prose/prose.styles.ts';
import { shared } from '../../look/shared.styles.ts';
import { words } from '../words.ts';
import { dawn } from './dawn.ts';
import { styles } from './tws-ending.styles.ts';
import '../lane/tws-lane.ts';
import '../portrait/tws-portrait.ts';

/**
 * @summary How a run ended: one image of the next shift, and where the two lanes came to rest.
 *
 * @fires {TwsActionEvent} tws-action - `open-debrief`, or `continue` where another act follows.
 */
@customElement('tws-ending')
export class TwsEnding extends LitElement {
  static override styles = [shared, proseStyles, styles];

  /** A moment with an ending. */
  @property({ attribute: false }) moment: Moment | undefined;
  @property({ attribute: false }) data: ScenarioData | undefined;
  /** The first scenario the learner has finished: its one line is shown. */
  @property({ type: Boolean }) first = false;
  /** Another act follows: the debrief comes after that one. */
  @property({ type: Boolean }) more = false;

  @query('h1') private readonly heading!: HTMLElement | null;

  #shown = '';

  protected override render() {
    const { moment, data } = this;
    if (moment?.ending === undefined || data === undefined) return nothing;
    const { ending: say } = words().debrief;
    const { safety, alliance } = moment.reading;
    return html`
      <article
        data-ending=${moment.ending.id}
        data-step=${moment.step}
        data-safety=${safety}
        data-alliance=${alliance}
        aria-labelledby="title"
      >
        <div class="dawn">
          ${dawn}<tws-portrait
            .portrait=${data.portraits[moment.speaker]}
            .faces=${data.faces}
            .expression=${moment.expression}
          ></tws-portrait>
        </div>
        <p class="when">${say.when}</p>
        <h1 id="title" tabindex="-1">${drawLine(moment.ending.title)}</h1>
        <div class="prose epilogue">${drawProse(moment.ending.epilogue)}</div>
        <section aria-labelledby="lanes">
          <h2 id="lanes">${say.lanes}</h2>
          <div class="lanes">${this.#drawLane('safety', safety)} ${this.#drawLane('alliance', alliance)}</div>
        </section>
        ${this.first ? this.#drawTakeaway(data) : nothing}
        <div class="onward">
          ${
            this.more
              ? html`<button class="main" data-action="continue" @click=${() => this.#ask('continue')}>
                  ${words().common.continue}
                </button>`
              : html`<button
                  class="main"
                  data-action="open-debrief"
                  @click=${() => this.#ask('open-debrief')}
                >
                  ${say.open}
                </button>`
          }
        </div>
      </article>
    `;
  }

  protected override updated(_changed: PropertyValues<this>): void {
    const shown = this.moment?.ending === undefined ? '' : `${this.moment.step} ${this.moment.ending.id}`;
    if (shown === this.#shown || this.heading === null) return;
    this.#shown = shown;
    this.ownerDocument.defaultView?.scrollTo(0, 0);
    this.heading.focus({ preventScroll: true });
  }

  #drawLane(lane: 'safety' | 'alliance', level: number) {
    return html`
      <div>
        <tws-lane kind=${lane} .level=${level}></tws-lane>
        <p>${words().debrief.ending.lane[lane][zoneOf(level)]}</p>
      </div>
    `;
  }

  #drawTakeaway({ scenario }: ScenarioData) {
    return html`
      <section class="takeaway" aria-labelledby="takeaway">
        <h2 id="takeaway">${words().debrief.ending.takeaway}</h2>
        <p>${drawLine(scenario.takeaway)}</p>
      </section>
    `;
  }

  #ask(action: 'continue' | 'open-debrief'): void {
    this.dispatchEvent(new TwsActionEvent(action));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tws-ending': TwsEnding;
  }
}
