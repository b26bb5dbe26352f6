import { LitElement, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Reference } from '../../course/course.ts';
import { shared } from '../../look/shared.styles.ts';
import { drawReference } from '../debrief/draw-sources.ts';
import { TwsPageEvent } from '../events.ts';
import { pageWords } from '../pages/page-words.ts';
import { drawUnloaded } from '../pages/draw-unloaded.ts';
import { gatheredStyles } from '../pages/gathered.styles.ts';
import { words } from '../words.ts';
import { styles } from './tws-sources.styles.ts';

export interface Source {
  readonly reference: Reference;
  /** Titles of the scenarios that cite it. */
  readonly scenarios: readonly string[];
}

/**
 * @summary Every source that the course cites, with how far it was read and where it is used.
 *
 * @fires {TwsPageEvent} tws-page - Back to the hub.
 * @fires {TwsRetryEvent} tws-retry - What did not load is to be tried again.
 */
@customElement('tws-sources')
export class TwsSources extends LitElement {
  static override styles = [shared, gatheredStyles, styles];

  /** In the order in which they are listed. */
  @property({ attribute: false }) sources: readonly Source[] = [];
  /** More is on its way. */
  @property({ type: Boolean }) waiting = false;
  /** Some of it could not be had. */
  @property({ type: Boolean }) failed = false;

  protected override render() {
    const { sources: say } = pageWords();
    return html`
      <article>
        <header>
          <h1 tabindex="-1">${say.title}</h1>
          <p>${say.about}</p>
          <p role="status" class="quiet">${this.waiting ? say.waiting : say.count(this.sources.length)}</p>
        </header>
        ${this.failed ? drawUnloaded(say.failed) : nothing}
        <ul class="sources">
          ${this.sources.map((source) => html`<li>${this.#drawSource(source)}</li>`)}
        </ul>
        <footer>
          <button class="main" data-action="back" @click=${() => this.dispatchEvent(new TwsPageEvent('hub'))}>
            ${words().common.back}
          </button>
        </footer>
      </article>
    `;
  }

  #drawSource({ reference, scenarios }: Source) {
    const { sources: say } = pageWords();
    const { short, status } = reference;
    return html`
      <h2>${short}</h2>
      <p class="text">${drawReference(reference)}</p>
      <dl>
        <div>
          <dt>${say.usedIn}</dt>
          <dd>${scenarios.map((title) => `“${title}”`).join(', ')}</dd>
        </div>
        ${
          status === undefined
            ? nothing
            : html`<div>
                <dt>${say.read}</dt>
                <dd>${say.status[status]}</dd>
              </div>`
        }
      </dl>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tws-sources': TwsSources;
  }
}
