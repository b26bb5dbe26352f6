import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { dense } from '../../../../src/look/dense.styles.ts';
import { shared } from '../../../../src/look/shared.styles.ts';
import type { Stored } from '../../../host/options.ts';
import { deskStyles } from '../look/desk.styles.ts';
import { segmentsStyles } from '../look/segments.styles.ts';
import { TwsCopyEvent } from '../look/tws-copy-event.ts';
import type { Change } from '../session/desk-state.ts';
import { becameWords, storedRows, type StoredRow } from './stored-rows.ts';
import { styles } from './tws-stored-data.styles.ts';

const resumeData = 'cmi.suspend_data';

/**
 * @summary What the LMS has stored, before the last launch and now, and what it has not stored yet.
 *
 * @fires {TwsCopyEvent} tws-copy - The resume data, or all of it, for the clipboard.
 */
@customElement('tws-stored-data')
export class TwsStoredData extends LitElement {
  static override styles = [shared, dense, deskStyles, segmentsStyles, styles];

  /** When the last launch began; undefined for nothing. */
  @property({ attribute: false }) earlier: Stored | undefined;
  @property({ attribute: false }) now: Stored | undefined;
  /** What the LMS itself said at the last launch; undefined if there was none at this desk to compare with. */
  @property({ attribute: false }) given: Stored | undefined;
  /** What the lesson has set and the LMS has not stored. */
  @property({ attribute: false }) unsaved: readonly Change[] = [];
  @state() private all = false;

  protected override render() {
    const rows = storedRows(this.given === undefined ? this.now : this.earlier, this.now, this.given ?? {});
    const changed = rows.filter(({ became }) => became !== 'same' && became !== 'given');
    const shown = this.all ? rows : changed;
    return html`
      ${this.#drawUnsaved()}
      ${
        rows.length === 0
          ? html`<p class="empty">
              ${
                this.given === undefined
                  ? 'Nothing is stored yet. Launch the lesson: what the LMS keeps of it is listed here.'
                  : 'The LMS has stored nothing of this launch so far.'
              }
            </p>`
          : html`
              ${this.#drawResumeData()}
              <div class="tools">
                <div class="segments" role="group" aria-label="Which values">
                  ${this.#drawWhich(false, `This launch ${changed.length}`)}
                  ${this.#drawWhich(true, `All ${rows.length}`)}
                </div>
                <button
                  data-action="copy-stored"
                  @click=${() => this.#copy(JSON.stringify(this.now ?? {}, null, 2), 'The stored data is copied.')}
                >
                  Copy all
                </button>
              </div>
              ${
                shown.length === 0
                  ? html`<p class="empty">This launch has changed nothing that is stored.</p>`
                  : this.#drawTable(shown)
              }
            `
      }
    `;
  }

  #drawWhich(all: boolean, words: string) {
    return html`<button
      data-stored=${all ? 'all' : 'changed'}
      aria-pressed=${this.all === all}
      @click=${() => (this.all = all)}
    >
      ${words}
    </button>`;
  }

  #drawUnsaved() {
    if (this.unsaved.length === 0) return nothing;
    return html`
      <section class="unsaved" aria-labelledby="unsaved" data-report="unsaved">
        <h2 id="unsaved">Set and not stored: ${this.unsaved.length}</h2>
        <p>If the window went now, this would be lost.</p>
        <ul role="list">
          ${this.unsaved.map(
            ({ element, after }) =>
              html`<li><code>${drawName(element)}</code> ${drawValue(element, after)}</li>`,
          )}
        </ul>
      </section>
    `;
  }

  #drawResumeData() {
    const text = this.now?.[resumeData] ?? '';
    if (text === '') return nothing;
    return html`
      <section class="suspend" aria-labelledby="resume-data">
        <header>
          <h2 id="resume-data">Resume data, ${text.length.toLocaleString('en')} characters</h2>
          <button
            data-action="copy-resume"
            @click=${() => this.#copy(text, `The resume data is copied: ${text.length.toLocaleString('en')} characters.`)}
          >
            Copy
          </button>
        </header>
        <code tabindex="0" role="region" aria-label="Resume data" data-report="resume-data">${text}</code>
      </section>
    `;
  }

  // Roles are said, because a table that is laid out as blocks would lose them.
  #drawTable(rows: readonly StoredRow[]) {
    return html`
      <table role="table" aria-label="Stored before this launch, and now" data-report="stored">
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">Element</th>
            <th role="columnheader" scope="col">Became</th>
            <th role="columnheader" scope="col">Before this launch</th>
            <th role="columnheader" scope="col">Now</th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${rows.map(
            ({ element, before, now, became }) => html`
              <tr role="row" class=${became}>
                <th role="rowheader" scope="row"><code>${drawName(element)}</code></th>
                <td role="cell" class="became">
                  <b aria-hidden="true">${becameWords[became].sign}</b> ${becameWords[became].word}
                </td>
                <td role="cell" class="before" data-heading="Before">${drawValue(element, before)}</td>
                <td role="cell" data-heading="Now">${drawValue(element, now)}</td>
              </tr>
            `,
          )}
        </tbody>
      </table>
    `;
  }

  #copy(text: string, says: string): void {
    this.dispatchEvent(new TwsCopyEvent(text, says));
  }
}

const longest = 80;

function drawValue(element: string, value: string) {
  if (value === '') return html`<span class="nothing">nothing</span>`;
  if (element === resumeData || value.length > longest) {
    return html`<code>${value.slice(0, 24)}…</code> ${value.length.toLocaleString('en')} characters`;
  }
  return html`<code>${value}</code>`;
}

/** Lines break between its parts. */
function drawName(element: string) {
  return element.split(/(?<=[._])/).map((part) => html`${part}<wbr />`);
}
