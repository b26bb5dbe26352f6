import type { Studio } from '../session/studio.ts';
import type { Home } from './database.ts';
import type { DraftLock } from './draft-lock.ts';
import { type DraftProblem, problemFrom } from './draft-problem.ts';
import type { Addition, DraftStore, OpenedDraft } from './draft-store.ts';
import type { KeptHappening } from './journal.ts';
import type { PageEnds } from './page-ends.ts';

/** What keeping a draft needs of the page. */
export interface KeeperSurroundings {
  readonly page: PageEnds;
  /** Calls back after some milliseconds; the return value calls it off. */
  readonly later: (callback: () => void, milliseconds: number) => () => void;
  /** Asks the browser not to clear the drafts away when it needs room. */
  readonly persist: () => Promise<unknown>;
}

/** Edits of one frame are written together. */
const frame = 16;
/** "Kept" is said when the author pauses, so that nothing flickers while they type. */
const pause = 250;
const again = 10_000;
/** Happenings after which all texts are written as well, so that opening stays quick. */
const betweenSnapshots = 200;

const welcomeBack = 'Everything you had written is here.';
const leftOver =
  'Your last changes could not be kept before the other tab took over, and are only in this tab.';

/** Keeps a draft in this browser while it is worked on, and says honestly what is kept where. */
export class DraftKeeper {
  readonly #studio: Studio;
  readonly #store: DraftStore;
  readonly #lock: DraftLock | undefined;
  readonly #around: KeeperSurroundings;
  readonly #wasOpen: boolean;
  readonly #waiting: KeptHappening[] = [];
  readonly #mediaWaiting = new Map<string, Uint8Array | undefined>();
  /** Undefined as long as the draft is not in the store. */
  #kept: number | undefined;
  #home: Home | undefined;
  #sinceSnapshot: KeptHappening[] = [];
  #problem: DraftProblem | undefined;
  #writing: Promise<void> | undefined;
  #stops: (() => void)[] = [];
  #callOff: (() => void) | undefined;
  #callOffTelling: (() => void) | undefined;
  #isSnapshotUnderWay = false;
  #isPersistent = false;
  #isRunning = false;
  /** Another tab has the draft, and the last changes could not be kept before. */
  #isLeftOver = false;

  /** @param lock Held by this tab. */
  constructor(
    studio: Studio,
    store: DraftStore,
    { happenings, home, wasOpen }: Pick<OpenedDraft, 'happenings' | 'home' | 'wasOpen'>,
    around: KeeperSurroundings,
    lock?: DraftLock,
  ) {
    this.#studio = studio;
    this.#store = store;
    this.#kept = happenings;
    this.#home = home;
    this.#wasOpen = wasOpen;
    this.#around = around;
    this.#lock = lock;
  }

  /** The file or folder the draft was saved to last. */
  get home(): Home | undefined {
    return this.#home;
  }

  /** How many things have happened to the draft so far. */
  get happenings(): number {
    return (this.#kept ?? 0) + this.#waiting.length;
  }

  start(): void {
    const { workspace, media } = this.#studio;
    this.#isRunning = true;
    this.#stops = [
      workspace.watch((_steps, happening) => this.#happened(happening)),
      media.watch((path) => {
        this.#mediaWaiting.set(path, media.files.get(path));
        this.#happened({ what: 'media', path });
      }),
      this.#around.page.onHide(() => void this.#write(true)),
      this.#around.page.askWhile(() => this.wouldLose),
    ];
    this.#lock?.onTaken(() => this.#taken());
    if (this.#wasOpen) this.#studio.say(welcomeBack);
    else if (this.#kept !== undefined)
      this.#store.markOpen(this.#studio.draft.id, true).catch(() => undefined);
    this.#tell();
    if (this.#kept === undefined) this.#soon(0);
  }

  /** Whether leaving the draft now would lose something: it is neither in this browser nor in a file. */
  get wouldLose(): boolean {
    const isOnlyHere = this.#isLeftOver || (this.#problem !== undefined && this.#hasWork);
    return isOnlyHere && !this.#isInHome;
  }

  /** Writes what is left and lets the draft go. */
  async stop(): Promise<void> {
    const isRunning = this.#isRunning;
    // Somebody may write on while the last is being kept.
    do {
      await this.flush();
      if (isRunning) await this.#store.markOpen(this.#studio.draft.id, false).catch(() => undefined);
    } while (this.#hasWork && this.#problem === undefined);
    this.#isLeftOver = false;
    this.#end();
    this.#lock?.close();
  }

  /** Resolves when everything that has happened so far is kept, or cannot be. */
  async flush(): Promise<void> {
    await this.#writing;
    if (this.#hasWork) await this.#write(false);
  }

  /** Takes note of where the draft was saved, and how many happenings are in there. */
  async saved(home: Omit<Home, 'draft'>): Promise<void> {
    this.#home = { ...home, draft: this.#studio.draft.id };
    if (this.#isRunning) this.#tell();
    await this.#store.keepHome(this.#home).catch(() => undefined);
  }

  get #hasWork(): boolean {
    return this.#isRunning && (this.#kept === undefined || this.#waiting.length > 0);
  }

  get #isInHome(): boolean {
    return this.#home !== undefined && this.#home.happenings === this.happenings;
  }

  #happened(happening: KeptHappening): void {
    this.#waiting.push(happening);
    this.#tell();
    this.#soon(frame);
  }

  #soon(milliseconds: number): void {
    this.#callOff?.();
    this.#callOff = this.#around.later(() => void this.#write(false), milliseconds);
  }

  async #write(leaving: boolean): Promise<void> {
    this.#callOff?.();
    if (!this.#hasWork) return;
    if (this.#writing !== undefined) {
      if (leaving) this.#writeRest();
      return this.#writing;
    }
    this.#writing = this.#try(leaving).finally(() => {
      this.#writing = undefined;
      if (this.#hasWork) this.#soon(this.#problem === undefined ? 0 : again);
    });
    return this.#writing;
  }

  /** The page may be gone before the write under way is: all of it once more, in the same place, with what came after it. */
  #writeRest(): void {
    const from = this.#kept;
    if (from === undefined || this.#isSnapshotUnderWay || this.#lock?.isHeld !== true) return;
    this.#append(from, true).catch(() => undefined);
  }

  async #try(leaving: boolean): Promise<void> {
    try {
      if (this.#kept === undefined) await this.#create();
      else await this.#append(this.#kept, leaving && this.#lock?.isHeld === true);
      this.#solved();
      this.#askToPersist();
    } catch (error) {
      await this.#failed(problemFrom(error));
    }
    if (this.#isRunning) this.#tell();
  }

  /** With all that has happened meanwhile: the texts and the history hold it. */
  async #create(): Promise<void> {
    const { draft, workspace, media } = this.#studio;
    const { happenings: before } = this;
    const count = this.#waiting.length;
    const { done, undone } = workspace.history;
    const kept = await this.#store.create({
      ...draft,
      files: new Map(workspace.files),
      media: new Map(media.files),
      history: { done: [...done], undone: [...undone] },
    });
    this.#waiting.splice(0, count);
    this.#kept = kept;
    this.#sinceSnapshot = [];
    const later = new Set(this.#waiting.flatMap((each) => (each.what === 'media' ? [each.path] : [])));
    for (const path of this.#mediaWaiting.keys()) if (!later.has(path)) this.#mediaWaiting.delete(path);
    if (this.#home?.happenings === before) await this.saved({ ...this.#home, happenings: kept });
    await this.#store.markOpen(draft.id, true);
  }

  async #append(from: number, leaving: boolean): Promise<void> {
    const happenings = [...this.#waiting];
    const media = new Map(this.#mediaWaiting);
    const since = [...this.#sinceSnapshot, ...happenings];
    const upTo = from + happenings.length;
    this.#isSnapshotUnderWay = since.length >= betweenSnapshots && !leaving;
    const snapshot: Addition['snapshot'] = this.#isSnapshotUnderWay
      ? { files: new Map(this.#studio.workspace.files), since: upTo - since.length, happenings: since }
      : undefined;
    await this.#store.append(this.#studio.draft.id, { from, happenings, media, snapshot, leaving });
    this.#advance(upTo);
    if (snapshot !== undefined) this.#sinceSnapshot = [];
    for (const [path, bytes] of media)
      if (this.#mediaWaiting.get(path) === bytes) this.#mediaWaiting.delete(path);
  }

  #advance(upTo: number): void {
    const count = upTo - (this.#kept ?? upTo);
    if (count <= 0) return;
    this.#sinceSnapshot.push(...this.#waiting.splice(0, count));
    this.#kept = upTo;
  }

  async #failed(problem: DraftProblem): Promise<void> {
    const isNew = this.#problem?.trouble !== problem.trouble;
    this.#problem = problem;
    // It was deleted in another tab: it is kept once more, from what is here.
    if (problem.trouble === 'gone') this.#kept = undefined;
    // What was deleted makes room first.
    if (problem.trouble === 'full' && isNew) await this.#store.clear({ all: true }).catch(() => undefined);
    if (isNew && this.#isRunning) this.#studio.say(problem.sentence);
  }

  /** It is kept after all, and what was said of it does not hold any more. */
  #solved(): void {
    if (this.#problem !== undefined && this.#studio.notice === this.#problem.sentence)
      this.#studio.say(undefined);
    this.#problem = undefined;
  }

  #askToPersist(): void {
    if (this.#isPersistent) return;
    this.#isPersistent = true;
    this.#around.persist().catch(() => undefined);
  }

  async #taken(): Promise<void> {
    await this.flush();
    this.#isLeftOver = this.#hasWork && !this.#isInHome;
    this.#end();
    if (this.#isLeftOver) this.#stops = [this.#around.page.askWhile(() => this.wouldLose)];
    const why = this.#isLeftOver ? leftOver : undefined;
    this.#studio.keeping({ kept: 'in another tab', inFile: undefined, why });
  }

  #end(): void {
    this.#isRunning = false;
    this.#callOff?.();
    this.#callOffTelling?.();
    for (const stop of this.#stops) stop();
    this.#stops = [];
  }

  #tell(): void {
    this.#callOffTelling?.();
    const inFile = this.#isInHome ? this.#home?.name : undefined;
    if (this.#problem !== undefined)
      return this.#say({ kept: 'not kept', inFile, why: this.#problem.sentence });
    if (this.#hasWork) return this.#say({ kept: 'saving', inFile });
    if (this.#studio.safe.kept !== 'saving') return this.#say({ kept: 'in this browser', inFile });
    this.#callOffTelling = this.#around.later(() => this.#say({ kept: 'in this browser', inFile }), pause);
  }

  #say(safe: Studio['safe']): void {
    const { kept, inFile, why } = this.#studio.safe;
    if (kept !== safe.kept || inFile !== safe.inFile || why !== safe.why) this.#studio.keeping(safe);
  }
}
