import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { CourseSettings } from '../../course/settings.ts';
import { pageWords } from '../pages/page-words.ts';
import { proseStyles } from '../prose/prose.styles.ts';
import { drawLine, drawProse } from '../prose/prose.ts';
import { VisitNotes } from '../session/visit-notes.ts';
import { shared } from '../../look/shared.styles.ts';
import { drawNote } from './draw-note.ts';
import { drawBetween, drawWatched } from './draw-watched.ts';
import type { TwsPeerPlaceEvent, WatchPlace } from './events.ts';
import type { OpenedRun } from './peer-course.ts';
import { peerStyles, watchedStyles } from './peer.styles.ts';
import { placeOfNote } from './places.ts';
import { readFrom } from './read-from.ts';
import type { WatchedScene } from './watched.ts';
import './tws-peer-after.ts';
import './tws-peer-feedback.ts';

/**
 * @summary A colleague's run scene by scene, with room for notes; levels and reasons come after the last scene.
 *
 * @fires {TwsNoteEvent} tws-note - What the observer wrote.
 */
@customElement('tws-peer-watch')
export class TwsPeerWatch extends LitElement {
  static override styles = [
    shared,
    proseStyles,
    peerStyles,
    watchedStyles,
    css`
      .columns {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 14.5rem), 1fr));
        gap: var(--tws-3);
        margin-block-start: var(--tws-2);
      }

      .note {
        display: flex;
        flex-direction: column;
        justify-content: flex-end;
      }

      .count {
        color: var(--tws-soft);
        font-size: var(--tws-small);
        font-variant-numeric: tabular-nums;
      }

      .count + h2 {
        margin-block-start: 2px;
      }

      .notes {
        padding-block-start: var(--tws-4);
        border-block-start: 1px solid var(--tws-line);
      }
    `,
  ];

  @property({ attribute: false }) run: OpenedRun | undefined;
  @property({ attribute: false }) notes = new VisitNotes();
  @property() reflections: CourseSettings['reflections'] = 'visit';
  /** The observer has not played this scenario. */
  @property({ type: Boolean }) fresh = false;

  @state() private at: WatchPlace = 0;

  protected override firstUpdated(): void {
    void readFrom(this, 'h2');
  }

  protected override render() {
    const { run, at, notes } = this;
    if (run === undefined) return nothing;
    if (at === 'after')
      return html`<tws-peer-after
        .run=${run}
        .notes=${notes}
        @tws-peer-place=${this.#onPlace}
      ></tws-peer-after>`;
    if (at === 'feedback')
      return html`<tws-peer-feedback
        .run=${run}
        .notes=${notes}
        @tws-peer-place=${this.#onPlace}
      ></tws-peer-feedback>`;
    const scene = run.scenes[at - 1];
    return scene === undefined ? this.#drawBegin(run) : this.#drawScene(run, scene, at);
  }

  #drawBegin({ data, decisions, scenes, otherVersion }: OpenedRun) {
    const { watch, where } = pageWords().peer;
    const { title, about } = data.scenario;
    return html`
      <div class="stack">
        <h2 tabindex="-1">${drawLine(title)}</h2>
        ${otherVersion ? html`<p class="said">${watch.otherVersion(scenes.length, decisions)}</p>` : nothing}
        ${this.fresh ? html`<p class="said">${watch.unplayed}</p>` : nothing}
        <p class="words">${watch.how}</p>
        <details>
          <summary>${watch.before}</summary>
          <div class="prose">${drawProse(about)}</div>
        </details>
        <p class="quiet">${where[this.reflections === 'visit' ? 'visit' : 'kept']} ${where.names}</p>
        <button class="main" data-action="watch" @click=${() => this.#go(1)}>${watch.begin}</button>
      </div>
    `;
  }

  #drawScene({ data, scenes, code }: OpenedRun, { before, moment, after }: WatchedScene, step: number) {
    const { watch } = pageWords().peer;
    const last = step === scenes.length;
    return html`
      <div class="stack" data-watched=${step}>
        <div>
          <p class="count">
            ${watch.scene(step, scenes.length)}${moment.clock === undefined ? '' : ` · ${moment.clock}`}
          </p>
          <h2 tabindex="-1">${drawLine(moment.title)}</h2>
        </div>
        ${before.map((each) => drawBetween(each, watch.between))} ${drawWatched(moment, data, watch.chose)}
        ${after.map((each) => drawBetween(each, watch.between))}
        <section class="notes" aria-labelledby="notes">
          <h3 id="notes">${watch.notes}</h3>
          <p class="quiet">${watch.notesHint}</p>
          <div class="columns">${this.#drawColumns(code, moment.you, this.#metName(step), step)}</div>
        </section>
        <div class="row">
          <button class="main" data-action="onward" @click=${() => this.#go(last ? 'after' : step + 1)}>
            ${last ? watch.reveal : watch.onward}
          </button>
          <button data-action="before" @click=${() => this.#go(step - 1)}>${watch.back}</button>
        </div>
      </div>
    `;
  }

  #drawColumns(code: string, you: 'teacher' | 'resident', name: string, step: number) {
    const { watch } = pageWords().peer;
    return [
      drawNote(this.notes, { place: placeOfNote(code, step, 'did'), label: watch.did[you] }),
      drawNote(this.notes, { place: placeOfNote(code, step, 'next'), label: watch.next(name) }),
      drawNote(this.notes, { place: placeOfNote(code, step, 'myself'), label: watch.myself }),
    ];
  }

  /** What the one who answers in this act is called. */
  #metName(step: number): string {
    const { data, scenes } = this.run!;
    return data.scenario.cast[scenes[step - 1]?.moment.meets ?? '']?.short ?? '';
  }

  #onPlace({ place }: TwsPeerPlaceEvent): void {
    this.#go(place);
  }

  #go(at: WatchPlace): void {
    this.at = at;
    if (typeof at === 'number') void readFrom(this, 'h2');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tws-peer-watch': TwsPeerWatch;
  }
}
