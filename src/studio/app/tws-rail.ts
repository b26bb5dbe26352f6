import '@awesome.me/webawesome/dist/components/icon/icon.js';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { shared } from '../../look/shared.styles.ts';
import '../look/controls.ts';
import { dense } from '../../look/dense.styles.ts';
import { type ViewName, viewNames } from '../session/studio.ts';
import { TwsViewEvent } from './tws-view-event.ts';
import { views } from './views.ts';

/**
 * @summary The way from one view of the studio to another.
 *
 * @fires {TwsViewEvent} tws-view - The view that was asked for.
 */
@customElement('tws-rail')
export class TwsRail extends LitElement {
  static override styles = [shared, dense, styles()];

  @property() view: ViewName = 'outline';
  /** How many things cannot be played as they are; shown at Findings. */
  @property({ type: Number }) broken = 0;

  protected override render() {
    return html`
      <nav aria-label="Views">
        <ul>
          ${viewNames.map(
            (name) =>
              html`<li>
                <button
                  data-action="open-${name}"
                  aria-current=${this.view === name ? 'page' : nothing}
                  title=${views[name].about}
                  @click=${() => this.dispatchEvent(new TwsViewEvent(name))}
                >
                  <wa-icon name=${views[name].icon}></wa-icon>
                  <span>${views[name].name}</span>
                  ${name === 'findings' && this.broken > 0 ? this.#drawBroken() : nothing}
                </button>
              </li>`,
          )}
        </ul>
      </nav>
    `;
  }

  #drawBroken() {
    return html`<span class="count"
      ><span aria-hidden="true">${this.broken}</span
      ><span class="unseen">, ${this.broken} to mend</span></span
    >`;
  }
}

function styles() {
  return css`
    nav {
      block-size: 100%;
      padding: var(--tws-2);
      overflow-y: auto;
      background: var(--tws-surface);
      border-inline-end: 1px solid var(--tws-line);
    }

    ul {
      display: grid;
      gap: var(--tws-1);
      padding: 0;
      list-style: none;
    }

    button {
      position: relative;
      display: grid;
      justify-items: center;
      gap: 2px;
      inline-size: 100%;
      min-block-size: 3.5rem;
      padding: var(--tws-2) 2px;
      border-color: transparent;
      background: none;
      color: var(--tws-soft);
      font-size: 0.8125rem;
      line-height: 1.2;
    }

    wa-icon {
      font-size: 1.25rem;
    }

    button[aria-current] {
      color: var(--tws-ink);
      background: var(--tws-press);
      border-color: var(--tws-line);
      font-weight: 650;
    }

    button[aria-current]::before {
      content: '';
      position: absolute;
      inset-block: 25%;
      inset-inline-start: -1px;
      border-inline-start: 3px solid var(--tws-safety);
      border-radius: 2px;
    }

    .count {
      position: absolute;
      inset-block-start: 2px;
      inset-inline-end: 6px;
      min-inline-size: 1.25rem;
      padding-inline: 4px;
      border-radius: 999px;
      background: var(--tws-voice);
      color: var(--tws-surface);
      font-size: 0.75rem;
      font-weight: 700;
      text-align: center;
    }

    @media (max-width: 860px) {
      nav {
        border-inline-end: 0;
        border-block-end: 1px solid var(--tws-line);
      }

      ul {
        display: flex;
        flex-wrap: wrap;
      }

      li {
        flex: 1 1 4.5rem;
      }
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'tws-rail': TwsRail;
  }
}
