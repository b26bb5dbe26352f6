import '@awesome.me/webawesome/dist/components/icon/icon.js';
import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { shared } from '../../look/shared.styles.ts';
import type { DraftSummary } from '../drafts/draft-store.ts';
import '../look/controls.ts';
import { dense } from '../../look/dense.styles.ts';
import { type DraftAction, TwsDraftActionEvent, TwsRenameDraftEvent } from './events.ts';
import { styles } from './tws-draft-list.styles.ts';
import { whenInWords } from './when-in-words.ts';

/**
 * @summary The drafts in this browser: their names, when they were changed, where their files are.
 *
 * @fires {TwsDraftActionEvent} tws-draft-action - Open, duplicate or delete one.
 * @fires {TwsRenameDraftEvent} tws-rename-draft - One gets another name.
 */
@customElement('tws-draft-list')
export class TwsDraftList extends LitElement {
  static override styles = [shared, dense, styles];

  @property({ attribute: false }) drafts: readonly DraftSummary[] = [];
  /** Milliseconds; what "changed" is told against. */
  @property({ type: Number }) now = 0;

  @state() private renamed: string | undefined;

  /** Puts the focus on a draft, or on the one that has taken its place. */
  async focusOn(draft: string | undefined): Promise<void> {
    await this.updateComplete;
    const rows = [...(this.shadowRoot?.querySelectorAll<HTMLElement>('li') ?? [])];
    const row = rows.find(({ dataset }) => dataset['draft'] === draft) ?? rows[0];
    row?.querySelector<HTMLElement>('button[data-action="open-draft"]')?.focus();
  }

  protected override render() {
    return html`<ul role="list">
      ${repeat(
        this.drafts,
        ({ id }) => id,
        (draft) =>
          html`<li data-draft=${draft.id}>
            ${this.renamed === draft.id ? this.#drawName(draft) : this.#drawDraft(draft)}
          </li>`,
      )}
    </ul>`;
  }

  #drawDraft(draft: DraftSummary) {
    const { id, name } = draft;
    return html`
      <button class="name" data-action="open-draft" @click=${() => this.#ask('open', id)}>
        <strong>${name}</strong>
        <span class="quiet">
          Changed ${whenInWords(draft.changed, this.now)}.
          ${keptIn(draft)}${draft.wasOpen ? ' It was open when its tab was closed.' : nothing}
        </span>
      </button>
      <div class="actions">
        <button
          data-action="rename-draft"
          aria-label=${`Rename ${name}`}
          title="Rename"
          @click=${() => this.#beginRenaming(id)}
        >
          <wa-icon name="pencil"></wa-icon>
        </button>
        <button
          data-action="duplicate-draft"
          aria-label=${`Duplicate ${name}`}
          title="Duplicate"
          @click=${() => this.#ask('duplicate', id)}
        >
          <wa-icon name="copy"></wa-icon>
        </button>
        <button
          data-action="delete-draft"
          aria-label=${`Delete ${name}`}
          title="Delete"
          @click=${() => this.#ask('delete', id)}
        >
          <wa-icon name="trash"></wa-icon>
        </button>
      </div>
    `;
  }

  #drawName({ id, name }: DraftSummary) {
    return html`<form
      @submit=${(event: SubmitEvent) => this.#rename(event, id)}
      @keydown=${(event: KeyboardEvent) => event.key === 'Escape' && this.#endRenaming(id)}
    >
      <label>
        <span class="unseen">Name of the draft</span>
        <input data-field="draft-name" name="name" maxlength="120" required .value=${name} />
      </label>
      <button class="main" data-action="keep-name">Keep this name</button>
      <button type="button" class="plain" data-action="call-off-name" @click=${() => this.#endRenaming(id)}>
        Leave it as it was
      </button>
    </form>`;
  }

  async #beginRenaming(id: string): Promise<void> {
    this.renamed = id;
    await this.updateComplete;
    const field = this.shadowRoot?.querySelector('input');
    field?.focus();
    field?.select();
  }

  #endRenaming(id: string): void {
    this.renamed = undefined;
    void this.focusOn(id);
  }

  #rename(event: SubmitEvent, id: string): void {
    event.preventDefault();
    const name = this.shadowRoot?.querySelector('input')?.value.trim() ?? '';
    if (name !== '') this.dispatchEvent(new TwsRenameDraftEvent(id, name));
    this.#endRenaming(id);
  }

  #ask(action: DraftAction, draft: string): void {
    this.dispatchEvent(new TwsDraftActionEvent(action, draft));
  }
}

function keptIn({ home, isInHome }: DraftSummary): string {
  if (home === undefined) return 'Only in this browser, not in a file yet.';
  return isInHome ? `All of it is in ${home}.` : `Saved to ${home} before the latest changes.`;
}

declare global {
  interface HTMLElementTagNameMap {
    'tws-draft-list': TwsDraftList;
  }
}
