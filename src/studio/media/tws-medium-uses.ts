import { LitElement, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { shared } from '../../look/shared.styles.ts';
import { showMedium } from '../edits/media.ts';
import { fieldStyles } from '../forms/field.styles.ts';
import { dense } from '../../look/dense.styles.ts';
import type { MediumPlace } from './listed-media.ts';
import { TwsMediumChangeEvent, TwsMediumGoEvent } from './tws-medium-events.ts';
import { styles } from './tws-medium-uses.styles.ts';

/** So many places are offered at once; searching finds the others. */
const offered = 12;

/**
 * @summary Where a medium is shown, and a search for further places.
 *
 * @fires {TwsMediumChangeEvent} tws-medium-change - It is shown somewhere else too, or somewhere no more.
 * @fires {TwsMediumGoEvent} tws-medium-go - The author wants to see a place.
 */
@customElement('tws-medium-uses')
export class TwsMediumUses extends LitElement {
  static override styles = [shared, dense, fieldStyles, styles];

  /** Id of the medium. */
  @property() medium = '';
  @property({ attribute: false }) places: readonly MediumPlace[] = [];

  @state() private isSearching = false;
  @state() private search = '';

  protected override render() {
    const uses = this.places.filter(({ shows }) => shows === this.medium);
    return html`
      <h3>Where it is shown</h3>
      ${
        uses.length === 0
          ? html`<p class="quiet">Nowhere yet, so it stays out of the course.</p>`
          : html`<ul>
              ${uses.map((use) => this.#drawUse(use))}
            </ul>`
      }
      <button data-action="show-medium" aria-expanded=${this.isSearching} @click=${this.#toggle}>
        Show it with a scene or a reply…
      </button>
      ${this.isSearching ? this.#drawSearch() : nothing}
    `;
  }

  #drawUse({ place, words }: MediumPlace) {
    return html`
      <li data-place=${place.join('/')}>
        <button
          class="plain"
          data-action="go-to-use"
          @click=${() => this.dispatchEvent(new TwsMediumGoEvent(place))}
        >
          ${words}
        </button>
        <button
          class="plain"
          data-action="hide-medium"
          aria-label="No longer with ${words}"
          @click=${() => this.#show(place, undefined)}
        >
          No longer
        </button>
      </li>
    `;
  }

  #drawSearch() {
    const wanted = this.search.trim().toLowerCase();
    const free = this.places.filter(
      ({ shows, words }) => shows !== this.medium && words.toLowerCase().includes(wanted),
    );
    return html`
      <div class="search">
        <label for="search">Find the scene or the reply by its words</label>
        <input id="search" type="search" data-field="search" .value=${this.search} @input=${this.#seek} />
        <ul>
          ${free.slice(0, offered).map(
            ({ place, words, shows }) => html`
              <li>
                <button
                  data-action="show-here"
                  data-place=${place.join('/')}
                  @click=${() => this.#show(place, this.medium)}
                >
                  ${words}${shows === '' ? nothing : html` <span class="quiet">(instead of “${shows}”)</span>`}
                </button>
              </li>
            `,
          )}
        </ul>
        <p class="quiet" aria-live="polite">
          ${
            free.length === 0
              ? 'Nothing has these words.'
              : free.length > offered
                ? `${free.length - offered} more; type some words to find them.`
                : nothing
          }
        </p>
      </div>
    `;
  }

  #toggle(): void {
    this.isSearching = !this.isSearching;
  }

  #seek(event: InputEvent): void {
    this.search = (event.target as HTMLInputElement).value;
  }

  #show(place: MediumPlace['place'], id: string | undefined): void {
    const label = id === undefined ? `Show “${this.medium}” no longer` : `Show “${id}”`;
    this.dispatchEvent(new TwsMediumChangeEvent(label, (document) => showMedium(document, place, id)));
    this.isSearching = false;
    this.search = '';
    this.renderRoot.querySelector<HTMLElement>('[data-action=show-medium]')?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tws-medium-uses': TwsMediumUses;
  }
}
