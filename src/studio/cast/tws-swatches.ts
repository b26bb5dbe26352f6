import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, queryAll } from 'lit/decorators.js';
import { setStyle } from '../look/set-style.ts';
import { shared } from '../../look/shared.styles.ts';
import { TwsPickEvent } from '../forms/tws-pick-event.ts';
import { dense } from '../../look/dense.styles.ts';
import type { LookColour } from './look.ts';
import { nextInGroup } from './next-in-group.ts';
import { colourWords, isNearWall, palettes } from './palettes.ts';

const nearWall =
  'This is close to the colour of the wall behind the portrait: little more than the outline will be seen.';

/**
 * @summary The colours of one part of a portrait, by name, and any other.
 *
 * @fires {TwsPickEvent} tws-pick - Another colour was picked.
 */
@customElement('tws-swatches')
export class TwsSwatches extends LitElement {
  static override styles = [shared, dense, styles()];

  @property() label = '';
  @property() of: LookColour = 'skin';
  /** Six digits. */
  @property() value = '';

  @queryAll('[role="radio"]') private readonly buttons!: NodeListOf<HTMLElement>;

  protected override render() {
    const swatches = palettes[this.of];
    const picked = swatches.findIndex(({ colour }) => colour === this.value);
    return html`
      <h4>${this.label} <span class="quiet">${colourWords(this.of, this.value)}</span></h4>
      <div class="row">
        <div class="group" role="radiogroup" aria-label=${this.label} @keydown=${this.#press}>
          ${swatches.map(
            ({ colour, name }, index) =>
              html`<button
                role="radio"
                aria-checked=${index === picked}
                aria-label=${name}
                title=${name}
                tabindex=${index === Math.max(picked, 0) ? 0 : -1}
                data-value=${colour}
                @click=${() => this.#pick(colour)}
              >
                <span class="colour" ${setStyle({ background: `#${colour}` })}></span>
              </button>`,
          )}
        </div>
        <label>
          Another
          <input
            type="color"
            data-field="${this.of}-colour"
            aria-label="${this.label}: another colour"
            .value=${`#${this.value}`}
            @input=${(event: Event) => this.#pick((event.target as HTMLInputElement).value.slice(1))}
          />
        </label>
      </div>
      ${isNearWall(this.value) ? html`<p class="near">${nearWall}</p>` : nothing}
    `;
  }

  #press(event: KeyboardEvent): void {
    const buttons = [...this.buttons];
    const at = buttons.findIndex((button) => button === event.composedPath()[0]);
    const next = at < 0 ? undefined : nextInGroup(event.key, at, buttons.length, buttons.length);
    const button = next === undefined ? undefined : buttons[next];
    if (button === undefined) return;
    event.preventDefault();
    button.focus();
    this.#pick(button.dataset['value'] ?? '');
  }

  #pick(value: string): void {
    if (value !== this.value) this.dispatchEvent(new TwsPickEvent(value));
  }
}

function styles() {
  return css`
    :host {
      display: grid;
      gap: var(--tws-1);
    }

    h4 {
      margin: 0;
      font-size: inherit;
      font-weight: 620;
    }

    h4 .quiet {
      font-weight: 400;
    }

    .row {
      display: flex;
      flex-wrap: wrap;
      gap: var(--tws-2) var(--tws-4);
      align-items: center;
    }

    .group {
      display: flex;
      flex-wrap: wrap;
      gap: var(--tws-1);
      padding: var(--tws-1);
      border-radius: 12px;
      background: var(--tws-portrait-wall);
    }

    button {
      min-block-size: 2.25rem;
      min-inline-size: 2.25rem;
      padding: 3px;
      border: 2px solid transparent;
      border-radius: 50%;
      background: none;
    }

    button[aria-checked='true'] {
      border-color: #1b2430;
    }

    .colour {
      display: block;
      inline-size: 100%;
      aspect-ratio: 1;
      border: 1px solid #1b2430;
      border-radius: 50%;
    }

    label {
      display: flex;
      gap: var(--tws-2);
      align-items: center;
    }

    input {
      inline-size: 3rem;
      block-size: 2.25rem;
      padding: 2px;
      border: 1px solid var(--tws-soft);
      border-radius: 9px;
      background: var(--tws-surface);
      cursor: pointer;
    }

    .near {
      color: var(--tws-voice);
      font-size: 0.875rem;
    }

    @media (forced-colors: active) {
      .group {
        forced-color-adjust: none;
      }
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'tws-swatches': TwsSwatches;
  }
}
