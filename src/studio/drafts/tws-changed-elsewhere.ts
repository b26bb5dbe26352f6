import '@awesome.me/webawesome/dist/components/dialog/dialog.js';
import { html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { shared } from '../../look/shared.styles.ts';
import '../look/controls.ts';
import { dense } from '../../look/dense.styles.ts';
import { questionStyles } from './question.styles.ts';

/** What to do about files that somebody else has changed. */
export type ChangedAnswer = 'write-over' | 'another-folder' | 'save-file' | 'call-off';

/** The author has decided what to do about files that somebody else has changed. */
export class TwsChangedElsewhereEvent extends Event {
  static readonly type = 'tws-changed-elsewhere';
  readonly answer: ChangedAnswer;

  constructor(answer: ChangedAnswer) {
    super(TwsChangedElsewhereEvent.type, { bubbles: true, composed: true });
    this.answer = answer;
  }
}

const shown = 6;

/**
 * @summary The question before files are written over that were changed outside of the studio.
 *
 * @fires {TwsChangedElsewhereEvent} tws-changed-elsewhere - What the author decided.
 */
@customElement('tws-changed-elsewhere')
export class TwsChangedElsewhere extends LitElement {
  static override styles = [shared, dense, questionStyles];

  @property({ type: Boolean }) open = false;
  /** The name of the folder. */
  @property() folder = '';
  /** Paths of the files in question. */
  @property({ attribute: false }) files: readonly string[] = [];

  protected override render() {
    const more = this.files.length - shown;
    return html`<wa-dialog
      label="These files were changed outside of the studio"
      ?open=${this.open}
      @wa-hide=${this.#hidden}
    >
      <div class="body">
        <p>
          Since you last saved to “${this.folder}”, another program or person has changed
          ${this.files.length === 1 ? 'a file' : 'files'} there. Nothing has been written yet.
        </p>
        <ul>
          ${this.files.slice(0, shown).map((file) => html`<li>${file}</li>`)}
          ${more > 0 ? html`<li>and ${more} more</li>` : ''}
        </ul>
        <p class="quiet">Your draft is safe in this browser, whichever you choose.</p>
        <div class="buttons">
          <button class="main" data-action="another-folder" @click=${() => this.#answer('another-folder')}>
            Save to another folder
          </button>
          <button data-action="save-file" @click=${() => this.#answer('save-file')}>Save to one file</button>
          <button data-action="write-over" @click=${() => this.#answer('write-over')}>
            Write over their changes
          </button>
          <button class="plain" data-action="call-off" @click=${() => this.#answer('call-off')}>
            Do not save now
          </button>
        </div>
      </div>
    </wa-dialog>`;
  }

  readonly #hidden = (event: Event): void => {
    if (this.open && event.target === event.currentTarget) this.#answer('call-off');
  };

  #answer(answer: ChangedAnswer): void {
    this.open = false;
    this.dispatchEvent(new TwsChangedElsewhereEvent(answer));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tws-changed-elsewhere': TwsChangedElsewhere;
  }
  interface HTMLElementEventMap {
    'tws-changed-elsewhere': TwsChangedElsewhereEvent;
  }
}
