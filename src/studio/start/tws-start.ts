import '@awesome.me/webawesome/dist/components/icon/icon.js';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { shared } from '../../look/shared.styles.ts';
import { DraftProblem, problemFrom } from '../drafts/draft-problem.ts';
import type { DraftStore, DraftSummary, OpenedDraft } from '../drafts/draft-store.ts';
import { canPickFolders, pickFolder } from '../drafts/file-system-access.ts';
import '../look/controls.ts';
import { dense } from '../../look/dense.styles.ts';
import {
  type TwsDraftActionEvent,
  type TwsGuideAnswersEvent,
  type TwsGuideEndEvent,
  TwsOpenDraftEvent,
  type TwsRenameDraftEvent,
} from './events.ts';
import { answersFrom, type GuideAnswers, noAnswers } from './guide-answers.ts';
import { NewDrafts } from './new-drafts.ts';
import { starters } from './starters.ts';
import './tws-draft-list.ts';
import type { TwsDraftList } from './tws-draft-list.ts';
import './tws-guide.ts';
import type { TwsGuide } from './tws-guide.ts';
import { styles } from './tws-start.styles.ts';

const guideAside = 'guide';

const nextAfterGuide =
  'Your first scenario is here. Read it through in the outline, then play it: Rehearse, on the left.';
const nextAfterStarter =
  'This is your own copy; change whatever you like. Pick a scene in the outline to begin.';
const nextAfterTemplate = 'Every word here is there to be replaced. Pick a scene in the outline to begin.';
const nextAfterEmpty = 'An empty page: give the first scene a title, then add what can be said there.';
const notFetched =
  'That could not be loaded. See whether you are online, then try again, or begin with an empty page.';

/** What was deleted last, to be brought back with one press. */
interface Deleted {
  readonly id: string;
  readonly name: string;
}

/**
 * @summary The first screen: what this is, every way to begin, and the drafts in this browser.
 *
 * @fires {TwsOpenDraftEvent} tws-open-draft - A draft is to be worked on.
 */
@customElement('tws-start')
export class TwsStart extends LitElement {
  static override styles = [shared, dense, styles];

  @property({ attribute: false }) store: DraftStore | undefined;
  /** Fetches a starting point, such as `starters/er-1/scenario.yaml`. */
  @property({ attribute: false }) fetchText: ((path: string) => Promise<string>) | undefined;
  /** Fills an array with random bytes. */
  @property({ attribute: false }) random = (bytes: Uint8Array): Uint8Array =>
    crypto.getRandomValues(bytes as Uint8Array<ArrayBuffer>);
  /** Lets a folder be picked; undefined where the browser cannot. */
  @property({ attribute: false }) pickFolder:
    (() => Promise<FileSystemDirectoryHandle | undefined>) | undefined = canPickFolders()
    ? () => pickFolder()
    : undefined;
  /** Milliseconds since 1970. */
  @property({ attribute: false }) now = (): number => Date.now();

  @state() private drafts: readonly DraftSummary[] = [];
  @state() private answers: GuideAnswers = noAnswers;
  @state() private isGuiding = false;
  @state() private problem: string | undefined;
  @state() private deleted: Deleted | undefined;
  #isOpening = false;

  @query('input[type="file"]') private fileField!: HTMLInputElement;
  @query('tws-draft-list') private list!: TwsDraftList | null;
  @query('tws-guide') private guide!: TwsGuide | null;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('store') && this.store !== undefined) void this.#begin(this.store);
  }

  protected override render() {
    return html`<main>${this.isGuiding ? this.#drawGuide() : this.#drawStart()}</main>`;
  }

  #drawGuide() {
    return html`
      ${this.#drawProblem()}
      <tws-guide
        .answers=${this.answers}
        @tws-guide-answers=${this.#answered}
        @tws-guide-end=${this.#guided}
      ></tws-guide>
    `;
  }

  #drawStart() {
    const [latest] = this.drafts;
    return html`
      <header>
        <h1>Two-Way Street studio</h1>
        <p>
          Write short scenes in which a teacher practises coaching, play them at once, and hand the result to
          your learning platform. Nothing has to be installed, and you need not know any code.
        </p>
      </header>
      ${this.#drawProblem()} ${latest === undefined ? nothing : this.#drawGoOn(latest)}
      ${this.#drawFirst(latest === undefined)} ${this.#drawDrafts()} ${this.#drawOthers()}
      ${this.#drawStarters()}
    `;
  }

  #drawProblem() {
    return html`<p class="problem" role="alert" ?hidden=${this.problem === undefined}>${this.problem}</p>`;
  }

  #drawGoOn(latest: DraftSummary) {
    return html`<section class="card go-on" aria-labelledby="go-on">
      <div>
        <h2 id="go-on">${latest.name}</h2>
        <p class="quiet">
          ${
            latest.wasOpen
              ? 'It was open when its tab was closed. Everything you had written is here.'
              : 'This is what you worked on last.'
          }
        </p>
      </div>
      <button class="main" data-action="go-on" @click=${() => this.#open(latest.id)}>Go on</button>
    </section>`;
  }

  #drawFirst(isFirst: boolean) {
    const isBegun = this.answers !== noAnswers;
    return html`<section class="card" aria-labelledby="first">
      <div>
        <h2 id="first">Write your first scenario</h2>
        <p class="quiet">
          ${
            isBegun
              ? 'Your answers so far are here.'
              : 'About ten minutes: seven short steps, with an example beside each. You can leave and come back.'
          }
        </p>
      </div>
      <button class=${isFirst ? 'main' : ''} data-action="begin-guide" @click=${this.#beginGuide}>
        ${isBegun ? 'Go on with the steps' : 'Begin'}
      </button>
    </section>`;
  }

  #drawStarters() {
    return html`<section aria-labelledby="ours">
      <h2 id="ours">Start from one of our scenarios</h2>
      <p class="quiet">You get a copy of your own to change as you like.</p>
      <ul class="starters" role="list">
        ${starters.map(
          (starter) =>
            html`<li>
              <button
                data-action="open-starter"
                data-starter=${starter.id}
                @click=${() => this.#make((drafts) => drafts.starter(starter), nextAfterStarter)}
              >
                <span class="where quiet">${starter.where}</span>
                <strong>${starter.title}</strong>
                <span>${starter.summary}</span>
                <span class="quiet">${starter.resident}</span>
              </button>
            </li>`,
        )}
      </ul>
    </section>`;
  }

  #drawOthers() {
    return html`<section aria-labelledby="others">
      <h2 id="others">Or begin another way</h2>
      <div class="others">
        <button
          data-action="open-template"
          @click=${() => this.#make((drafts) => drafts.template(), nextAfterTemplate)}
        >
          <wa-icon name="book"></wa-icon> A template with notes
        </button>
        <button data-action="open-file" @click=${() => this.fileField.click()}>
          <wa-icon name="save"></wa-icon> Open a file or a package
        </button>
        ${
          this.pickFolder === undefined
            ? nothing
            : html`<button data-action="open-folder" @click=${this.#openFolder}>
                <wa-icon name="folder"></wa-icon> Open a folder
              </button>`
        }
        <button
          data-action="open-empty"
          @click=${() => this.#make((drafts) => drafts.empty(), nextAfterEmpty)}
        >
          <wa-icon name="plus"></wa-icon> An empty page
        </button>
        <input
          type="file"
          accept=".zip"
          data-field="file"
          aria-label="A file or a package"
          hidden
          @change=${this.#openFile}
        />
      </div>
    </section>`;
  }

  #drawDrafts() {
    const { deleted } = this;
    if (this.drafts.length === 0 && deleted === undefined) return nothing;
    return html`<section aria-labelledby="drafts">
      <h2 id="drafts">Your drafts in this browser</h2>
      <div role="status">
        ${
          deleted === undefined
            ? nothing
            : html`<p class="deleted">
                “${deleted.name}” is deleted.
                <button data-action="undo-delete" @click=${() => this.#restore(deleted)}>
                  Bring it back
                </button>
              </p>`
        }
      </div>
      <tws-draft-list
        .drafts=${this.drafts}
        .now=${this.now()}
        @tws-draft-action=${this.#acted}
        @tws-rename-draft=${this.#renamed}
      ></tws-draft-list>
    </section>`;
  }

  async #begin(store: DraftStore): Promise<void> {
    await this.#trying(async () => {
      await store.clear();
      this.drafts = await store.list();
      const kept = await store.aside(guideAside);
      if (kept !== undefined) this.answers = answersFrom(kept);
    });
  }

  async #beginGuide(): Promise<void> {
    this.isGuiding = true;
    await this.updateComplete;
    this.guide?.focus();
  }

  #answered({ answers }: TwsGuideAnswersEvent): void {
    this.answers = answers;
    // Whoever cannot keep drafts has been told; the answers stay as long as this page.
    this.store?.keepAside(guideAside, answers).catch(() => undefined);
  }

  async #guided({ isFinished }: TwsGuideEndEvent): Promise<void> {
    if (!isFinished) {
      this.isGuiding = false;
      await this.updateComplete;
      this.shadowRoot?.querySelector<HTMLElement>('[data-action="begin-guide"]')?.focus();
      return;
    }
    const isMade = await this.#make((drafts) => drafts.guided(this.answers), nextAfterGuide);
    if (!isMade) return;
    this.answers = noAnswers;
    this.isGuiding = false;
    await this.store?.keepAside(guideAside, undefined).catch(() => undefined);
  }

  async #open(id: string): Promise<void> {
    await this.#opening(async () => this.store?.open(id));
  }

  #make(begin: (drafts: NewDrafts) => Promise<OpenedDraft>, told?: string): Promise<boolean> {
    return this.#opening(() => begin(this.#newDrafts), told);
  }

  /** One after the other: a second press while the first is answered is no second draft. */
  async #opening(get: () => Promise<OpenedDraft | undefined>, told?: string): Promise<boolean> {
    if (this.#isOpening) return false;
    this.#isOpening = true;
    const isOpen = await this.#trying(async () => {
      const draft = await get();
      if (draft !== undefined) this.dispatchEvent(new TwsOpenDraftEvent(draft, told));
    });
    this.#isOpening = false;
    return isOpen;
  }

  #openFile(): void {
    const file = this.fileField.files?.[0];
    this.fileField.value = '';
    if (file !== undefined) void this.#make((drafts) => drafts.file(file));
  }

  async #openFolder(): Promise<void> {
    await this.#opening(async () => {
      const picked = await this.pickFolder?.();
      return picked && this.#newDrafts.folder(picked);
    });
  }

  async #acted({ action, draft: id }: TwsDraftActionEvent): Promise<void> {
    if (action === 'open') return this.#open(id);
    const { store } = this;
    const at = this.drafts.findIndex((draft) => draft.id === id);
    const draft = this.drafts[at];
    if (store === undefined || draft === undefined) return;
    const isDone = await this.#trying(async () => {
      if (action === 'duplicate') await store.create(this.#newDrafts.copy(await store.open(id)));
      else await store.delete(id);
      this.drafts = await store.list();
    });
    if (!isDone) return;
    this.deleted = action === 'delete' ? { id, name: draft.name } : undefined;
    await this.updateComplete;
    if (action === 'duplicate') await this.list?.focusOn(this.drafts[0]?.id);
    else this.shadowRoot?.querySelector<HTMLElement>('[data-action="undo-delete"]')?.focus();
  }

  async #restore({ id }: Deleted): Promise<void> {
    const isDone = await this.#trying(async () => {
      await this.store?.restore(id);
      this.drafts = (await this.store?.list()) ?? [];
    });
    if (!isDone) return;
    this.deleted = undefined;
    await this.updateComplete;
    await this.list?.focusOn(id);
  }

  async #renamed({ draft, name }: TwsRenameDraftEvent): Promise<void> {
    await this.#trying(async () => {
      await this.store?.rename(draft, name);
      this.drafts = (await this.store?.list()) ?? [];
    });
    await this.updateComplete;
    await this.list?.focusOn(draft);
  }

  get #newDrafts(): NewDrafts {
    return new NewDrafts({ fetchText: (path) => this.#fetched(path), random: this.random });
  }

  async #fetched(path: string): Promise<string> {
    try {
      return (await this.fetchText?.(path)) ?? '';
    } catch (error) {
      throw new DraftProblem('failed', { cause: error, sentence: notFetched });
    }
  }

  /** @returns Whether it went well; if not, one sentence stands on the page. */
  async #trying(work: () => Promise<void>): Promise<boolean> {
    this.problem = undefined;
    try {
      await work();
      return true;
    } catch (error) {
      this.problem = problemFrom(error).sentence;
      return false;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tws-start': TwsStart;
  }
}
