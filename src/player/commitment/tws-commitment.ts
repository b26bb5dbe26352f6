import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { pageStyles } from '../../look/page.styles.ts';
import { shared } from '../../look/shared.styles.ts';
import { TwsNoteEvent, TwsPageEvent } from '../events.ts';
import { scaleStyles } from '../measures/scale.styles.ts';
import { pageWords } from '../pages/page-words.ts';
import type { CommitmentView } from './commitment-view.ts';
import { type CommitmentWords, fitting, placeOfCommitment } from './commitment-words.ts';
import { drawRest, drawWhen, drawWill, type Form } from './draw-form.ts';
import { drawSentence } from './draw-sentence.ts';
import { TwsCommitEvent } from './tws-commit-event.ts';
import { styles } from './tws-commitment.styles.ts';
import './tws-kept-commitment.ts';

/**
 * @summary One thing to try, built as one reads it; and once it is kept, what can be taken along of it.
 *
 * @fires {TwsNoteEvent} tws-note - A field was said, at `commitment.<field>`.
 * @fires {TwsCommitEvent} tws-commit - The learner has decided.
 * @fires {TwsPageEvent} tws-page - `hub`.
 */
@customElement('tws-commitment')
export class TwsCommitment extends LitElement {
  static override styles = [shared, pageStyles, scaleStyles, styles];

  @property({ attribute: false }) view: CommitmentView | undefined;

  /** What the form says now; the view only opens it. */
  @state() private said: CommitmentWords | undefined;
  @state() private changing = false;
  @state() private missing = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('view') || this.view === undefined) return;
    if (this.said === undefined) this.changing = this.view.changing;
    this.said ??= this.view.given;
  }

  protected override render() {
    const { view, said } = this;
    if (view === undefined || said === undefined) return nothing;
    if (view.kept !== undefined && !this.changing) {
      return html`<tws-kept-commitment
        .kept=${view.kept}
        .words=${said}
        .course=${view.course}
        .today=${view.today.inWords}
        @tws-change=${this.#change}
      ></tws-kept-commitment>`;
    }
    return this.#drawForm(view, said);
  }

  #drawForm(view: CommitmentView, said: CommitmentWords) {
    const { commitment } = pageWords();
    const form: Form = { view, words: said, onInput: this.#say, onSaid: this.#note };
    return html`
      <article class="forming" aria-labelledby="title">
        <header>
          ${view.from === '' ? nothing : html`<p class="quiet">${commitment.from(view.from)}</p>`}
          <h1 id="title" tabindex="-1">${commitment.title}</h1>
          <p class="lead">${commitment.lead}</p>
          <p class="quiet">${commitment.stored[view.stored]} ${commitment.noNames}</p>
        </header>
        <div class="form">${drawWhen(form)} ${drawWill(form, this.missing)} ${drawRest(form)}</div>
        <div class="result">
          <section class="said" aria-labelledby="preview">
            <h2 id="preview">${commitment.preview}</h2>
            <p class="sentence">${drawSentence(said, true)}</p>
          </section>
          <div class="onward">
            <button class="main" data-action="commit" @click=${this.#commit}>${commitment.keep}</button>
            <button class="plain" data-action="skip" @click=${this.#leave}>${commitment.notNow}</button>
          </div>
        </div>
      </article>
    `;
  }

  readonly #say = (field: keyof CommitmentWords, text: string): void => {
    if (this.said !== undefined) this.said = { ...this.said, [field]: text };
    if (field === 'will') this.missing = false;
  };

  readonly #note = (field: keyof CommitmentWords, text: string): void => {
    this.#say(field, text);
    this.dispatchEvent(new TwsNoteEvent(placeOfCommitment(field), text.trim()));
  };

  #commit(): void {
    if (this.said === undefined) return;
    if (fitting('will', this.said.will) === '') {
      this.missing = true;
      void this.#to('#will');
      return;
    }
    // What was never touched stays the usual in a later visit too.
    for (const field of ['place', 'ask'] as const)
      this.dispatchEvent(new TwsNoteEvent(placeOfCommitment(field), this.said[field]));
    this.changing = false;
    this.dispatchEvent(new TwsCommitEvent());
    void this.#toTop();
  }

  readonly #change = (): void => {
    this.changing = true;
    void this.#toTop();
  };

  #leave(): void {
    if (this.view?.kept === undefined) this.dispatchEvent(new TwsPageEvent('hub'));
    else this.changing = false;
  }

  async #to(selector: string): Promise<void> {
    await this.updateComplete;
    const found = this.renderRoot.querySelector<HTMLElement>(selector);
    found?.focus({ preventScroll: true });
    found?.scrollIntoView({ block: 'start' });
  }

  async #toTop(): Promise<void> {
    await this.updateComplete;
    const kept = this.renderRoot.querySelector('tws-kept-commitment');
    await kept?.updateComplete;
    const heading = (kept ?? this).renderRoot.querySelector('h1');
    this.ownerDocument.defaultView?.scrollTo(0, 0);
    heading?.focus({ preventScroll: true });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tws-commitment': TwsCommitment;
  }
}
