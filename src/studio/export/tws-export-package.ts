import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { sizeInWords } from '../../../scorm/package/size-in-words.ts';
import { shared } from '../../look/shared.styles.ts';
import { dense } from '../../look/dense.styles.ts';
import type { ReadyPackage } from './export-desk.ts';
import { TwsExportReleaseEvent } from './export-events.ts';
import { panel } from './panel.styles.ts';
import { styles } from './tws-export-package.styles.ts';

/**
 * @summary A package that was made: what was checked, its download, and the offer to write down that it goes to learners.
 *
 * @fires {TwsExportReleaseEvent} tws-export-release - It goes to learners.
 */
@customElement('tws-export-package')
export class TwsExportPackage extends LitElement {
  static override styles = [shared, dense, panel, styles];

  @property({ attribute: false }) ready: ReadyPackage | undefined;
  /** Whether the draft, or what is wanted, has changed since. */
  @property({ type: Boolean }) stale = false;

  #hadFocus = false;

  async focusDownload(): Promise<void> {
    await this.updateComplete;
    this.shadowRoot?.querySelector<HTMLElement>('.download')?.focus();
  }

  protected override willUpdate(): void {
    this.#hadFocus = (this.shadowRoot?.activeElement ?? null) !== null;
  }

  /** A button that has done its work is gone. */
  protected override updated(): void {
    if (this.#hadFocus && this.shadowRoot?.activeElement === null) void this.focusDownload();
  }

  protected override render() {
    if (this.ready === undefined) return nothing;
    const { name, zip } = this.ready.package;
    return html`
      <section aria-labelledby="ready">
        <h2 id="ready">${this.stale ? 'Made before your last changes' : 'Your package is ready'}</h2>
        <p class="file">
          <wa-icon name="export"></wa-icon>
          <span><strong>${name}</strong><span class="where">${sizeInWords(zip.length)}</span></span>
        </p>
        ${this.#drawStructure()}
        <p class="actions">
          <a class="download" href=${this.ready.address} download=${name} data-action="download-package"
            >Download</a
          >
          ${this.stale ? html`<span class="quiet">What you changed since is not in it. Make it again.</span>` : nothing}
        </p>
      </section>
      ${this.stale ? nothing : this.#drawRelease()}
    `;
  }

  #drawStructure() {
    const findings = this.ready?.package.findings ?? [];
    if (findings.length === 0)
      return html`<p class="checked">
        <wa-icon name="check"></wa-icon>
        Its structure was checked:
        ${
          this.ready?.wish.format === 'web'
            ? 'the first page and all it needs are there, and names and sizes are safe for servers.'
            : 'the manifest, the list of files, names, kinds and sizes are as LMSs want them.'
        }
      </p>`;
    return html`
      <p>Its structure was checked. Some LMSs may stumble over this:</p>
      <ul class="list">
        ${findings.map(({ says, todo }) => html`<li class="row">${says} ${todo}</li>`)}
      </ul>
    `;
  }

  #drawRelease() {
    const isOpen = (this.ready?.package.release.length ?? 0) > 0;
    return html`
      <section aria-labelledby="release">
        <h2 id="release">Does it go to learners?</h2>
        ${
          isOpen
            ? html`
                <p>
                  Then write down what goes out. Learners who are in the middle of a scenario are found again
                  by the choices they made, and what is written down is never used for another choice. The
                  package is made again with it inside; Undo takes it back.
                </p>
                <p class="actions">
                  <button data-action="write-release" @click=${this.#release}>
                    Write down what goes out
                  </button>
                </p>
              `
            : html`<p class="checked">
                <wa-icon name="check"></wa-icon>
                What goes out is written down, in your draft and in this package.
              </p>`
        }
      </section>
    `;
  }

  #release(): void {
    this.dispatchEvent(new TwsExportReleaseEvent());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tws-export-package': TwsExportPackage;
  }
}
