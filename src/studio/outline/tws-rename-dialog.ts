import '@awesome.me/webawesome/dist/components/dialog/dialog.js';
import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { shared } from '../../look/shared.styles.ts';
import '../look/controls.ts';
import { dense } from '../../look/dense.styles.ts';
import { TwsLineRenameEvent } from './tws-line-rename-event.ts';

const words = {
  field: 'Its name in the file and in what is stored of a learner’s way. Learners never see it.',
  released: {
    scene:
      'This scene has been released. Learners who stand in it when they come back go on from the nearest place that is left, and the old name is never used again.',
    choice:
      'This choice has been released. Under another name it counts as another choice: it gets a new code, and learners who had chosen it go on from just before it.',
  },
  rename: 'Give it this name',
  cancel: 'Leave it',
} as const;

/**
 * @summary A dialog in which a scene or a choice is given another name. Everything that names it follows.
 *
 * @fires {TwsLineRenameEvent} tws-line-rename - The new name. The dialog is closed by then.
 */
@customElement('tws-rename-dialog')
export class TwsRenameDialog extends LitElement {
  static override styles = [shared, dense, styles()];

  @property() kind: 'scene' | 'choice' = 'scene';
  /** The name so far. */
  @property() name = '';
  @property({ type: Boolean }) released = false;
  @property({ type: Boolean }) open = false;
  /** Why something cannot be called so, in words; undefined if it can. */
  @property({ attribute: false }) whyNot: (wish: string) => string | undefined = () => undefined;

  @state() private wish = '';
  @query('input') private readonly field!: HTMLInputElement | null;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('open') && this.open) this.wish = this.name;
  }

  protected override render() {
    const problem = this.wish === this.name ? undefined : this.whyNot(this.wish);
    return html`<wa-dialog
      label="Another name for ${this.name}"
      ?open=${this.open}
      light-dismiss
      @wa-hide=${this.#close}
    >
      ${
        this.open
          ? html`<form @submit=${this.#submit}>
              <label for="name">${words.field}</label>
              <input
                id="name"
                type="text"
                autocomplete="off"
                spellcheck="false"
                autofocus
                data-field="name"
                aria-describedby="problem"
                aria-invalid=${problem === undefined ? 'false' : 'true'}
                .value=${this.wish}
                @focus=${() => this.field?.select()}
                @input=${this.#type}
              />
              <p id="problem" role="status">${problem}</p>
              ${this.released ? html`<p class="note">${words.released[this.kind]}</p>` : nothing}
              <div class="buttons">
                <button type="button" data-action="cancel" @click=${this.#close}>${words.cancel}</button>
                <button class="main" type="submit" data-action="rename" ?disabled=${problem !== undefined}>
                  ${words.rename}
                </button>
              </div>
            </form>`
          : nothing
      }
    </wa-dialog>`;
  }

  #close(): void {
    this.open = false;
  }

  #type(): void {
    this.wish = this.field?.value.trim() ?? '';
  }

  #submit(event: Event): void {
    event.preventDefault();
    const { wish } = this;
    if (wish !== this.name && this.whyNot(wish) !== undefined) return;
    this.open = false;
    if (wish !== this.name) this.dispatchEvent(new TwsLineRenameEvent(wish));
  }
}

function styles() {
  return css`
    label {
      display: block;
      margin-block-end: var(--tws-2);
      color: var(--tws-soft);
    }

    input {
      inline-size: 100%;
      min-block-size: 2.75rem;
      padding: 0 var(--tws-3);
      border: 1px solid var(--tws-soft);
      border-radius: 9px;
      background: var(--tws-surface);
      color: var(--tws-ink);
      font: inherit;
    }

    #problem {
      min-block-size: 1.5em;
      margin-block: var(--tws-1);
      color: var(--tws-voice);
    }

    .note {
      padding: var(--tws-3);
      border-radius: 9px;
      background: var(--tws-voice-ground);
    }

    .buttons {
      display: flex;
      gap: var(--tws-3);
      justify-content: flex-end;
      margin-block-start: var(--tws-4);
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'tws-rename-dialog': TwsRenameDialog;
  }
}
