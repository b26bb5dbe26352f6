import { LitElement, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { TwsVisitEvent } from '../chart/tws-visit-event.ts';
import { drawSources } from '../debrief/draw-sources.ts';
import { viewOf } from '../debrief/view.ts';
import type { Debrief, Decision } from '../../engine/debrief.ts';
import { debriefOf } from '../../engine/debrief-of.ts';
import { pageWords } from '../pages/page-words.ts';
import { proseStyles } from '../prose/prose.styles.ts';
import { drawLine, drawProse, plainLine } from '../prose/prose.ts';
import { VisitNotes } from '../session/visit-notes.ts';
import { shared } from '../../look/shared.styles.ts';
import { words } from '../words.ts';
import { TwsPeerPlaceEvent } from './events.ts';
import type { OpenedRun } from './peer-course.ts';
import { peerStyles } from './peer.styles.ts';
import { columns, placeOfNote } from './places.ts';
import { readFrom } from './read-from.ts';
import { afterStyles } from './tws-peer-after.styles.ts';
import '../chart/tws-chart.ts';
import '../stance/tws-stance.ts';

/**
 * @summary What a colleague's run came to: how it ended, the lanes, why each choice did what it did, and what was kept back,
 * beside the observer's own notes.
 *
 * @fires {TwsPeerPlaceEvent} tws-peer-place - On to the feedback, or back to the first scene.
 */
@customElement('tws-peer-after')
export class TwsPeerAfter extends LitElement {
  static override styles = [shared, proseStyles, peerStyles, afterStyles];

  @property({ attribute: false }) run: OpenedRun | undefined;
  @property({ attribute: false }) notes = new VisitNotes();

  protected override firstUpdated(): void {
    void readFrom(this, 'h2');
  }

  protected override render() {
    const { run } = this;
    if (run === undefined) return nothing;
    const { after } = pageWords().peer;
    const { data, play, path } = run;
    const debrief = debriefOf(play, path);
    const { parts } = viewOf(debrief, data, () => undefined);
    const { chart, neverAGrade } = words().debrief;
    return html`
      <div class="sections" @tws-visit=${this.#onVisit}>
        <div class="stack">
          <h2 tabindex="-1">${after.heading}</h2>
          ${this.#drawEnding(debrief, run.whole)}
        </div>
        <section aria-labelledby="line" class="card">
          <h3 id="line">${after.line}</h3>
          <tws-chart .debrief=${debrief} .parts=${parts} .openness=${chart.teachersOpenness}></tws-chart>
          <p class="quiet">${neverAGrade}</p>
        </section>
        <section aria-labelledby="decisions">
          <h3 id="decisions">${after.decisions}</h3>
          <p class="quiet">${after.you}</p>
          <ol role="list">
            ${debrief.decisions.map((decision) => html`<li tabindex="-1">${this.#drawDecision(decision, run)}</li>`)}
          </ol>
        </section>
        <section aria-labelledby="concern">
          <h3 id="concern">${after.concern(residentName(run))}</h3>
          <div class="prose">${drawProse(debrief.hiddenConcern)}</div>
        </section>
        <div class="row">
          <button class="main" data-action="feedback" @click=${() => this.#go('feedback')}>
            ${after.give}
          </button>
          <button data-action="again" @click=${() => this.#go(1)}>${after.again}</button>
        </div>
      </div>
    `;
  }

  #drawEnding({ acts }: Debrief, whole: boolean) {
    const { after } = pageWords().peer;
    const ending = whole ? acts.at(-1)?.ending : undefined;
    if (ending === undefined) return html`<p>${after.unfinished}</p>`;
    return html`
      <p>${after.ended(plainLine(ending.title))}</p>
      <div class="prose">${drawProse(ending.epilogue)}</div>
    `;
  }

  #drawDecision({ index, title, text, why, sources, band }: Decision, { data, scenes }: OpenedRun) {
    const { after } = pageWords().peer;
    const meets = scenes[index]?.moment.meets ?? '';
    return html`
      <h4><span class="number">${index + 1}.</span> ${drawLine(title)}</h4>
      <p class="chose"><span class="quiet">${after.chose}</span> ${drawLine(text)}</p>
      <tws-stance .name=${data.scenario.cast[meets]?.short ?? ''} .band=${band}></tws-stance>
      <p class="why">${drawLine(why)}</p>
      ${drawSources(sources, data.references)} ${this.#drawNotes(index + 1)}
    `;
  }

  #drawNotes(step: number) {
    const { after, watch } = pageWords().peer;
    const { code = '', scenes = [], data } = this.run ?? {};
    const moment = scenes[step - 1]?.moment;
    const label = {
      did: watch.did[moment?.you ?? 'teacher'],
      next: watch.next(data?.scenario.cast[moment?.meets ?? '']?.short ?? ''),
      myself: watch.myself,
    };
    const written = columns
      .map((column) => ({ column, text: this.notes.at(placeOfNote(code, step, column)) }))
      .filter(({ text }) => text !== '');
    if (written.length === 0) return nothing;
    return html`
      <div class="yours">
        <p class="label">${after.yours}</p>
        <dl>
          ${written.map(
            ({ column, text }) => html`
              <div>
                <dt>${label[column]}</dt>
                <dd class="words" dir="auto">${text}</dd>
              </div>
            `,
          )}
        </dl>
      </div>
    `;
  }

  #onVisit({ index }: TwsVisitEvent): void {
    const entry = this.renderRoot.querySelectorAll<HTMLElement>('ol > li')[index];
    entry?.scrollIntoView({ block: 'start' });
    entry?.focus({ preventScroll: true });
  }

  #go(place: 1 | 'feedback'): void {
    this.dispatchEvent(new TwsPeerPlaceEvent(place));
  }
}

function residentName({ data }: OpenedRun): string {
  return Object.values(data.scenario.cast).find(({ resident }) => resident)?.short ?? '';
}

declare global {
  interface HTMLElementTagNameMap {
    'tws-peer-after': TwsPeerAfter;
  }
}
