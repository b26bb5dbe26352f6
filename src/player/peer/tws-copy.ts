import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { shared } from '../../look/shared.styles.ts';
import { copy } from '../../look/hand-out.ts';
import { pageWords } from '../pages/page-words.ts';

/** @summary A button that copies a text; where that is not allowed, the text appears, selected, to be copied by hand. */
@customElement('tws-copy')
export class TwsCopy extends LitElement {
  static override styles = [
    shared,
    css`
      p {
        color: var(--tws-soft);
        font-size: var(--tws-small);
      }

      textarea {
        inline-size: 100%;
        padding: var(--tws-2) var(--tws-3);
        border: 1px solid var(--tws-soft);
        border-radius: var(--tws-radius);
        background: var(--tws-surface);
        color: inherit;
        font: inherit;
      }

      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];

  @property() text = '';
  /** What stands on the button. */
  @property() label = '';

  @state() private said: '' | 'done' | 'blocked' = '';

  protected override render() {
    const { copy: say } = pageWords().peer;
    return html`
      <button @click=${this.#copy}>${this.label}</button>
      <p role="status">${this.said === '' ? '' : say[this.said]}</p>
      ${
        this.said === 'blocked'
          ? html`<textarea
              readonly
              rows="4"
              dir="auto"
              aria-label=${this.label}
              .value=${this.text}
            ></textarea>`
          : nothing
      }
    `;
  }

  async #copy(): Promise<void> {
    this.said = (await copy(this.ownerDocument, this.text, null)) ? 'done' : 'blocked';
    await this.updateComplete;
    const field = this.renderRoot.querySelector('textarea');
    field?.focus();
    field?.select();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tws-copy': TwsCopy;
  }
}
