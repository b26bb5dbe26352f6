import { LitElement, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { pageStyles } from '../../look/page.styles.ts';
import { shared } from '../../look/shared.styles.ts';
import { TwsPageEvent } from '../events.ts';
import { pageWords } from '../pages/page-words.ts';
import { copy, download } from '../../look/hand-out.ts';
import type { KeptCommitment } from './commitment-view.ts';
import { type CommitmentWords, fitting, sentenceOf } from './commitment-words.ts';
import { drawSentence } from './draw-sentence.ts';
import { TwsChangeEvent } from './tws-change-event.ts';
import { styles } from './tws-commitment.styles.ts';

/**
 * @summary A commitment that was made: its words if they are still there, two reminders, and what to take along.
 *
 * @fires {TwsChangeEvent} tws-change - The learner wants to change it.
 * @fires {TwsPageEvent} tws-page - `hub`.
 */
@customElement('tws-kept-commitment')
export class TwsKeptCommitment extends LitElement {
  static override styles = [shared, pageStyles, styles];

  @property({ attribute: false }) kept: KeptCommitment | undefined;
  @property({ attribute: false }) words: CommitmentWords | undefined;
  /** Title of the course, for the paper. */
  @property() course = '';
  /** Today as it is read. */
  @property() today = '';

  @state() private withWords = false;
  @state() private copied: boolean | undefined;

  protected override render() {
    const { kept, words } = this;
    if (kept === undefined || words === undefined) return nothing;
    const say = pageWords().commitment.kept;
    const sentence = sentenceOf(words);
    return html`
      <article aria-labelledby="title">
        <header>
          <p class="paper">${this.course}</p>
          <h1 id="title" tabindex="-1">${sentence === '' ? say.titleGone : say.title}</h1>
        </header>
        ${sentence === '' ? html`<p class="lead">${say.gone(kept.on)}</p>` : this.#drawWords(words, kept.on)}
        <p class="lead">${say.after(kept.first, kept.second)}</p>
        ${this.#drawReminders(sentence)}
        <div class="onward">
          ${
            sentence === ''
              ? nothing
              : html`
                  <button data-action="copy" @click=${this.#copy}>${say.copy}</button>
                  <button data-action="print" @click=${() => window.print()}>${say.print}</button>
                `
          }
          <button data-action="change" @click=${this.#change}>
            ${sentence === '' ? say.again : say.change}
          </button>
          <p class="quiet screen" role="status">
            ${this.copied === undefined ? nothing : this.copied ? say.copied : say.notCopied}
          </p>
        </div>
        <p class="quiet screen">${say.days(this.today)}</p>
        <div class="onward">
          <button data-action="back" @click=${() => this.dispatchEvent(new TwsPageEvent('hub'))}>
            ${say.back}
          </button>
        </div>
      </article>
    `;
  }

  #drawWords(words: CommitmentWords, on: string) {
    const { kept, sureOf, wayOf } = pageWords().commitment;
    const way = fitting('way', words.way);
    return html`
      <section class="said" id="words">
        <p class="sentence">${drawSentence(words, false)}</p>
        ${words.sure === '' ? nothing : html`<p class="quiet">${sureOf(Number(words.sure))}</p>`}
        ${way === '' ? nothing : html`<p class="quiet">${wayOf(way)}</p>`}
        <p class="quiet">${kept.madeOn(on)}</p>
      </section>
    `;
  }

  #drawReminders(sentence: string) {
    const say = pageWords().commitment.kept;
    return html`
      <section class="reminders screen" aria-labelledby="reminders">
        <h2 id="reminders">${say.reminders}</h2>
        <p class="quiet">${say.remindersHint}</p>
        ${
          sentence === ''
            ? nothing
            : html`
                <label class="choice">
                  <input
                    type="checkbox"
                    aria-describedby="shared"
                    .checked=${this.withWords}
                    @change=${(event: Event) => {
                      this.withWords = (event.target as HTMLInputElement).checked;
                    }}
                  />
                  <span>${say.withWords}</span>
                </label>
                <p class="quiet" id="shared">${say.withWordsHint}</p>
              `
        }
        <div class="onward">
          <button class="main" data-action="download-reminders" @click=${this.#download}>
            ${say.download}
          </button>
        </div>
      </section>
    `;
  }

  #download(): void {
    const { calendar } = pageWords().commitment;
    const text = this.kept?.calendar(this.withWords) ?? '';
    download(this.ownerDocument, calendar.file, 'text/calendar;charset=utf-8', text);
  }

  async #copy(): Promise<void> {
    if (this.words === undefined) return;
    const { sureOf, wayOf, kept } = pageWords().commitment;
    const way = fitting('way', this.words.way);
    const text = [
      sentenceOf(this.words),
      ...(this.words.sure === '' ? [] : [sureOf(Number(this.words.sure))]),
      ...(way === '' ? [] : [wayOf(way)]),
      kept.madeOn(this.kept?.on ?? ''),
    ].join('\n');
    this.copied = await copy(this.ownerDocument, text, this.renderRoot.querySelector('#words'));
  }

  #change(): void {
    this.dispatchEvent(new TwsChangeEvent());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tws-kept-commitment': TwsKeptCommitment;
  }
}
