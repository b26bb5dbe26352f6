import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { TwsNoteEvent } from '../events.ts';
import { pageWords } from '../pages/page-words.ts';
import { plainLine } from '../prose/prose.ts';
import { download } from '../../look/hand-out.ts';
import { VisitNotes } from '../session/visit-notes.ts';
import { shared } from '../../look/shared.styles.ts';
import { drawNote } from './draw-note.ts';
import { TwsPeerPlaceEvent } from './events.ts';
import type { OpenedRun } from './peer-course.ts';
import { peerStyles } from './peer.styles.ts';
import { placeOfFeedback, placeOfNote, type Column } from './places.ts';
import { readFrom } from './read-from.ts';
import { feedbackOf, hintOn, quoteOf, replyOf } from './reply-of.ts';
import './tws-copy.ts';

/** Longer texts do not fit into most messages. */
const longestCopied = 4000;

/**
 * @summary Feedback on a colleague's run: one moment, one thing to borrow, one question; and the reply made of it.
 *
 * @fires {TwsNoteEvent} tws-note - What the observer wrote.
 * @fires {TwsPeerPlaceEvent} tws-peer-place - Back to how it went.
 */
@customElement('tws-peer-feedback')
export class TwsPeerFeedback extends LitElement {
  static override styles = [
    shared,
    peerStyles,
    css`
      .fields > * + * {
        margin-block-start: var(--tws-5);
      }

      /* Its room is kept, so that nothing moves away under the finger when the hint comes. */
      .gentle {
        min-block-size: 4.5em;
        padding-block-start: var(--tws-1);
        color: var(--tws-voice);
        font-size: var(--tws-small);
        line-height: 1.45;
        max-inline-size: var(--tws-measure);
      }

      .reply textarea {
        margin-block: var(--tws-2) var(--tws-4);
        font-size: var(--tws-small);
      }
    `,
  ];

  @property({ attribute: false }) run: OpenedRun | undefined;
  @property({ attribute: false }) notes = new VisitNotes();

  @state() private seen = true;
  @state() private myself = false;

  protected override firstUpdated(): void {
    void readFrom(this, 'h2');
  }

  protected override render() {
    const { run, notes } = this;
    if (run === undefined) return nothing;
    const { feedback } = pageWords().peer;
    const { code } = run;
    return html`
      <div class="fields" @tws-note=${this.#onNote}>
        <div class="stack">
          <h2 tabindex="-1">${pageWords().peer.after.give}</h2>
          <p class="words">${feedback.lead}</p>
        </div>
        ${this.#drawMoment(run)}
        ${drawNote(notes, { place: placeOfFeedback(code, 'borrow'), label: feedback.borrow })}
        ${drawNote(notes, {
          place: placeOfFeedback(code, 'question'),
          label: feedback.question,
          hint: feedback.questionHint,
        })}
        <section class="reply" aria-labelledby="reply">
          <h3 id="reply">${feedback.make}</h3>
          ${this.#drawSending(code)} ${this.#drawReply(run)}
        </section>
        <button class="plain" data-action="after" @click=${this.#back}>
          ${pageWords().peer.after.heading}
        </button>
      </div>
    `;
  }

  #drawMoment({ code, scenes }: OpenedRun) {
    const { feedback } = pageWords().peer;
    const { moment, saw } = feedbackOf(code, this.notes);
    const hint = hintOn(saw, scenes[moment - 1]);
    return html`
      <div>
        <label for="moment">${feedback.moment}</label>
        <p class="quiet" id="moment-hint">${feedback.pick}</p>
        <select id="moment" aria-describedby="moment-hint" @change=${this.#onPick}>
          <option value="" ?selected=${moment === 0}></option>
          ${scenes.map(
            (scene, index) => html`
              <option value=${index + 1} ?selected=${moment === index + 1}>
                ${feedback.decision(index + 1, plainLine(scene.moment.title))}
              </option>
            `,
          )}
        </select>
      </div>
      ${
        moment === 0
          ? nothing
          : html`
              <div>
                ${drawNote(this.notes, {
                  place: placeOfFeedback(code, 'saw'),
                  label: feedback.saw,
                  hint: feedback.sawHint,
                  rows: 5,
                })}
                <p class="gentle" role="status">${hint === undefined ? '' : feedback[hint]}</p>
              </div>
            `
      }
    `;
  }

  #drawSending(code: string) {
    const { feedback } = pageWords().peer;
    const check = (name: 'seen' | 'myself', label: string) => html`
      <label class="check">
        <input
          type="checkbox"
          name=${name}
          .checked=${this[name]}
          @change=${({ target }: Event) => (this[name] = (target as HTMLInputElement).checked)}
        />
        <span>${label}</span>
      </label>
    `;
    return html`
      ${this.#hasNotes(code, ['did', 'next']) ? check('seen', feedback.sendNotes) : nothing}
      ${this.#hasNotes(code, ['myself']) ? check('myself', feedback.sendMyself) : nothing}
    `;
  }

  #drawReply(run: OpenedRun) {
    const { feedback } = pageWords().peer;
    const text = replyOf(run, this.notes, this.#sending);
    if (text === '') return html`<p class="quiet">${feedback.empty}</p>`;
    return html`
      <label for="text">${feedback.text}</label>
      <textarea id="text" readonly dir="auto" rows="10" .value=${text}></textarea>
      <div class="row">
        <button class="main" data-action="save" @click=${this.#save}>${feedback.save}</button>
        ${
          text.length > longestCopied
            ? html`<p class="quiet">${feedback.long}</p>`
            : html`<tws-copy .text=${text} .label=${feedback.copy}></tws-copy>`
        }
      </div>
      <p class="quiet">${feedback.send}</p>
    `;
  }

  get #sending() {
    return { seen: this.seen, myself: this.myself };
  }

  #hasNotes(code: string, columns: readonly Column[]): boolean {
    const scenes = this.run?.scenes ?? [];
    return scenes.some((_, index) =>
      columns.some((column) => this.notes.at(placeOfNote(code, index + 1, column)) !== ''),
    );
  }

  /** What was written about the moment stays; only a quotation that nobody went on from gives way to the next. */
  #onPick({ target }: Event): void {
    const { run } = this;
    if (run === undefined) return;
    const { moment: before, saw } = feedbackOf(run.code, this.notes);
    const step = (target as HTMLSelectElement).value;
    this.#note('moment', step);
    const untouched = saw === '' || saw === quoteOf(run.scenes[before - 1]).trim();
    if (untouched) this.#note('saw', quoteOf(run.scenes[Number(step) - 1]));
  }

  #note(part: 'moment' | 'saw', text: string): void {
    this.dispatchEvent(new TwsNoteEvent(placeOfFeedback(this.run?.code ?? '', part), text));
    this.requestUpdate();
  }

  /** Whoever keeps the notes has them by the time this is drawn. */
  #onNote(): void {
    this.requestUpdate();
  }

  #save(): void {
    const { run } = this;
    if (run === undefined) return;
    download(
      this.ownerDocument,
      pageWords().peer.feedback.file,
      'text/plain;charset=utf-8',
      replyOf(run, this.notes, this.#sending),
    );
  }

  #back(): void {
    this.dispatchEvent(new TwsPeerPlaceEvent('after'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tws-peer-feedback': TwsPeerFeedback;
  }
}
