import { html, LitElement, nothing } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { shared } from '../../look/shared.styles.ts';
import { dense } from '../../look/dense.styles.ts';
import { TwsGuideAnswersEvent, TwsGuideEndEvent } from './events.ts';
import { type GuideAnswers, type GuideField, noAnswers } from './guide-answers.ts';
import { type Asked, guideSteps, isAnswered, wordCount } from './guide-steps.ts';
import { practiceOf, practices } from './practices.ts';
import { styles } from './tws-guide.styles.ts';

/**
 * @summary The way to a first scenario in seven short steps, each with an example beside it. Every step can be left open.
 *
 * @fires {TwsGuideAnswersEvent} tws-guide-answers - At every change, so that nothing is lost.
 * @fires {TwsGuideEndEvent} tws-guide-end - Finished, or left for now.
 */
@customElement('tws-guide')
export class TwsGuide extends LitElement {
  static override styles = [shared, dense, styles];

  @property({ attribute: false }) answers: GuideAnswers = noAnswers;
  /** The first is 0. */
  @property({ type: Number }) step = 0;

  @query('h1') private heading!: HTMLElement | null;

  override focus(): void {
    this.heading?.focus();
  }

  protected override render() {
    const step = guideSteps[this.step];
    if (step === undefined) return nothing;
    const isLast = this.step === guideSteps.length - 1;
    return html`
      <nav aria-label="Steps">
        <ol role="list">
          ${guideSteps.map(({ title }, index) => this.#drawMark(title, index))}
        </ol>
      </nav>
      <form @submit=${this.#next}>
        <div class="asked">
          <p class="quiet">Step ${this.step + 1} of ${guideSteps.length}</p>
          <h1 tabindex="-1">${step.title}</h1>
          <p class="lead">${step.lead}</p>
          ${this.step === 0 ? this.#drawPractices() : nothing}
          ${step.asked.map((asked) => this.#drawField(asked))}
          ${this.step === 2 ? this.#drawPronoun() : nothing}
        </div>
        <aside aria-label="Example">
          <h2>${step.example.title}</h2>
          ${step.example.lines.map((line) => html`<p>${line}</p>`)}
        </aside>
        <div class="way">
          <button type="button" class="plain" data-action="leave-guide" @click=${() => this.#end(false)}>
            Leave for now
          </button>
          <span class="quiet">Everything you write here is kept.</span>
          <button
            type="button"
            data-action="step-back"
            ?hidden=${this.step === 0}
            @click=${() => this.#go(this.step - 1)}
          >
            Back
          </button>
          <button class="main" data-action=${isLast ? 'finish-guide' : 'step-on'}>
            ${isLast ? 'Make the scenario' : 'Next'}
          </button>
        </div>
      </form>
    `;
  }

  #drawMark(title: string, index: number) {
    const isDone = isAnswered(index, this.answers);
    return html`<li>
      <button
        type="button"
        class=${isDone ? 'done' : ''}
        data-action="go-to-step"
        aria-current=${index === this.step ? 'step' : nothing}
        aria-label=${`${index + 1}. ${title}${isDone ? ', answered' : ''}`}
        title=${title}
        @click=${() => this.#go(index)}
      >
        ${index + 1}
      </button>
    </li>`;
  }

  #drawPractices() {
    const { rows, kind } = this.answers;
    return html`
      <fieldset>
        <legend>Pick two (${rows.length} of 2)</legend>
        <div class="practices">
          ${practices.map(
            ({ row, doing }) =>
              html`<label class="tick">
                <input
                  type="checkbox"
                  data-field=${`practice-${row}`}
                  .checked=${live(rows.includes(row))}
                  ?disabled=${rows.length >= 2 && !rows.includes(row)}
                  @change=${() => this.#toggle(row)}
                />
                ${doing.charAt(0).toUpperCase()}${doing.slice(1)}
              </label>`,
          )}
        </div>
      </fieldset>
      <fieldset>
        <legend>Where is it?</legend>
        ${this.#drawRadio('kind', 'er', kind, 'In the emergency room')}
        ${this.#drawRadio('kind', 'clinic', kind, 'In a clinic')}
      </fieldset>
    `;
  }

  #drawPronoun() {
    const { pronoun } = this.answers;
    return html`<fieldset>
      <legend>The story speaks of them as</legend>
      ${this.#drawRadio('pronoun', 'she', pronoun, 'she')} ${this.#drawRadio('pronoun', 'he', pronoun, 'he')}
      ${this.#drawRadio('pronoun', 'they', pronoun, 'they')}
    </fieldset>`;
  }

  #drawRadio(field: 'kind' | 'pronoun', value: string, chosen: string, words: string) {
    return html`<label class="tick">
      <input
        type="radio"
        name=${field}
        data-field=${`${field}-${value}`}
        .checked=${live(value === chosen)}
        @change=${() => this.#answer({ [field]: value })}
      />
      ${words}
    </label>`;
  }

  #drawField(asked: Asked) {
    const { field, rows, words } = asked;
    const value = this.answers[field];
    const count = wordCount(value);
    const hint = words === undefined ? nothing : `${field}-count`;
    return html`<div class="field">
      <label for=${field}>${this.#labelOf(asked)}</label>
      ${
        rows === 1
          ? html`<input
              id=${field}
              data-field=${field}
              maxlength="60"
              autocomplete="off"
              .value=${live(value)}
              @input=${this.#typed(field)}
            />`
          : html`<textarea
              id=${field}
              data-field=${field}
              rows=${rows}
              aria-describedby=${hint}
              .value=${live(value)}
              @input=${this.#typed(field)}
            ></textarea>`
      }
      ${
        words === undefined
          ? nothing
          : html`<p class="quiet" id=${`${field}-count`}>
              ${
                count > words
                  ? html`<strong>${count} words; ${words} is where it gets long.</strong>`
                  : `${count} of ${words} words`
              }
            </p>`
      }
    </div>`;
  }

  /** The first two choices are for what was picked in the first step. */
  #labelOf({ field, label }: Asked): string {
    if (field !== 'first' && field !== 'second') return label;
    const row = this.answers.rows[field === 'first' ? 0 : 1];
    const doing =
      (row && practiceOf(row)?.doing) ?? (field === 'first' ? 'one good way' : 'another good way');
    return `For ${doing}`;
  }

  #typed(field: GuideField) {
    return (event: Event) =>
      this.#answer({ [field]: (event.target as HTMLInputElement | HTMLTextAreaElement).value });
  }

  #toggle(row: string): void {
    const { rows } = this.answers;
    this.#answer({
      rows: rows.includes(row) ? rows.filter((each) => each !== row) : [...rows, row].slice(0, 2),
    });
  }

  #answer(change: Partial<GuideAnswers>): void {
    this.answers = { ...this.answers, ...change };
    this.dispatchEvent(new TwsGuideAnswersEvent(this.answers));
  }

  readonly #next = (event: SubmitEvent): void => {
    event.preventDefault();
    if (this.step === guideSteps.length - 1) this.#end(true);
    else void this.#go(this.step + 1);
  };

  async #go(step: number): Promise<void> {
    this.step = step;
    await this.updateComplete;
    this.focus();
    this.heading?.scrollIntoView({ block: 'nearest' });
  }

  #end(isFinished: boolean): void {
    this.dispatchEvent(new TwsGuideEndEvent(isFinished));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tws-guide': TwsGuide;
  }
}
