import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { readReplayCode } from '../../peer/replay-code.ts';
import { pageWords } from '../pages/page-words.ts';
import { VisitNotes } from '../session/visit-notes.ts';
import { shared } from '../../look/shared.styles.ts';
import { TwsPeerOpenedEvent } from './events.ts';
import { noPeerCourse, openRun } from './peer-course.ts';
import { peerStyles } from './peer.styles.ts';
import { codesIn } from './places.ts';

/**
 * @summary Where a colleague's code is entered, alone or with the message it came in.
 *
 * @fires {TwsPeerOpenedEvent} tws-peer-opened - The code was read and its run is ready.
 */
@customElement('tws-peer-code')
export class TwsPeerCode extends LitElement {
  static override styles = [
    shared,
    peerStyles,
    css`
      textarea {
        font-size: var(--tws-subheading);
        max-inline-size: 34rem;
      }

      .again ul {
        padding: 0;
        list-style: none;
      }
    `,
  ];

  @property({ attribute: false }) course = noPeerCourse;
  @property({ attribute: false }) notes = new VisitNotes();

  /** What is wrong with the code; empty if nothing. */
  @state() private wrong = '';
  @state() private waiting = false;

  @query('textarea') private readonly field!: HTMLTextAreaElement;

  protected override render() {
    const { watch, load } = pageWords().peer;
    const before = codesIn(this.notes.all().keys());
    return html`
      <form class="stack" @submit=${this.#submit}>
        <div>
          <label for="code">${watch.code}</label>
          <p class="quiet" id="hint">${watch.codeHint}</p>
          <textarea
            id="code"
            class="code"
            dir="ltr"
            rows="2"
            spellcheck="false"
            autocomplete="off"
            autocapitalize="characters"
            aria-describedby="hint wrong"
            aria-invalid=${this.wrong === '' ? 'false' : 'true'}
            @keydown=${this.#onKey}
          ></textarea>
        </div>
        <p class="said" id="wrong" role="alert">${this.wrong}</p>
        <button class="main" type="submit" ?disabled=${this.waiting}>${watch.open}</button>
        <p class="quiet" role="status">${this.waiting ? load.waiting : ''}</p>
      </form>
      ${
        before.length === 0
          ? nothing
          : html`
              <section class="again" aria-labelledby="again">
                <h2 class="label" id="again">${watch.again}</h2>
                <ul role="list">
                  ${before.map(
                    (code) => html`
                      <li>
                        <button class="plain code" dir="ltr" @click=${() => void this.#open(code)}>
                          ${code}
                        </button>
                      </li>
                    `,
                  )}
                </ul>
              </section>
            `
      }
    `;
  }

  #submit(event: Event): void {
    event.preventDefault();
    void this.#open(this.field.value);
  }

  /** A code is one line: Enter opens it. */
  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.isComposing || event.shiftKey) return;
    event.preventDefault();
    void this.#open(this.field.value);
  }

  async #open(text: string): Promise<void> {
    const { watch, load } = pageWords().peer;
    const ids = this.course.scenarios.map(({ id }) => id);
    const read = readReplayCode(text, ids);
    this.wrong = '';
    if (read.kind !== 'read') return this.#refuse(watch.wrong[read.kind]);
    this.waiting = true;
    try {
      const run = openRun(await this.course.load(read.scenario), read);
      if (typeof run === 'string') this.#refuse(watch.wrong[run]);
      else this.dispatchEvent(new TwsPeerOpenedEvent(run));
    } catch {
      this.#refuse(load.failed);
    } finally {
      this.waiting = false;
    }
  }

  #refuse(why: string): void {
    this.wrong = why;
    this.field.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tws-peer-code': TwsPeerCode;
  }
}
