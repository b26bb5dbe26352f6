import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { pageStyles } from '../../look/page.styles.ts';
import { shared } from '../../look/shared.styles.ts';
import type { FollowUp } from '../../resume/memory.ts';
import { sentenceOf } from '../commitment/commitment-words.ts';
import { longestNote } from '../session/visit-notes.ts';
import { drawSentence } from '../commitment/draw-sentence.ts';
import { styles } from '../commitment/tws-commitment.styles.ts';
import { TwsNoteEvent, TwsPageEvent } from '../events.ts';
import { pageWords } from '../pages/page-words.ts';
import type { FollowUpView } from './follow-up-view.ts';
import { TwsLookedBackEvent, TwsNextEvent } from './tws-looked-back-event.ts';

const outcomes: readonly FollowUp[] = ['done', 'partly', 'not'];

/**
 * @summary Looking back on a commitment: how it went, what happened, what the resident said, and what next.
 *
 * @fires {TwsNoteEvent} tws-note - At `follow-up.<1|2>.happened` and `.said`.
 * @fires {TwsLookedBackEvent} tws-looked-back - What came of it.
 * @fires {TwsNextEvent} tws-next - What the learner wants to do now.
 * @fires {TwsPageEvent} tws-page - `hub` or `commitment`.
 */
@customElement('tws-follow-up')
export class TwsFollowUp extends LitElement {
  static override styles = [shared, pageStyles, styles];

  @property({ attribute: false }) view: FollowUpView | undefined;

  @state() private went: FollowUp | undefined;
  @state() private missing = false;
  /** The look back that was kept just now: the view has gone on to the next. */
  @state() private kept: FollowUpView | undefined;
  /** As it was when the page was opened; typing is not disturbed by news. */
  #opened: FollowUpView | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('view')) this.#opened ??= this.view;
  }

  protected override render() {
    const view = this.kept ?? this.#opened;
    if (view === undefined) return nothing;
    if (view.which === 0) return this.#drawNothingDue(view);
    const { followUp, commitment } = pageWords();
    return html`
      <article aria-labelledby="title">
        <header>
          <h1 id="title" tabindex="-1">${followUp.title[view.which - 1]}</h1>
          ${
            sentenceOf(view.words) === ''
              ? html`<p class="lead">${followUp.gone(view.on)}</p>`
              : html`
                  <p class="lead">${followUp.tried}</p>
                  <p class="said sentence">${drawSentence(view.words, false)}</p>
                  <p class="quiet">${commitment.kept.madeOn(view.on)}</p>
                `
          }
        </header>
        ${this.kept === undefined ? this.#drawForm(view) : this.#drawNext(this.went ?? 'partly')}
      </article>
    `;
  }

  #drawForm({ which, happened, said, stored }: FollowUpView) {
    const { followUp } = pageWords();
    return html`
      <section>
        <fieldset aria-describedby=${this.missing ? 'missing' : nothing}>
          <legend>${followUp.how}</legend>
          ${this.missing ? html`<p class="missing" id="missing" role="alert">${followUp.missing}</p>` : nothing}
          ${outcomes.map(
            (outcome) => html`
              <label class="choice">
                <input
                  type="radio"
                  name="went"
                  value=${outcome}
                  .checked=${this.went === outcome}
                  @change=${() => this.#pick(outcome)}
                />
                <span>${followUp.went[outcome]}</span>
              </label>
            `,
          )}
        </fieldset>
      </section>
      ${this.#drawText(`follow-up.${which}.happened`, followUp.happened, happened)}
      ${this.#drawText(`follow-up.${which}.said`, followUp.said, said)}
      <p class="quiet">${followUp.stored[stored]} ${followUp.noNames}</p>
      <div class="onward">
        <button class="main" data-action="keep-look-back" @click=${this.#keep}>${followUp.keep}</button>
        <button class="plain" data-action="skip" @click=${this.#leave}>${followUp.notNow}</button>
      </div>
    `;
  }

  #drawText(place: string, label: string, text: string) {
    const id = place.replaceAll('.', '-');
    return html`
      <section>
        <label class="label" for=${id}
          >${label} <span class="quiet">(${pageWords().commitment.parts.optional})</span></label
        >
        <textarea
          id=${id}
          rows="3"
          maxlength=${longestNote}
          .value=${text}
          @change=${({ target }: Event) =>
            this.dispatchEvent(new TwsNoteEvent(place, (target as HTMLTextAreaElement).value.trim()))}
        ></textarea>
      </section>
    `;
  }

  #drawNext(went: FollowUp) {
    const { followUp } = pageWords();
    const ways = { keep: followUp.keepIt, change: followUp.change, another: followUp.another };
    return html`
      <p class="lead" id="kind" tabindex="-1">${followUp.kind[went]}</p>
      <section aria-labelledby="next">
        <h2 id="next">${followUp.next}</h2>
        <div class="onward">
          ${(Object.keys(ways) as (keyof typeof ways)[]).map(
            (next) => html`
              <button data-next=${next} @click=${() => this.dispatchEvent(new TwsNextEvent(next))}>
                ${ways[next]}
              </button>
            `,
          )}
        </div>
        <p class="quiet">${followUp.anew}</p>
      </section>
    `;
  }

  #drawNothingDue({ on, nextOn }: FollowUpView) {
    const { followUp, commitment } = pageWords();
    const said = on === '' ? followUp.none : nextOn === '' ? followUp.twice : followUp.early(nextOn);
    return html`
      <article aria-labelledby="title">
        <header>
          <h1 id="title" tabindex="-1">${commitment.title}</h1>
          <p class="lead">${said}</p>
        </header>
        <div class="onward">
          <button class="main" data-action="back" @click=${this.#leave}>${followUp.back}</button>
          ${
            on === ''
              ? html`<button @click=${() => this.dispatchEvent(new TwsPageEvent('commitment'))}>
                  ${followUp.make}
                </button>`
              : nothing
          }
        </div>
      </article>
    `;
  }

  #pick(outcome: FollowUp): void {
    this.went = outcome;
    this.missing = false;
  }

  async #keep(): Promise<void> {
    if (this.went === undefined) {
      this.missing = true;
      this.renderRoot.querySelector<HTMLElement>('[name="went"]')?.focus();
      return;
    }
    this.kept = this.#opened;
    this.dispatchEvent(new TwsLookedBackEvent(this.went));
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#kind')?.focus();
  }

  #leave(): void {
    this.dispatchEvent(new TwsPageEvent('hub'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tws-follow-up': TwsFollowUp;
  }
}
