import { html, LitElement, nothing } from 'lit';
import { customElement, property, queryAll } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { shared } from '../../look/shared.styles.ts';
import { TwsPickEvent } from '../forms/tws-pick-event.ts';
import { dense } from '../../look/dense.styles.ts';
import type { Look } from './look.ts';
import { nextInGroup } from './next-in-group.ts';
import { DrawsPortraits } from './portraits/draws-portraits.ts';
import { styles } from './tws-picture-choice.styles.ts';

export interface PictureOption {
  readonly value: string;
  /** What the picture shows, in words. */
  readonly words: string;
  readonly look: Look;
  /** Said under the picture as well. */
  readonly note?: string | undefined;
}

/**
 * @summary A group of small portraits of which one is picked, by pointer or by the arrow keys.
 *
 * @fires {TwsPickEvent} tws-pick - Another one was picked.
 */
@customElement('tws-picture-choice')
export class TwsPictureChoice extends LitElement {
  static override styles = [shared, dense, styles];

  /** What is picked here, as the group's name. */
  @property() label = '';
  @property({ attribute: false }) options: readonly PictureOption[] = [];
  @property() value = '';
  /** Whether the words stand under each picture, and not only under the group. */
  @property({ type: Boolean, reflect: true }) worded = false;

  @queryAll('[role="radio"]') private readonly buttons!: NodeListOf<HTMLElement>;
  readonly #portraits = new DrawsPortraits(this);

  protected override render() {
    const picked = this.options.findIndex(({ value }) => value === this.value);
    return html`
      <div class="group" role="radiogroup" aria-label=${this.label} @keydown=${this.#press}>
        ${repeat(
          this.options,
          ({ value }) => value,
          (option, index) => this.#draw(option, index === picked, index === Math.max(picked, 0)),
        )}
      </div>
      ${this.worded ? nothing : html`<p class="quiet said">${this.options[picked]?.words ?? this.value}</p>`}
      ${this.#portraits.failed ? this.#drawFailed() : nothing}
    `;
  }

  #draw({ value, words, look, note }: PictureOption, picked: boolean, reached: boolean) {
    const picture = this.#portraits.of(look);
    return html`<button
      role="radio"
      aria-checked=${picked}
      aria-label=${note === undefined ? words : `${words}: ${note}`}
      title=${words}
      tabindex=${reached ? 0 : -1}
      data-value=${value}
      @click=${() => this.#pick(value)}
    >
      <span class="wall">${picture === undefined ? nothing : html`<img src=${picture} alt="" />`}</span>
      ${this.worded ? html`<span class="words">${words}</span>` : nothing}
      ${note === undefined ? nothing : html`<span class="quiet">${note}</span>`}
    </button>`;
  }

  #drawFailed() {
    return html`<p class="quiet">
      The pictures could not be loaded. The look itself is as it was.
      <button data-action="load-portraits" @click=${() => this.#portraits.tryAgain()}>Try again</button>
    </p>`;
  }

  #press(event: KeyboardEvent): void {
    const buttons = [...this.buttons];
    const at = buttons.findIndex((button) => button === event.composedPath()[0]);
    const top = buttons[0]?.offsetTop;
    const columns = buttons.filter(({ offsetTop }) => offsetTop === top).length;
    const next = at < 0 ? undefined : nextInGroup(event.key, at, buttons.length, columns);
    const option = next === undefined ? undefined : this.options[next];
    if (next === undefined || option === undefined) return;
    event.preventDefault();
    buttons[next]?.focus();
    this.#pick(option.value);
  }

  #pick(value: string): void {
    if (value !== this.value) this.dispatchEvent(new TwsPickEvent(value));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tws-picture-choice': TwsPictureChoice;
  }
}
