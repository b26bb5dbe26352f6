import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { shared } from '../../../src/look/shared.styles.ts';
import { callWords } from '../call-words.ts';
import type { Call } from '../messages.ts';
import { styles } from './tws-call-log.styles.ts';

/**
 * @summary Every call of the running package with its result, newest first, each explained in a sentence.
 */
@customElement('tws-call-log')
export class TwsCallLog extends LitElement {
  static override styles = [shared, styles];

  @property({ attribute: false }) calls: readonly Call[] = [];

  protected override render() {
    const refused = this.calls.filter(({ error }) => error !== 0).length;
    return html`
      <p class="soft" data-report="calls">
        ${this.calls.length} calls, ${refused === 0 ? 'none refused' : `${refused} refused`}
      </p>
      <ol reversed tabindex="0" aria-label="Calls, newest first">
        ${this.calls.toReversed().map(
          (call) => html`
            <li class=${call.error === 0 ? '' : 'refused'}>
              <p>${callWords(call)} <span class="soft">${(call.at / 1000).toFixed(1)} s</span></p>
              <code
                >${call.name}(${call.given.map(short).join(', ')})${call.result === '' ? nothing : ` → ${short(call.result)}`}</code
              >
            </li>
          `,
        )}
      </ol>
    `;
  }
}

function short(text: string): string {
  return text.length > 90 ? `${text.slice(0, 90)}… (${text.length} characters)` : text;
}
