import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { ScenarioData } from '../../course/course.ts';
import type { CourseSettings } from '../../course/settings.ts';
import type { Moment } from '../../engine/moment.ts';
import { TwsActionEvent } from '../events.ts';
import { drawMedium, mediumNamed } from '../media/draw-medium.ts';
import { drawLine, drawProse } from '../prose/prose.ts';
import { proseStyles } from '../prose/prose.styles.ts';
import type { TwsReply } from '../reply/tws-reply.ts';
import { shared } from '../../look/shared.styles.ts';
import { placeOfGuess } from '../session/visit-notes.ts';
import { words } from '../words.ts';
import { changeWords } from './change-words.ts';
import { styles } from './tws-scene.styles.ts';
import '../choices/tws-choices.ts';
import '../hint/tws-hint.ts';
import '../instruments/tws-instruments.ts';
import '../media/tws-medium.ts';
import '../pit-stop/tws-pit-stop.ts';
import '../place/tws-place.ts';
import '../portrait/tws-portrait.ts';
import '../reply/tws-reply.ts';
import '../stance/tws-stance.ts';

/**
 * @summary One scene: who is there, what happens, what can be said; after a choice, what came back.
 *
 * @fires {TwsChooseEvent} tws-choose - The learner picked a choice.
 * @fires {TwsActionEvent} tws-action - `continue`.
 * @fires {TwsNoteEvent} tws-note - A guess at what was not said.
 */
@customElement('tws-scene')
export class TwsScene extends LitElement {
  static override styles = [shared, proseStyles, styles];

  @property({ attribute: false }) moment: Moment | undefined;
  @property({ attribute: false }) data: ScenarioData | undefined;
  /** Whether levels are shown while playing. */
  @property() levels: CourseSettings['levels'] = 'shown';
  /** Whether to pause for a guess where the scene has one. */
  @property({ type: Boolean }) pitStops = false;
  /** Where the learner's own words go. */
  @property() reflections: CourseSettings['reflections'] = 'visit';
  /** What the learner has guessed here; empty for nothing. */
  @property() guess = '';

  @query('h1') private readonly heading!: HTMLElement | null;
  @query('.outcome') private readonly outcome!: HTMLElement | null;
  @query('.stage') private readonly stage!: HTMLElement | null;
  @query('tws-choices') private readonly choices!: HTMLElement | null;
  @query('tws-reply') private readonly reply!: TwsReply | null;

  #shown = '';

  protected override render() {
    const { moment, data } = this;
    if (moment === undefined || data === undefined) return nothing;
    const { safety, alliance } = moment.reading;
    return html`
      <article
        data-scene=${moment.scene}
        data-step=${moment.step}
        data-safety=${safety}
        data-alliance=${alliance}
        aria-labelledby="title"
        @tws-choose=${this.#letGo}
      >
        <tws-instruments
          .reading=${moment.reading}
          .change=${moment.change}
          .levels=${this.levels}
          .teacher=${moment.you === 'resident' ? this.#nameOfMet(moment, data) : ''}
        ></tws-instruments>
        <div class="stage" tabindex="-1">
          ${this.#drawOpening(moment, data)} ${this.#drawBefore(moment, data)}
          ${this.#drawWhatNow(moment, data)}
        </div>
      </article>
    `;
  }

  /** Each new screen is read from its heading; a reply, from what was chosen. */
  protected override updated(_changed: PropertyValues<this>): void {
    if (this.moment === undefined) return;
    const { scene, step, phase } = this.moment;
    const screen = `${step} ${scene} ${phase}`;
    if (screen === this.#shown) return;
    this.#shown = screen;
    if (phase === 'replying') void this.#readFromReply();
    else {
      this.ownerDocument.defaultView?.scrollTo(0, 0);
      this.heading?.focus({ preventScroll: true });
    }
  }

  /**
   * Once the reply is drawn: as much of it as there is room for, from its beginning. The focus follows when it is painted,
   * because moving it makes the browser lay the page out once more.
   */
  async #readFromReply(): Promise<void> {
    await this.reply?.updateComplete;
    const { outcome } = this;
    const view = this.ownerDocument.defaultView;
    if (outcome === null || view === null) return;
    view.requestAnimationFrame(() => {
      if (!this.#isWholeInView(view)) {
        const room = view.innerHeight * 0.6;
        view.scrollTo(0, 0);
        outcome.scrollIntoView({ block: outcome.offsetHeight > room ? 'start' : 'nearest' });
      }
      view.setTimeout(() => outcome.focus({ preventScroll: true }));
    });
  }

  #isWholeInView({ scrollY, innerHeight }: Window): boolean {
    const bottom = this.stage?.getBoundingClientRect().bottom ?? Infinity;
    return scrollY === 0 && bottom <= innerHeight;
  }

  /** Takes the focus off a choice before it goes; one that was pressed never had it. */
  #letGo(): void {
    if (this.choices?.matches(':focus-within') === true) this.stage?.focus({ preventScroll: true });
  }

  #drawOpening(moment: Moment, data: ScenarioData) {
    // A reply comes from the one who is met, whoever spoke before it.
    const seen = moment.reply === undefined ? moment.speaker : moment.meets;
    return html`
      <header class="opening">
        <div class="room"><tws-place .place=${moment.place}></tws-place></div>
        <tws-portrait
          .portrait=${data.portraits[seen]}
          .faces=${data.faces}
          .expression=${moment.expression}
        ></tws-portrait>
        <div class="signs">
          ${moment.clock === undefined ? nothing : html`<p class="clock">${moment.clock}</p>`}
          <tws-stance .name=${this.#nameOfMet(moment, data)} .band=${moment.reading.stance}></tws-stance>
        </div>
        <h1 id="title" tabindex="-1">${drawLine(moment.title)}</h1>
      </header>
    `;
  }

  /** On a phone what was read before folds away, so that face, reply and Continue are seen together. */
  #drawBefore(moment: Moment, data: ScenarioData) {
    const replying = moment.reply !== undefined;
    const narrow = this.ownerDocument.defaultView?.matchMedia('(max-width: 759px)');
    return html`
      <details class="before ${replying ? 'foldable' : ''}" ?open=${!replying || narrow?.matches !== true}>
        <summary>${words().scene.before}</summary>
        <div class="earlier">
          ${drawMedium(moment.shows, data)}
          <div class="happens prose">${drawProse(moment.text)}</div>
          ${this.#drawSays(moment, data)}
        </div>
      </details>
    `;
  }

  #drawSays(moment: Moment, data: ScenarioData) {
    if (moment.says === undefined) return nothing;
    const speaker = data.scenario.cast[moment.speaker];
    return html`
      <div class="says">
        <p class="who">${speaker?.name}, ${speaker?.role}</p>
        <p>${drawLine(moment.says)}</p>
      </div>
    `;
  }

  #drawWhatNow(moment: Moment, data: ScenarioData) {
    const { scene, common } = words();
    if (moment.choices.length > 0) {
      const label = moment.phase === 'repairing' ? scene.repairLabel : scene.choicesLabel;
      return html`<tws-choices .choices=${moment.choices} .label=${label}></tws-choices>`;
    }
    const goOn = html`
      <div class="onward">
        <button class="main" data-action="continue" @click=${this.#continue}>${common.continue}</button>
      </div>
    `;
    if (moment.reply === undefined) return goOn;
    return html`
      <div class="outcome" role="group" aria-label=${scene.cameBack} tabindex="-1">
        <tws-reply
          .reply=${moment.reply}
          .name=${this.#nameOfMet(moment, data)}
          .medium=${mediumNamed(moment.reply.shows, data)}
          .language=${data.scenario.language}
          .changes=${changeWords(moment, data.scenario, this.levels)}
        ></tws-reply>
        ${moment.hint === undefined ? nothing : html`<tws-hint .text=${moment.hint}></tws-hint>`}
      </div>
      ${this.#drawPitStop(moment, data)} ${goOn}
    `;
  }

  #drawPitStop(moment: Moment, data: ScenarioData) {
    if (!this.pitStops || moment.pitStop === undefined) return nothing;
    return html`
      <tws-pit-stop
        .pitStop=${moment.pitStop}
        .name=${this.#nameOfMet(moment, data)}
        .place=${placeOfGuess(data.scenario.id, moment.step)}
        .guess=${this.guess}
        .goes=${this.reflections}
      ></tws-pit-stop>
    `;
  }

  #nameOfMet({ meets }: Moment, { scenario }: ScenarioData): string {
    return scenario.cast[meets]?.short ?? '';
  }

  #continue(): void {
    this.dispatchEvent(new TwsActionEvent('continue'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tws-scene': TwsScene;
  }
}
