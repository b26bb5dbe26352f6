import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { pageStyles } from '../../look/page.styles.ts';
import { shared } from '../../look/shared.styles.ts';
import { TwsPageEvent } from '../events.ts';
import { pageWords } from '../pages/page-words.ts';
import { download } from '../../look/hand-out.ts';
import type { RecordFacts } from './record-facts.ts';
import { codeOf, recordFile, type RecordLine, recordLines } from './record-lines.ts';
import { styles } from './tws-record.styles.ts';

/**
 * @summary What was done, as a page to print and a file to save, with a code by which it can be checked.
 *
 * @fires {TwsPageEvent} tws-page - `hub` or `verify`.
 */
@customElement('tws-record')
export class TwsRecord extends LitElement {
  static override styles = [shared, pageStyles, styles];

  @property({ attribute: false }) facts: RecordFacts | undefined;
  /** The commitment in words; empty if they are not there. */
  @property() sentence = '';

  @state() private withWords = false;

  protected override render() {
    const { facts } = this;
    if (facts === undefined) return nothing;
    const { record } = pageWords();
    const lines = recordLines(facts, this.withWords ? this.sentence : '');
    const file = recordFile(facts, lines);
    return html`
      <article aria-labelledby="title">
        <header class="screen">
          <h1 id="title" tabindex="-1">${record.title}</h1>
          <p class="lead">${record.lead}</p>
        </header>
        <div class="sheet">
          ${lines.map(drawRecordLine)}
          <p class="code"><span>${record.code}</span> <strong>${codeOf(file)}</strong></p>
          <p class="quiet">${record.codeHint}</p>
          <p class="name paper"><span>${record.name}</span></p>
        </div>
        ${
          this.sentence === ''
            ? nothing
            : html`
                <label class="choice screen">
                  <input type="checkbox" .checked=${this.withWords} @change=${this.#wantWords} />
                  <span>${record.withWords}</span>
                </label>
              `
        }
        <div class="onward">
          <button class="main" data-action="download-record" @click=${() => this.#download(facts, file)}>
            ${record.download}
          </button>
          <button data-action="print" @click=${() => window.print()}>${record.print}</button>
          <button data-action="back" @click=${() => this.dispatchEvent(new TwsPageEvent('hub'))}>
            ${record.back}
          </button>
          <button class="plain" @click=${() => this.dispatchEvent(new TwsPageEvent('verify'))}>
            ${record.verify}
          </button>
        </div>
      </article>
    `;
  }

  #wantWords({ target }: Event): void {
    this.withWords = (target as HTMLInputElement).checked;
  }

  #download({ day }: RecordFacts, file: string): void {
    download(this.ownerDocument, pageWords().record.file(day), 'text/plain;charset=utf-8', file);
  }
}

function drawRecordLine({ as, text }: RecordLine): TemplateResult {
  switch (as) {
    case 'title':
      return html`<h2 class="made">${text}</h2>`;
    case 'heading':
      return html`<h3>${text}</h3>`;
    case 'item':
      return html`<p class="item">${text}</p>`;
    case 'line':
      return html`<p>${text}</p>`;
    default:
      return as satisfies never;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tws-record': TwsRecord;
  }
}
