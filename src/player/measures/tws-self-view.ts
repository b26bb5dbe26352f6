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

/** What was kept of both sets, a digit per answer. */
export interface SelfViewAnswers {
  /** Of each item first the rating before, then now. */
  readonly selfView: string | undefined;
  readonly reaction: string | undefined;
}

const highest = 5;

/**
 * @summary Eight behaviours rated before and now, and four lines about the module, one at a time.
 *
 * @fires {TwsAnswersEvent} tws-answers - Of `self-view` or `reaction`, each time an item is left.
 * @fires {TwsPageEvent} tws-page - `hub`.
 */
@customElement('tws-self-view')
export class TwsSelfView extends LitElement {
  static override styles = [shared, pageStyles, scaleStyles, measuresStyles];

  @property({ attribute: false }) kept: SelfViewAnswers | undefined;
  /** Nothing is kept in this visit. */
  @property({ type: Boolean }) readOnly = false;

  @state() private selfView: Answers = [];
  @state() private reaction: Answers = [];
  readonly #stepping = new Stepping(this, () => this.#tell());
  #opened = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('kept') || this.#opened) return;
    this.#opened = true;
    const { items, reactions } = pageWords().measures.selfView;
    this.selfView = answersIn(this.kept?.selfView, items.length * 2, highest);
    this.reaction = answersIn(this.kept?.reaction, reactions.length, highest);
  }

  protected override render() {
    const { place } = this.#stepping;
    if (place === 'intro') return this.#drawIntro();
    return place === 'over' ? this.#drawOver() : this.#drawItem(place);
  }

  #drawIntro() {
    const { measures } = pageWords();
    const next = this.#firstOpen();
    if (next === undefined) return this.#drawOver();
    return html`
      <article aria-labelledby="title">
        <header>
          <h1 id="title" tabindex="-1">${measures.selfView.title}</h1>
          <p class="lead">${measures.selfView.lead}</p>
          <p class="quiet">${this.readOnly ? measures.readOnly : measures.kept}</p>
        </header>
        <div class="onward">
          <button class="main" data-action="begin" @click=${this.#goTo(next)}>
            ${next === 0 ? measures.begin : measures.goOn(next + 1)}
          </button>
          <button class="plain" data-action="stop" @click=${this.#stepping.leave}>${measures.back}</button>
        </div>
      </article>
    `;
  }

  #drawItem(index: number) {
    const { items, reactions } = pageWords().measures.selfView;
    const count = items.length + reactions.length;
    const isItem = index < items.length;
    return drawStep({
      index,
      count,
      heading: (isItem ? items[index] : reactions[index - items.length]) ?? '',
      content: isItem ? this.#drawPair(index) : this.#drawReaction(index - items.length),
      go: (to) => this.#stepping.leaveFor(to >= count ? 'over' : to),
      stop: this.#stepping.stop,
    });
  }

  #drawPair(index: number) {
    const { before, now, ends } = pageWords().measures.selfView;
    return [before, now].map((legend, side) =>
      drawScale({
        name: `item-${index}-${side}`,
        legend,
        ends,
        size: highest,
        value: this.selfView[index * 2 + side] ?? 0,
        pick: (value) => {
          this.selfView = answered(this.selfView, index * 2 + side, value);
        },
      }),
    );
  }

  #drawReaction(index: number) {
    const { reaction, reactionEnds } = pageWords().measures.selfView;
    return drawScale({
      name: `reaction-${index}`,
      legend: reaction,
      ends: reactionEnds,
      size: highest,
      value: this.reaction[index] ?? 0,
      pick: (value) => {
        this.reaction = answered(this.reaction, index, value);
      },
    });
  }

  #drawOver() {
    const { selfView, back } = pageWords().measures;
    const rating = (index: number) => (this.selfView[index] || selfView.none).toString();
    const any = this.selfView.some((answer) => answer > 0);
    return html`
      <article aria-labelledby="title">
        <header>
          <h1 id="title" tabindex="-1">${selfView.over}</h1>
          <p class="lead">${selfView.overMore}</p>
        </header>
        ${
          any
            ? html`
                <section aria-labelledby="moved">
                  <h2 id="moved">${selfView.moved}</h2>
                  <ul class="pairs" role="list">
                    ${selfView.items.map(
                      (item, index) => html`
                        <li>
                          <span>${item}</span>
                          <span class="quiet"
                            >${selfView.pair(rating(index * 2), rating(index * 2 + 1))}</span
                          >
                        </li>
                      `,
                    )}
                  </ul>
                </section>
              `
            : nothing
        }
        <div class="onward">
          <button class="main" data-action="back" @click=${this.#stepping.leave}>${back}</button>
          <button data-action="again" @click=${this.#goTo(0)}>${selfView.again}</button>
        </div>
      </article>
    `;
  }

  /** The first item without any answer; undefined if there is none. */
  #firstOpen(): number | undefined {
    const { items } = pageWords().measures.selfView;
    const open = [
      ...items.map((_item, index) => !this.selfView[index * 2] && !this.selfView[index * 2 + 1]),
      ...this.reaction.map((answer) => answer === 0),
    ].indexOf(true);
    return open === -1 ? undefined : open;
  }

  #goTo(index: number) {
    return () => void this.#stepping.go(index);
  }

  #tell(): void {
    const { place } = this.#stepping;
    const isItem = typeof place === 'number' && place < pageWords().measures.selfView.items.length;
    if (isItem) this.dispatchEvent(new TwsAnswersEvent('self-view', digitsOf(this.selfView)));
    else this.dispatchEvent(new TwsAnswersEvent('reaction', digitsOf(this.reaction)));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tws-self-view': TwsSelfView;
  }
}
