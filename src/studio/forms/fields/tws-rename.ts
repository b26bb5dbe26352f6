import { html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { shared } from '../../../look/shared.styles.ts';
import type { FileDocument } from '../../document/file-document.ts';
import { whyNotId } from '../../edits/fresh-id.ts';
import { dense } from '../../../look/dense.styles.ts';
import { fieldStyles } from '../field.styles.ts';

const words = {
  label: 'Name in the file',
  help: {
    scene:
      'What ways and conditions call this scene. Learners never see it. Once a course is released it should stay.',
    choice:
      'What conditions and good ways call this choice. Learners never see it. Once a course is released it should stay.',
  },
  rename: 'Rename everywhere',
};

/** A scene or choice is to be called otherwise, wherever it is named. */
export class TwsRenameEvent extends Event {
  static readonly type = 'tws-rename';
  readonly to: string;

  constructor(to: string) {
    super(TwsRenameEvent.type, { bubbles: true, composed: true });
    this.to = to;
  }
}

/**
 * @summary The id of a scene or choice. It changes when one says so, not while one types: everything that names it follows.
 *
 * @fires {TwsRenameEvent} tws-rename - The new id, which nothing else has.
 */
@customElement('tws-rename')
export class TwsRename extends LitElement {
  static override styles = [shared, dense, fieldStyles];

  @property() kind: 'scene' | 'choice' = 'scene';
  @property() value = '';
  @property({ attribute: false }) document: FileDocument | undefined;

  @state() private typed: string | undefined;
  @query('input') private readonly input!: HTMLInputElement | null;

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('value')) this.typed = undefined;
  }

  protected override render() {
    const typed = this.typed ?? this.value;
    const why = this.document === undefined ? undefined : whyNotId(this.document, typed, this.value);
    return html`
      <div class="field">
        <label for="id">${words.label}</label>
        <p class="help" id="help">${words.help[this.kind]}</p>
        <div class="row">
          <input
            id="id"
            class="grow"
            type="text"
            autocomplete="off"
            autocapitalize="none"
            spellcheck="false"
            data-field="id"
            aria-describedby=${why === undefined ? 'help' : 'help why'}
            aria-invalid=${why === undefined ? nothing : 'true'}
            .value=${typed}
            @input=${this.#type}
            @keydown=${(event: KeyboardEvent) => {
              if (event.key === 'Enter' && !event.isComposing) this.#rename();
            }}
          />
          <button
            type="button"
            data-action="rename"
            ?disabled=${why !== undefined || typed === this.value}
            @click=${this.#rename}
          >
            ${words.rename}
          </button>
        </div>
        ${why === undefined ? nothing : html`<p class="problems" id="why">${why}</p>`}
      </div>
    `;
  }

  readonly #type = (): void => {
    this.typed = this.input?.value;
  };

  readonly #rename = (): void => {
    const to = this.typed ?? this.value;
    if (this.document === undefined || to === this.value) return;
    if (whyNotId(this.document, to, this.value) !== undefined) return;
    this.dispatchEvent(new TwsRenameEvent(to));
    this.input?.focus();
  };
}

declare global {
  interface HTMLElementEventMap {
    'tws-rename': TwsRenameEvent;
  }

  interface HTMLElementTagNameMap {
    'tws-rename': TwsRename;
  }
}
