import '@awesome.me/webawesome/dist/components/icon/icon.js';
import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { shared } from '../../look/shared.styles.ts';
import '../look/controls.ts';
import { dense } from '../../look/dense.styles.ts';
import type { SafeKeeping, Studio } from '../session/studio.ts';
import { WatchesStudio } from '../session/watches-studio.ts';
import { type BarAction, TwsBarEvent } from './tws-bar-event.ts';
import { styles } from './tws-bar.styles.ts';

const kept: Readonly<Record<SafeKeeping['kept'], string>> = {
  saving: 'Saving…',
  'in this browser': 'Saved in this browser',
  'not kept': 'Not kept in this browser',
  'in another tab': 'Being written in another tab',
};

/**
 * @summary The line on top: whose draft this is, where it is kept, the scenario at hand, undo and redo.
 *
 * @fires {TwsBarEvent} tws-bar - What was asked for that concerns the whole draft.
 */
@customElement('tws-bar')
export class TwsBar extends LitElement {
  static override styles = [shared, dense, styles];

  @property({ attribute: false }) studio: Studio | undefined;
  protected readonly watching = new WatchesStudio(this, () => this.studio);
  /** Whether this browser can write into a folder that the author picks. */
  @property({ type: Boolean }) folders = false;

  protected override render() {
    const { studio } = this;
    if (studio === undefined) return nothing;
    return html`
      <header>
        <button class="plain" data-action="all-drafts" @click=${() => this.#ask('all-drafts')}>
          <wa-icon name="arrow-left"></wa-icon> All drafts
        </button>
        <div class="draft">
          <h1>${studio.draft.name}</h1>
          ${this.#drawKeeping(studio)}
        </div>
        ${this.#drawScenarios(studio)}
        <div class="history" role="group" aria-label="History">
          ${this.#drawHistory('undo', 'Undo', studio.workspace.undoes)}
          ${this.#drawHistory('redo', 'Redo', studio.workspace.redoes)}
        </div>
        <button data-action="save-file" @click=${() => this.#ask('save-file')}>
          <wa-icon name="save"></wa-icon> Save<span class="desk"> to a file</span>
        </button>
        ${
          this.folders
            ? html`<button data-action="save-folder" @click=${() => this.#ask('save-folder')}>
                <wa-icon name="folder"></wa-icon> <span class="wide">Save to a folder</span
                ><span class="narrow">Folder</span>
              </button>`
            : nothing
        }
        <button class="plain" data-action="show-keys" @click=${() => this.#ask('show-keys')}>Keys</button>
      </header>
    `;
  }

  /** What would survive, said as it is: in this browser is not yet in a file. */
  #drawKeeping({ safe }: Studio) {
    const file = safe.inFile === undefined ? 'not in a file yet' : `in ${safe.inFile}`;
    return html`<p class="quiet" role="status" data-kept=${safe.kept} title=${safe.why ?? nothing}>
      ${kept[safe.kept]}, <span class=${safe.inFile === undefined ? 'open' : ''}>${file}</span>
    </p>`;
  }

  #drawScenarios(studio: Studio) {
    if (studio.scenarios.length < 2) return nothing;
    return html`<label class="scenario">
      <span class="unseen">Scenario</span>
      <select
        data-field="scenario"
        @change=${(event: Event) =>
          studio.go({ scenario: (event.target as HTMLSelectElement).value, place: [] })}
      >
        ${studio.scenarios.map(
          (id) =>
            html`<option value=${id} ?selected=${id === studio.scenario}>${titleIn(studio, id)}</option>`,
        )}
      </select>
    </label>`;
  }

  #drawHistory(action: 'undo' | 'redo', word: string, what: string | undefined) {
    const name = what === undefined ? `Nothing to ${action}` : `${word}: ${what}`;
    return html`<button
      data-action=${action}
      aria-label=${name}
      title=${name}
      aria-disabled=${what === undefined}
      @click=${() => this.studio?.[action]()}
    >
      <wa-icon name=${action}></wa-icon>
    </button>`;
  }

  #ask(action: BarAction): void {
    this.dispatchEvent(new TwsBarEvent(action));
  }
}

function titleIn(studio: Studio, id: string): string {
  const title = studio.workspace.document(`${id}/scenario.yaml`).valueAt(['title']);
  return typeof title === 'string' && title !== '' ? title : id;
}

declare global {
  interface HTMLElementTagNameMap {
    'tws-bar': TwsBar;
  }
}
