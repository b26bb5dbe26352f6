import { LitElement, html } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { page } from '../../locale/en/probe-page.ts';
import { shared } from '../../look/shared.styles.ts';
import { copy, download } from '../../look/hand-out.ts';
import { styles } from './tws-report.styles.ts';

const { report: say } = page;

/** @summary A report as plain text, to be copied or saved. */
@customElement('tws-report')
export class TwsReport extends LitElement {
  static override styles = [shared, styles];

  @property() text = '';
  /** What the file is called when it is saved. */
  @property() file = '';

  @state() private said: '' | 'copied' | 'blocked' | 'saved' = '';
  @query('textarea') private readonly field!: HTMLTextAreaElement;

  protected override render() {
    return html`
      <textarea readonly rows="12" wrap="soft" aria-label=${say.label} .value=${this.text}></textarea>
      <div class="offers">
        <button class="main" data-action="copy-report" @click=${this.#copy}>${say.copy}</button>
        <button data-action="save-report" @click=${this.#save}>${say.save}</button>
        <p role="status">${this.said === '' ? '' : say[this.said]}</p>
      </div>
    `;
  }

  async #copy(): Promise<void> {
    this.said = '';
    this.said = (await copy(this.ownerDocument, this.text, this.field)) ? 'copied' : 'blocked';
  }

  #save(): void {
    download(this.ownerDocument, this.file, 'text/plain;charset=utf-8', this.text);
    this.said = 'saved';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tws-report': TwsReport;
  }
}
