import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { sheetPage } from '../../../scorm/package/sheet/sheet-page.ts';
import type { Run, Sheet, SheetBlock, SheetSection, Words } from '../../../scorm/package/sheet/sheet.ts';
import { shared } from '../../look/shared.styles.ts';
import { dense } from '../../look/dense.styles.ts';
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
        <h2 id="title">For the administrator: <bdi>${sheet.course}</bdi></h2>
        ${this.paper ? nothing : this.#drawActions(sheet)}
        <div class="sheet">
          <p>${sheet.lead}</p>
          ${sheet.sections.filter(({ isShort }) => this.paper || isShort === true).map(drawSection)}
        </div>
      </section>
    `;
  }

  #drawActions(sheet: Sheet) {
    this.#address = URL.createObjectURL(new Blob([sheetPage(sheet)], { type: 'text/html' }));
    return html`
      <p>
        Whoever looks after your LMS finds everything in the file <code>ADMIN.html</code> inside the zip: all
        settings, steps for six LMSs, privacy, security. Here is the short of it; the page has the rest.
      </p>
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

function drawSection({ heading, blocks }: SheetSection) {
  return html`
    <h3>${heading}</h3>
    ${blocks.map(drawBlock)}
  `;
}

function drawBlock(block: SheetBlock): TemplateResult {
  switch (block.kind) {
    case 'text':
      return html`<p>${drawWords(block.words)}</p>`;
    case 'list':
      return block.isOrdered === true
        ? html`<ol>
            ${drawItems(block.items)}
          </ol>`
        : html`<ul>
            ${drawItems(block.items)}
          </ul>`;
    case 'table':
      // A narrow column has no room for tables.
      return html`<ul>
        ${block.rows.map((cells) => html`<li>${cells.map((cell, index) => [index === 0 ? '' : ': ', drawWords(cell)])}</li>`)}
      </ul>`;
    case 'checksum':
      return html`<p><code>${block.digest}</code></p>`;
    case 'part':
      return html`<h4>${block.heading}</h4>
        ${block.blocks.map(drawBlock)}`;
    default:
      return block satisfies never;
  }
}

function drawItems(items: readonly Words[]) {
  return items.map((item) => html`<li>${drawWords(item)}</li>`);
}

function drawWords(words: Words) {
  return words.map(drawRun);
}

function drawRun(run: Run) {
  if (typeof run === 'string') return run;
  if ('code' in run) return html`<code>${run.code}</code>`;
  return 'strong' in run ? html`<strong>${run.strong}</strong>` : html`<bdi>${run.title}</bdi>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'tws-administrator-sheet': TwsAdministratorSheet;
  }
}
