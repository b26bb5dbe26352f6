import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { shared } from '../../look/shared.styles.ts';
import { problemFrom } from '../drafts/draft-problem.ts';
import { DraftLock } from '../drafts/draft-lock.ts';
import type { DraftStore, OpenedDraft } from '../drafts/draft-store.ts';
import type { Saved } from '../drafts/draft-files.ts';
import { canPickFolders } from '../drafts/file-system-access.ts';
import type { TwsChangedElsewhereEvent } from '../drafts/tws-changed-elsewhere.ts';
import type { TwsElsewhereEvent } from '../drafts/tws-elsewhere.ts';
import { dense } from '../look/dense.styles.ts';
import type { TwsOpenDraftEvent } from '../start/events.ts';
import { NewDrafts } from '../start/new-drafts.ts';
import '../drafts/tws-changed-elsewhere.ts';
import '../drafts/tws-elsewhere.ts';
import '../start/tws-start.ts';
import type { TwsBarEvent } from './tws-bar-event.ts';
import './tws-workbench.ts';
import { type Work, workOn } from './work.ts';

type Page =
  | { readonly at: 'start' }
  /** Another tab writes the draft; `taken` if it was this one's. */
  | {
      readonly at: 'elsewhere';
      readonly draft: OpenedDraft;
      readonly lock: DraftLock;
      readonly taken: boolean;
    }
  | { readonly at: 'work'; readonly draft: OpenedDraft; readonly lock: DraftLock; readonly work: Work };

type Changed = Extract<Saved, { at: 'changed-elsewhere' }>;

/** @summary The studio: the first screen, and the draft that was opened from it. */
@customElement('tws-studio')
export class TwsStudio extends LitElement {
  static override styles = [shared, dense];

  @property({ attribute: false }) store: DraftStore | undefined;
  /** Fetches a text from beside the page. */
  @property({ attribute: false }) fetchText: ((path: string) => Promise<string>) | undefined;
  @state() private page: Page = { at: 'start' };
  @state() private changed: Changed | undefined;

  #shown: Page['at'] = 'start';
  readonly #folders = canPickFolders();

  /** Ends the work at hand; what was written is kept. */
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    void this.#leave();
  }

  protected override render() {
    const { page, changed } = this;
    return html`
      ${this.#drawPage(page)}
      ${
        changed === undefined
          ? nothing
          : html`<tws-changed-elsewhere
              open
              folder=${changed.folder}
              .files=${changed.files}
              @tws-changed-elsewhere=${this.#decided}
            ></tws-changed-elsewhere>`
      }
    `;
  }

  protected override updated(): void {
    if (this.page.at !== this.#shown) this.renderRoot.querySelector<HTMLElement>('tws-elsewhere')?.focus();
    this.#shown = this.page.at;
  }

  #drawPage(page: Page) {
    if (page.at === 'start')
      return html`<tws-start
        .store=${this.store}
        .fetchText=${this.fetchText}
        @tws-open-draft=${(event: TwsOpenDraftEvent) => void this.#open(event.draft, event.told)}
      ></tws-start>`;
    if (page.at === 'elsewhere')
      return html`<tws-elsewhere
        name=${page.draft.name}
        ?taken=${page.taken}
        @tws-elsewhere=${(event: TwsElsewhereEvent) => void this.#answered(event, page)}
      ></tws-elsewhere>`;
    return html`<tws-workbench
      .studio=${page.work.studio}
      ?folders=${this.#folders}
      @tws-bar=${(event: TwsBarEvent) => void this.#barred(event, page)}
    ></tws-workbench>`;
  }

  async #open(draft: OpenedDraft, told?: string): Promise<void> {
    const lock = new DraftLock(draft.id);
    if (await lock.take()) this.#work(draft, lock, told);
    else this.page = { at: 'elsewhere', draft, lock, taken: false };
  }

  #work(draft: OpenedDraft, lock: DraftLock, told?: string): void {
    const { store } = this;
    if (store === undefined) return;
    const work = workOn(draft, store, lock, window);
    work.studio.watch(() => {
      if (work.studio.safe.kept !== 'in another tab' || this.page.at !== 'work') return;
      work.rest();
      this.page = { at: 'elsewhere', draft, lock, taken: true };
    });
    this.page = { at: 'work', draft, lock, work };
    if (told !== undefined) work.studio.say(told);
  }

  async #answered({ answer }: TwsElsewhereEvent, { draft, lock }: Page & { at: 'elsewhere' }): Promise<void> {
    if (answer === 'all-drafts') {
      lock.close();
      this.page = { at: 'start' };
      return;
    }
    if (answer === 'open-copy') return this.#openCopy(draft, lock);
    await lock.takeOver();
    const fresh = (await this.store?.open(draft.id).catch(() => draft)) ?? draft;
    this.#work(fresh, lock);
  }

  /** Under a name and id of its own; nothing of it reaches the other tab. */
  async #openCopy(draft: OpenedDraft, lock: DraftLock): Promise<void> {
    lock.close();
    const latest = (await this.store?.open(draft.id).catch(() => draft)) ?? draft;
    const random = (bytes: Uint8Array) => crypto.getRandomValues(bytes as Uint8Array<ArrayBuffer>);
    const fetchText = this.fetchText ?? (async () => '');
    await this.#open(new NewDrafts({ fetchText, random }).copy(latest));
  }

  async #barred({ action }: TwsBarEvent, { work }: Page & { at: 'work' }): Promise<void> {
    if (action === 'all-drafts') {
      await this.#leave();
      this.page = { at: 'start' };
    } else if (action === 'save-file') this.#saved(work, await work.files.saveToFile());
    else if (action === 'save-folder') this.#saved(work, await work.files.saveToFolder());
  }

  #saved(work: Work, saved: Saved): void {
    if (saved.at === 'refused') work.studio.say(saved.sentence);
    this.changed = saved.at === 'changed-elsewhere' ? saved : undefined;
  }

  async #decided({ answer }: TwsChangedElsewhereEvent): Promise<void> {
    const { changed, page } = this;
    this.changed = undefined;
    if (changed === undefined || page.at !== 'work') return;
    const { work } = page;
    if (answer === 'write-over') this.#saved(work, await changed.writeOver());
    else if (answer === 'another-folder') this.#saved(work, await work.files.saveToFolder({ another: true }));
    else if (answer === 'save-file') this.#saved(work, await work.files.saveToFile());
  }

  async #leave(): Promise<void> {
    if (this.page.at !== 'work') return;
    const { work, lock } = this.page;
    await work.end().catch((error: unknown) => work.studio.say(problemFrom(error).sentence));
    lock.close();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tws-studio': TwsStudio;
  }
}
