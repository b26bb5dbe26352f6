import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { ScenarioData } from '../../../course/course.ts';
import { compilePlay } from '../../../engine/compile-play.ts';
import { shared } from '../../../look/shared.styles.ts';
import '../../../player/briefing/tws-briefing.ts';
import '../../../player/debrief/tws-debrief.ts';
import '../../../player/ending/tws-ending.ts';
import type { TwsActionEvent, TwsChooseEvent, TwsReplayEvent } from '../../../player/events.ts';
import '../../../player/scene/tws-scene.ts';
import { Run } from '../../../player/session/run.ts';
import { beginningAt, type Begins } from '../begins.ts';
import { TwsLeftEvent } from './tws-left-event.ts';
import { TwsStandingEvent } from './tws-standing-event.ts';

/** What is put on the stage. */
export interface Rehearsed {
  readonly data: ScenarioData;
  readonly begins: Begins;
  readonly codes: readonly string[];
  readonly levels: 'shown' | 'after';
}

/**
 * @summary A scenario in rehearsal: the player's own pages, begun at any scene with any levels. Nothing of it is kept.
 *
 * @fires {TwsStandingEvent} tws-standing - Where the run stands now.
 * @fires {TwsLeftEvent} tws-left - Back to the scenarios.
 */
@customElement('tws-stage')
export class TwsStage extends LitElement {
  static override styles = [shared, styles()];

  @property({ attribute: false }) rehearsed: Rehearsed | undefined;
  @state() private aside = '';
  @state() private page: 'briefing' | 'run' | 'debrief' = 'run';

  #run: Run | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#run?.stop();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { rehearsed } = this;
    if (!changed.has('rehearsed') || rehearsed === undefined) return;
    this.#begin(rehearsed, rehearsed.codes);
    this.page = rehearsed.begins.scene === undefined && rehearsed.codes.length === 0 ? 'briefing' : 'run';
  }

  protected override render() {
    const { rehearsed } = this;
    const run = this.#run;
    if (rehearsed === undefined || run === undefined) return nothing;
    return html`<div
      @tws-choose=${this.#choose}
      @tws-action=${this.#act}
      @tws-replay=${this.#replay}
      @tws-page=${this.#elsewhere}
    >
      ${this.#drawPage(run, rehearsed)}
      <p class="aside" role="status">${this.aside}</p>
    </div>`;
  }

  protected override updated(): void {
    if (this.#run !== undefined) this.dispatchEvent(new TwsStandingEvent(this.#run));
  }

  /** Takes the last choice back. */
  back(): void {
    this.#goTo(Math.max(0, (this.#run?.path.length ?? 0) - 1));
  }

  #begin({ data, begins }: Rehearsed, codes: readonly string[]): void {
    this.#run?.stop();
    const scenario = beginningAt(data.scenario, begins);
    this.#run = new Run({ ...data, scenario }, compilePlay(scenario), codes);
    this.#run.goOnToDecision();
  }

  #drawPage(run: Run, { levels }: Rehearsed) {
    const { moment, data } = run;
    if (this.page === 'briefing')
      return html`<tws-briefing .data=${data} .act=${run.act} levels=${levels}></tws-briefing>`;
    if (this.page === 'debrief')
      return html`<tws-debrief .debrief=${run.debrief} .data=${data}></tws-debrief>`;
    if (moment.phase === 'ended')
      return html`<tws-ending
        .moment=${moment}
        .data=${data}
        levels=${levels}
        ?more=${!run.over}
      ></tws-ending>`;
    return html`<tws-scene .moment=${moment} .data=${data} levels=${levels} pitStops></tws-scene>`;
  }

  #choose(event: TwsChooseEvent): void {
    this.#run?.choose(event.choice);
    this.requestUpdate();
  }

  #act({ action }: TwsActionEvent): void {
    const run = this.#run;
    if (run === undefined) return;
    this.aside = '';
    if (action === 'open-debrief') this.page = 'debrief';
    else if (action === 'back') this.dispatchEvent(new TwsLeftEvent());
    else if (action === 'begin' || action === 'skip') this.page = 'run';
    else if (action === 'continue') {
      const { act } = run;
      run.goOn();
      this.page = run.act === act ? 'run' : 'briefing';
    } else if (this.page === 'debrief') this.#goTo(0);
    this.requestUpdate();
  }

  #replay({ step }: TwsReplayEvent): void {
    this.#goTo(step);
  }

  /** Commitments, codes and records belong to a whole course and a learner. */
  #elsewhere(): void {
    this.aside = 'This page belongs to the whole course. It opens there, not in a rehearsal.';
  }

  /** Back to a decision of this run; 0 is the first. */
  #goTo(step: number): void {
    if (this.rehearsed === undefined || this.#run === undefined) return;
    this.#begin(this.rehearsed, this.#run.path.slice(0, step));
    this.page = 'run';
    this.requestUpdate();
  }
}

function styles() {
  return css`
    :host {
      min-block-size: 100vh;
      background: var(--tws-paper);
    }

    .aside {
      position: sticky;
      inset-block-end: 0;
      padding: var(--tws-3) var(--tws-6);
      background: var(--tws-voice-ground);
    }

    .aside:empty {
      padding: 0;
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'tws-stage': TwsStage;
  }
}
