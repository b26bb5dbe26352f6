import { css, html, LitElement } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { shared } from '../../look/shared.styles.ts';
import { TwsSplitEvent } from './tws-split-event.ts';

const least = 0.25;
const most = 0.7;
const step = 0.04;

/**
 * @summary The edge between a view and what is at hand: dragged, or moved with the arrow keys.
 *
 * @fires {TwsSplitEvent} tws-split - The share of the desk that the side behind it is to have.
 */
@customElement('tws-splitter')
export class TwsSplitter extends LitElement {
  static override styles = [shared, styles()];

  @state() private share = 0.36;

  protected override render() {
    return html`<div
      role="separator"
      aria-orientation="vertical"
      aria-label="Width of the form"
      aria-valuenow=${Math.round(this.share * 100)}
      aria-valuemin=${least * 100}
      aria-valuemax=${most * 100}
      tabindex="0"
      @keydown=${this.#press}
      @pointerdown=${this.#grasp}
      @pointermove=${this.#drag}
    ></div>`;
  }

  #press(event: KeyboardEvent): void {
    const isMirrored = getComputedStyle(this).direction === 'rtl';
    const towards = { ArrowLeft: 1, ArrowRight: -1 }[event.key];
    if (towards === undefined) return;
    event.preventDefault();
    this.#take(this.share + (isMirrored ? -towards : towards) * step);
  }

  #grasp(event: PointerEvent): void {
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
  }

  #drag(event: PointerEvent): void {
    if (!(event.currentTarget as Element).hasPointerCapture(event.pointerId)) return;
    const desk = (this.closest('.desk') ?? this.parentElement)?.getBoundingClientRect();
    if (desk === undefined) return;
    const isMirrored = getComputedStyle(this).direction === 'rtl';
    const behind = isMirrored ? event.clientX - desk.left : desk.right - event.clientX;
    this.#take(behind / desk.width);
  }

  #take(share: number): void {
    this.share = Math.min(most, Math.max(least, share));
    this.dispatchEvent(new TwsSplitEvent(this.share));
  }
}

function styles() {
  return css`
    div {
      inline-size: 8px;
      block-size: 100%;
      cursor: col-resize;
      touch-action: none;
      border-inline: 1px solid var(--tws-line);
      background: var(--tws-press);
    }

    div:hover,
    div:focus-visible {
      background: var(--tws-focus);
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'tws-splitter': TwsSplitter;
  }
}
