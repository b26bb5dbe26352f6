import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { ScenarioData } from '../../course/course.ts';
import type { Moment } from '../../engine/moment.ts';
import type { CourseSettings } from '../../course/settings.ts';
import { type PlayerAction, TwsActionEvent } from '../events.ts';
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
 * @summary How a run ended: one image of the next shift, and where the lanes came to rest. The first steps end without
 * either of the two, and lead to the scenarios.
 *
 * @fires {TwsActionEvent} tws-action - `open-debrief`; `continue` where another act follows; `back` from the first steps.
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
  /** Where levels come after playing, they wait for the debrief. */
  @property() levels: CourseSettings['levels'] = 'shown';

  @query('h1') private readonly heading!: HTMLElement | null;

  #shown = '';

  protected override render() {
    const { moment, data } = this;
    if (moment?.ending === undefined || data === undefined) return nothing;
    const { safety, alliance } = moment.reading;
    const orientation = data.scenario.kind === 'orientation';
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
        ${orientation ? nothing : html`<p class="when">${words().debrief.ending.when}</p>`}
        <h1 id="title" tabindex="-1">${drawLine(moment.ending.title)}</h1>
        <div class="prose epilogue">${drawProse(moment.ending.epilogue)}</div>
        ${orientation || this.levels === 'after' ? nothing : this.#drawLanes(moment, data)}
        ${this.first ? this.#drawTakeaway(data) : nothing}
        <div class="onward">${this.#drawOnward(orientation)}</div>
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

  /** While the resident is played, the openness of the teacher they faced stands beside the lanes. */
  #drawLanes({ reading, you, meets }: Moment, { scenario }: ScenarioData) {
    const { ending, debrief } = words();
    const asResident = you === 'resident';
    return html`
      <section aria-labelledby="lanes">
        <h2 id="lanes">${asResident ? ending.lanesAndOpenness : debrief.ending.lanes}</h2>
        <div class="lanes">
          ${this.#drawLane('safety', reading.safety)} ${this.#drawLane('alliance', reading.alliance)}
          ${
            asResident
              ? html`<div>
                  <tws-lane
                    kind="openness"
                    .whose=${scenario.cast[meets]?.short ?? ''}
                    .level=${reading.openness}
                  ></tws-lane>
                  <p>${ending.openness[zoneOf(reading.openness)]}</p>
                </div>`
              : nothing
          }
        </div>
      </section>
    `;
  }

  #drawOnward(orientation: boolean) {
    const { common, debrief, ending } = words();
    const [action, label]: readonly [PlayerAction, string] = this.more
      ? ['continue', common.continue]
      : orientation
        ? ['back', ending.onward]
        : ['open-debrief', debrief.ending.open];
    return html`<button class="main" data-action=${action} @click=${() => this.#ask(action)}>
      ${label}
    </button>`;
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

  #ask(action: PlayerAction): void {
    this.dispatchEvent(new TwsActionEvent(action));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tws-ending': TwsEnding;
  }
}
