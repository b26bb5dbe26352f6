import '@awesome.me/webawesome/dist/components/dialog/dialog.js';
import { html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { shared } from '../../look/shared.styles.ts';
import '../look/controls.ts';
import { dense } from '../../look/dense.styles.ts';
import { questionStyles } from './question.styles.ts';

/** What to do about changes that are in this tab alone, before the draft is left. */
export type NotKeptAnswer = 'save-file' | 'leave' | 'stay';

/** The author has decided what to do about changes that are in this tab alone. */
export class TwsNotKeptEvent extends Event {
  static readonly type = 'tws-not-kept';
  readonly answer: NotKeptAnswer;

  constructor(answer: NotKeptAnswer) {
    super(TwsNotKeptEvent.type, { bubbles: true, composed: true });
    this.answer = answer;
  }
}

/**
 * @summary The question before a draft is left that this browser does not keep.
 *
 * @fires {TwsNotKeptEvent} tws-not-kept - What the author decided.
 */
@customElement('tws-not-kept')
export class TwsNotKept extends LitElement {
  static override styles = [shared, dense, questionStyles];

  @property({ type: Boolean }) open = false;
  /** The name of the draft. */
  @property() name = '';

  protected override render() {
    return html`<wa-dialog
      label="Your last changes are only in this tab"
      ?open=${this.open}
      @wa-hide=${this.#hidden}
    >
      <div class="body">
        <p>
          This browser could not keep them. If you leave “${this.name}” now without saving it to a file, they
          are gone.
        </p>
        <div class="buttons">
          <button class="main" data-action="save-and-leave" @click=${() => this.#answer('save-file')}>
            Save to a file and leave
          </button>
          <button data-action="stay" @click=${() => this.#answer('stay')}>Stay here</button>
          <button class="plain" data-action="leave-anyway" @click=${() => this.#answer('leave')}>
            Leave without them
          </button>
        </div>
      </div>
    </wa-dialog>`;
  }

  readonly #hidden = (event: Event): void => {
    if (this.open && event.target === event.currentTarget) this.#answer('stay');
  };

  #answer(answer: NotKeptAnswer): void {
    this.open = false;
    this.dispatchEvent(new TwsNotKeptEvent(answer));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tws-not-kept': TwsNotKept;
  }
  interface HTMLElementEventMap {
    'tws-not-kept': TwsNotKeptEvent;
  }
}
