import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { shared } from '../../look/shared.styles.ts';
import { dense } from '../../look/dense.styles.ts';
import { tabsStyles } from '../look/tabs.styles.ts';
import type { Studio } from '../session/studio.ts';
import '../forms/tws-form.ts';
import '../text/tws-text.ts';

type Shown = 'form' | 'both' | 'text';

const names: Readonly<Record<Shown, string>> = { form: 'Form', both: 'Both', text: 'Text' };

/** @summary What is at hand, as a form, as the text behind it, or both. */
@customElement('tws-inspector')
export class TwsInspector extends LitElement {
  static override styles = [shared, dense, tabsStyles, styles()];

  @property({ attribute: false }) studio: Studio | undefined;
  @state() private shown: Shown = 'form';

  protected override render() {
    return html`
      <div class="all">
        <div class="tabs" role="group" aria-label="Show it as">
          ${(['form', 'both', 'text'] as const).map(
            (shown) =>
              html`<button
                data-action="show-${shown}"
                aria-pressed=${this.shown === shown}
                @click=${() => this.#show(shown)}
              >
                ${names[shown]}
              </button>`,
          )}
        </div>
        ${this.shown === 'text' ? nothing : html`<tws-form class="part" .studio=${this.studio} @tws-text-wanted=${this.#showText}></tws-form>`}
        ${this.shown === 'form' ? nothing : html`<tws-text class="part" .studio=${this.studio}></tws-text>`}
      </div>
    `;
  }

  #show(shown: Shown): void {
    this.shown = shown;
  }

  #showText(): void {
    if (this.shown === 'form') this.shown = 'both';
  }
}

function styles() {
  return css`
    :host,
    .all {
      display: flex;
      flex-direction: column;
      min-block-size: 0;
      min-inline-size: 0;
    }

    .all {
      flex: 1;
      background: var(--tws-surface);
    }

    .part {
      flex: 1 1 50%;
      min-block-size: 0;
      overflow: auto;
    }

    .part + .part {
      border-block-start: 1px solid var(--tws-line);
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'tws-inspector': TwsInspector;
  }
}
