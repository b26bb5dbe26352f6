import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { shared } from '../../look/shared.styles.ts';
import { dense } from '../../look/dense.styles.ts';
import type { Destination } from '../session/studio.ts';
import { TwsExportGoEvent } from './export-events.ts';
import { panel } from './panel.styles.ts';
import type { Obstacle, Open } from './standing.ts';

const mostShown = 12;

/**
 * @summary What is in the way of a package, and what is still open and is not.
 *
 * @fires {TwsExportGoEvent} tws-export-go - The author wants to see a place.
 */
@customElement('tws-export-standing')
export class TwsExportStanding extends LitElement {
  static override styles = [shared, dense, panel];

  /** Undefined while the draft is being read. */
  @property({ attribute: false }) obstacles: readonly Obstacle[] | undefined;
  @property({ attribute: false }) open: readonly Open[] = [];

  protected override render() {
    return [this.#drawObstacles(), this.#drawOpen()];
  }

  #drawObstacles() {
    const { obstacles } = this;
    if (obstacles === undefined || obstacles.length === 0) return nothing;
    const more = obstacles.length - mostShown;
    return html`
      <section aria-labelledby="mend">
        <h2 id="mend">To be mended first</h2>
        <p>
          ${obstacles.length === 1 ? 'One thing keeps' : `${obstacles.length} things keep`} this from being
          played.
        </p>
        <ul class="list">
          ${obstacles.slice(0, mostShown).map(
            ({ message, where, place, destination }) => html`
              <li class="row" data-place=${place}>
                <span>${message}<span class="where">${where}</span></span>
                <button data-action="go-there" @click=${() => this.#go(destination)}>
                  Go there<span class="unseen">: ${where}</span>
                </button>
              </li>
            `,
          )}
        </ul>
        ${more > 0 ? html`<p class="quiet">And ${more} more, which may go away with these.</p>` : nothing}
      </section>
    `;
  }

  #drawOpen() {
    const open = this.open.filter(({ count }) => count > 0);
    const isUnderWay = this.open.some((one) => one.isUnderWay);
    if (open.length === 0 && !isUnderWay) return nothing;
    return html`
      <section aria-labelledby="open">
        <h2 id="open">Still open</h2>
        <p>
          ${
            open.length > 0
              ? 'None of this keeps you from making a package. Look at it before learners do.'
              : 'Nothing has been found so far.'
          }
          ${isUnderWay ? 'The scenarios are still being examined.' : nothing}
        </p>
        <ul class="list" ?hidden=${open.length === 0}>
          ${open.map(
            ({ scenario, title, count }) => html`
              <li class="row">
                <span
                  >${title}<span class="where"
                    >${count === 1 ? 'one finding' : `${count} findings`}</span
                  ></span
                >
                <button data-action="see-findings" @click=${() => this.#go({ scenario, view: 'findings' })}>
                  See them<span class="unseen">: ${title}</span>
                </button>
              </li>
            `,
          )}
        </ul>
      </section>
    `;
  }

  #go(destination: Destination): void {
    this.dispatchEvent(new TwsExportGoEvent(destination));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tws-export-standing': TwsExportStanding;
  }
}
