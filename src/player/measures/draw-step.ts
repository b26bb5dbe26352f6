import { html, nothing, type TemplateResult } from 'lit';
import { pageWords } from '../pages/page-words.ts';

interface Step {
  /** From 0. */
  readonly index: number;
  readonly count: number;
  /** The statement or the situation, which takes the focus. */
  readonly heading: string;
  readonly content: TemplateResult | readonly TemplateResult[];
  /** The heading is a whole situation and not a line. */
  readonly situation?: boolean;
  readonly go: (index: number) => void;
  readonly stop: () => void;
}

/** One item on the screen, how far one has come in words, and the ways on, back and out. */
export function drawStep({ index, count, heading, content, situation, go, stop }: Step): TemplateResult {
  const { measures } = pageWords();
  return html`
    <article class="step ${situation === true ? 'situation' : ''}" aria-labelledby="title">
      <header>
        <p class="quiet">${measures.item(index + 1, count)}</p>
        <h1 id="title" tabindex="-1">${heading}</h1>
      </header>
      <div class="content">${content}</div>
      <div class="onward">
        <button class="main" data-action="next" @click=${() => go(index + 1)}>
          ${index + 1 === count ? measures.done : measures.next}
        </button>
        ${
          index === 0
            ? nothing
            : html`<button data-action="previous" @click=${() => go(index - 1)}>${measures.previous}</button>`
        }
        <button class="plain" data-action="stop" @click=${stop}>${measures.stop}</button>
      </div>
    </article>
  `;
}
