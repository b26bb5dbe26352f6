import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { type Sheet, sheetPage, type SheetSection } from '../../../scorm/package/administrator-sheet.ts';
import { shared } from '../../look/shared.styles.ts';
import { dense } from '../look/dense.styles.ts';
import { panel } from './panel.styles.ts';
import { printAlone } from './print-alone.ts';
import { styles } from './tws-administrator-sheet.styles.ts';

/** @summary What to tell whoever puts the package into the LMS: to read, to print, to send along. */
@customElement('tws-administrator-sheet')
export class TwsAdministratorSheet extends LitElement {
  static override styles = [shared, dense, panel, styles];

  @property({ attribute: false }) sheet: Sheet | undefined;
  /** Of the file it is saved as. */
  @property() file = 'for-the-administrator.html';
  /** On paper there is nothing to press. */
  @property({ type: Boolean, reflect: true }) paper = false;
  #address: string | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#forget();
  }

  protected override willUpdate(): void {
    this.#forget();
  }

  protected override render() {
    const { sheet } = this;
    if (sheet === undefined) return nothing;
    return html`
      <section aria-labelledby="title">
        <h2 id="title">${sheet.title}</h2>
        ${this.paper ? nothing : this.#drawActions(sheet)}
        <div class="sheet">${sheet.sections.map(drawSection)}</div>
      </section>
    `;
  }

  #drawActions(sheet: Sheet) {
    this.#address = URL.createObjectURL(new Blob([sheetPage(sheet)], { type: 'text/html' }));
    return html`
      <p>Send this along with the file. Whoever looks after your LMS finds everything in it.</p>
      <p class="actions">
        <a class="button" href=${this.#address} download=${this.file} data-action="download-sheet"
          >Save as a page</a
        >
        <button data-action="print-sheet" @click=${this.#print}>Print</button>
      </p>
    `;
  }

  async #print(): Promise<void> {
    const copy = new TwsAdministratorSheet();
    copy.sheet = this.sheet;
    copy.paper = true;
    await printAlone(copy);
  }

  #forget(): void {
    if (this.#address !== undefined) URL.revokeObjectURL(this.#address);
    this.#address = undefined;
  }
}

function drawSection({ heading, lines, steps }: SheetSection) {
  const items = lines.map((line) => html`<li>${line}</li>`);
  return html`
    <h3>${heading}</h3>
    ${
      steps === true
        ? html`<ol>
            ${items}
          </ol>`
        : html`<ul>
            ${items}
          </ul>`
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'tws-administrator-sheet': TwsAdministratorSheet;
  }
}
