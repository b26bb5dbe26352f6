import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { pageStyles } from '../../look/page.styles.ts';
import { shared } from '../../look/shared.styles.ts';
import { pageWords } from '../pages/page-words.ts';
import { answered, type Answers, answersIn, digitsOf } from './answers.ts';
import { drawScale } from './draw-scale.ts';
import { drawStep } from './draw-step.ts';
import { measuresStyles } from './measures.styles.ts';
import { scaleStyles } from './scale.styles.ts';
import { Stepping } from './stepping.ts';
import { TwsAnswersEvent } from './tws-answers-event.ts';

const highest = 4;
const responsesEach = 4;

/**
 * @summary Eight situations with four responses to rate; after the rating, what speaks for and against each, never a key.
 *
 * @fires {TwsAnswersEvent} tws-answers - Of `judgement-a` or `judgement-b`, each time an item is left or discussed.
 * @fires {TwsPageEvent} tws-page - `hub`.
 */
@customElement('tws-judgement')
export class TwsJudgement extends LitElement {
  static override styles = [shared, pageStyles, scaleStyles, measuresStyles];

  /** `a` before the first scenario, `b` after. */
  @property() form: 'a' | 'b' = 'a';
  /** A digit per response, in the order of the situations. */
  @property({ attribute: false }) kept: string | undefined;
  /** Nothing is kept in this visit. */
  @property({ type: Boolean }) readOnly = false;

  @state() private answers: Answers = [];
  /** Situations whose discussion is shown. */
  @state() private discussed: ReadonlySet<number> = new Set();
  readonly #stepping = new Stepping(this, () => this.#tell());
  #opened: string | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.#opened === this.form || !(changed.has('kept') || changed.has('form'))) return;
    this.#opened = this.form;
    this.answers = answersIn(this.kept, this.#situations.length * responsesEach, highest);
    this.discussed = new Set(this.#situations.flatMap((_situation, at) => (this.#isRated(at) ? [at] : [])));
  }

  protected override render() {
    const { place } = this.#stepping;
    if (place === 'intro') return this.#drawIntro();
    return place === 'over' ? this.#drawOver() : this.#drawItem(place);
  }

  get #situations() {
    const { judgementA, judgementB } = pageWords();
    return this.form === 'a' ? judgementA : judgementB;
  }

  #drawIntro() {
    const { measures } = pageWords();
    const { judgement } = measures;
    const next = this.#situations.findIndex((_situation, index) => !this.#isRated(index));
    if (next === -1) return this.#drawOver();
    return html`
      <article aria-labelledby="title">
        <header>
          <h1 id="title" tabindex="-1">${judgement.title}</h1>
          <p class="lead">${judgement.lead}</p>
          <p class="lead">${this.form === 'a' ? judgement.first : judgement.second} ${judgement.pending}</p>
          <p class="quiet">${this.readOnly ? measures.readOnly : measures.kept}</p>
        </header>
        <div class="onward">
          <button class="main" data-action="begin" @click=${() => void this.#stepping.go(next)}>
            ${next === 0 ? measures.begin : measures.goOn(next + 1)}
          </button>
          <button class="plain" data-action="stop" @click=${this.#stepping.leave}>${measures.back}</button>
        </div>
      </article>
    `;
  }

  #drawItem(index: number) {
    const situation = this.#situations[index];
    if (situation === undefined) return nothing;
    const { judgement } = pageWords().measures;
    const discussed = this.discussed.has(index);
    const responses = situation.responses.map(([text, discussion], response) => {
      const at = index * responsesEach + response;
      return html`
        <div class="response">
          ${drawScale({
            name: `response-${at}`,
            legend: text,
            ends: judgement.ends,
            size: highest,
            endsElsewhere: true,
            value: this.answers[at] ?? 0,
            pick: (value) => {
              this.answers = answered(this.answers, at, value);
            },
          })}
          ${discussed ? html`<p class="discussion">${discussion}</p>` : nothing}
        </div>
      `;
    });
    const show = html`
      <button data-action="discuss" @click=${() => this.#discuss(index)}>${judgement.show}</button>
    `;
    return drawStep({
      index,
      count: this.#situations.length,
      heading: situation.stem,
      situation: true,
      content: [
        html`<p class="quiet">${judgement.rate(judgement.ends, highest)}</p>`,
        ...responses,
        ...(discussed ? [] : [show]),
      ],
      go: (to) => this.#stepping.leaveFor(to >= this.#situations.length ? 'over' : to),
      stop: this.#stepping.stop,
    });
  }

  #drawOver() {
    const { judgement, back } = pageWords().measures;
    return html`
      <article aria-labelledby="title">
        <header>
          <h1 id="title" tabindex="-1">${judgement.over}</h1>
          <p class="lead">${judgement.overMore}</p>
          <p class="quiet">${judgement.pending}</p>
        </header>
        <div class="onward">
          <button class="main" data-action="back" @click=${this.#stepping.leave}>${back}</button>
          <button data-action="again" @click=${() => void this.#stepping.go(0)}>${judgement.again}</button>
        </div>
      </article>
    `;
  }

  #isRated(index: number): boolean {
    const from = index * responsesEach;
    return this.answers.slice(from, from + responsesEach).every((answer) => answer > 0);
  }

  async #discuss(index: number): Promise<void> {
    this.discussed = new Set([...this.discussed, index]);
    this.#tell();
    await this.updateComplete;
    const first = this.renderRoot.querySelector<HTMLElement>('.discussion');
    first?.setAttribute('tabindex', '-1');
    first?.focus({ preventScroll: true });
    first?.scrollIntoView({ block: 'center' });
  }

  #tell(): void {
    this.dispatchEvent(new TwsAnswersEvent(`judgement-${this.form}`, digitsOf(this.answers)));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tws-judgement': TwsJudgement;
  }
}
