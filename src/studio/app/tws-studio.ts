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
import type { TwsNotKeptEvent } from '../drafts/tws-not-kept.ts';
import { dense } from '../../look/dense.styles.ts';
import type { TwsOpenDraftEvent } from '../start/events.ts';
import { NewDrafts } from '../start/new-drafts.ts';
import '../drafts/tws-changed-elsewhere.ts';
import '../drafts/tws-elsewhere.ts';
import '../drafts/tws-not-kept.ts';
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
      /** What was written here and could not be handed over. */
      readonly left?: Work | undefined;
      readonly problem?: string;
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
  /** The author is asked whether to leave what is kept nowhere. */
  @state() private isAsked = false;

  #shown: Page['at'] = 'start';
  /** A draft is being opened or left: what is pressed meanwhile was meant for the page before. */
  #isBusy = false;
  readonly #folders = canPickFolders();

  /** Ends the work at hand; what was written is kept. */
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    void this.#end();
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
      ${
        this.isAsked && page.at !== 'start'
          ? html`<tws-not-kept
              open
              name=${page.draft.name}
              @tws-not-kept=${(event: TwsNotKeptEvent) => void this.#once(() => this.#leaves(event))}
            ></tws-not-kept>`
          : nothing
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
        @tws-open-draft=${(event: TwsOpenDraftEvent) => void this.#once(() => this.#open(event.draft, event.told))}
      ></tws-start>`;
    if (page.at === 'elsewhere')
      return html`<tws-elsewhere
        name=${page.draft.name}
        ?taken=${page.taken}
        ?left=${page.left !== undefined}
        problem=${page.problem ?? ''}
        @tws-elsewhere=${(event: TwsElsewhereEvent) => void this.#once(() => this.#answered(event, page))}
      ></tws-elsewhere>`;
    return html`<tws-workbench
      .studio=${page.work.studio}
      ?folders=${this.#folders}
      @tws-bar=${(event: TwsBarEvent) => void this.#barred(event, page)}
    ></tws-workbench>`;
  }

  async #once(work: () => Promise<void>): Promise<void> {
    if (this.#isBusy) return;
    this.#isBusy = true;
    try {
      await work();
    } finally {
      this.#isBusy = false;
    }
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
      const { kept, why } = work.studio.safe;
      if (kept !== 'in another tab' || this.page.at !== 'work' || this.page.work !== work) return;
      work.rest();
      this.isAsked = false;
      this.page = { at: 'elsewhere', draft, lock, taken: true, left: why === undefined ? undefined : work };
    });
    this.page = { at: 'work', draft, lock, work };
    if (told !== undefined) work.studio.say(told);
  }

  async #answered({ answer }: TwsElsewhereEvent, page: Page & { at: 'elsewhere' }): Promise<void> {
    const { draft, lock, left } = page;
    if (answer === 'all-drafts') return this.#toDrafts();
    try {
      if (answer === 'open-copy') {
        const copy = this.#copyOf(left?.asItIs() ?? (await this.#latest(draft)));
        await this.#end();
        lock.close();
        await this.#open(copy);
      } else {
        await lock.takeOver();
        this.#work(await this.#latest(draft), lock);
      }
    } catch (error) {
      lock.release();
      this.page = { ...page, problem: problemFrom(error).sentence };
    }
  }

  /** As it is kept now; as it was read before if it has been deleted meanwhile. */
  async #latest(draft: OpenedDraft): Promise<OpenedDraft> {
    try {
      return (await this.store?.open(draft.id)) ?? draft;
    } catch (error) {
      if (problemFrom(error).trouble === 'gone') return draft;
      throw error;
    }
  }

  /** Under a name and id of its own; nothing of it reaches the other tab. */
  #copyOf(draft: OpenedDraft): OpenedDraft {
    const random = (bytes: Uint8Array) => crypto.getRandomValues(bytes as Uint8Array<ArrayBuffer>);
    const fetchText = this.fetchText ?? (async () => '');
    return new NewDrafts({ fetchText, random }).copy(draft);
  }

  async #barred({ action }: TwsBarEvent, { work }: Page & { at: 'work' }): Promise<void> {
    if (action === 'all-drafts') await this.#once(() => this.#toDrafts());
    else if (action === 'save-file') this.#saved(work, await work.files.saveToFile());
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

  /** Asks first if something would be lost. */
  async #toDrafts(): Promise<void> {
    this.isAsked = (await this.#atWork()?.wouldLose()) ?? false;
    if (!this.isAsked) await this.#leave();
  }

  async #leaves({ answer }: TwsNotKeptEvent): Promise<void> {
    this.isAsked = false;
    const work = this.#atWork();
    if (answer === 'stay' || work === undefined) return;
    if (answer === 'save-file') {
      const saved = await work.files.saveToFile();
      this.#saved(work, saved);
      if (saved.at !== 'saved') return;
    }
    await this.#leave();
  }

  async #leave(): Promise<void> {
    await this.#end();
    this.changed = undefined;
    this.page = { at: 'start' };
  }

  async #end(): Promise<void> {
    await this.#atWork()?.end();
    if (this.page.at !== 'start') this.page.lock.close();
  }

  #atWork(): Work | undefined {
    const { page } = this;
    if (page.at === 'start') return undefined;
    return page.at === 'work' ? page.work : page.left;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tws-studio': TwsStudio;
  }
}
