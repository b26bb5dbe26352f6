import type { CourseOutline } from '../../course/course.ts';
import type { Lms, Surroundings } from '../../lms/lms.ts';
import { type CourseMemory, noNotes } from '../../resume/memory.ts';
import type { PageName, PageSession } from '../pages/page.ts';
import { type CourseStore, LoadError } from '../store/course-store.ts';
import { finishedIn, noMemory, runningIn, scenarioIn, withoutRunning } from './course-memory.ts';
import { followUpDue } from './follow-up-due.ts';
import { Keeper } from './keeper.ts';
import { type Loaded, Loader } from './loader.ts';
import { outlineOf } from './outline-of.ts';
import { pageSessionOf } from './page-session.ts';
import type { Playing } from './playing.ts';
import { isOrientation, Playthrough } from './playthrough.ts';
import type { Screen } from './screen.ts';
import { Stage } from './stage.ts';
import type { Update } from './update.ts';
import { VisitNotes } from './visit-notes.ts';

export interface SessionParts {
  readonly store: CourseStore;
  readonly surroundings: Pick<Surroundings, 'now'>;
  readonly openLms: (outline: CourseOutline) => Lms;
  /** Rejects if it cannot be had now; asked again, it tries again. */
  readonly loadPlaying: () => Promise<Playing>;
  /** The page's address asks for a look at the LMS. */
  readonly checksLms?: boolean;
}

/** One visit to the course: what is on the screen, and what each of the learner's moves does to it. */
export class CourseSession {
  readonly store: CourseStore;
  readonly #parts: SessionParts;
  readonly #loader: Loader;
  readonly #stage: Stage;
  readonly #play: Playthrough;
  readonly #unwatch: (() => void)[] = [];
  #keeper: Keeper | undefined;
  #notes = new VisitNotes();
  /** Where the learner was when they went to look at the LMS. */
  #before: Screen | undefined;
  #started: Promise<void> | undefined;
  /** What did not load, to be tried again. */
  #attempt: (() => Promise<void>) | undefined;

  constructor(parts: SessionParts) {
    const now = () => parts.surroundings.now();
    this.store = parts.store;
    this.#parts = parts;
    this.#loader = new Loader(parts.store, parts.loadPlaying);
    this.#stage = new Stage(now);
    this.#play = new Playthrough({
      stage: this.#stage,
      keeper: () => this.#keeper,
      notes: () => this.#notes,
      now,
    });
  }

  get screen(): Screen {
    return this.#stage.screen;
  }

  /** Undefined until the LMS has been asked what it remembers. */
  get keeper(): Keeper | undefined {
    return this.#keeper;
  }

  /** What the learner wrote in this visit. */
  get notes(): VisitNotes {
    return this.#notes;
  }

  /** What is needed to play, once it is there. */
  get playing(): Playing | undefined {
    return this.#loader.playing;
  }

  /** What a new version of the scenario did to the run on the screen. */
  get update(): Update | undefined {
    return this.#play.update;
  }

  /** Which look back on the commitment is due. */
  get followUp(): 1 | 2 | undefined {
    return followUpDue(this.#memory.notes ?? noNotes, this.#parts.surroundings.now());
  }

  watch(listener: () => void): () => void {
    return this.#stage.watch(listener);
  }

  /** Waits for the outline, opens the LMS, and finds where the learner left off; once, however often it is called. */
  start(): Promise<void> {
    this.#started ??= this.#start();
    return this.#started;
  }

  async #start(): Promise<void> {
    const tell = () => this.#stage.tell();
    this.#unwatch.push(this.store.watch(tell));
    const outline = await outlineOf(this.store);
    if (outline === undefined) return this.#stage.show({ at: 'no-course', problem: 'wrong-format' });
    const lms = this.#parts.openLms(outline);
    const launch = await lms.open();
    const keeper = new Keeper({
      lms,
      launch,
      outline,
      optionsAfter: (id, path) => this.#loader.optionsAfter(id, path),
      now: () => this.#parts.surroundings.now(),
    });
    this.#keeper = keeper;
    this.#notes = new VisitNotes(keeper.memory.notes?.texts);
    this.#unwatch.push(
      lms.watch(tell),
      this.#notes.watch((place, text) => keeper.keepText(place, text)),
      this.#notes.watch(tell),
    );
    if (keeper.unreadable) this.#stage.show({ at: 'unreadable' });
    else if (!keeper.returning) this.#stage.show({ at: 'welcome' });
    else if (this.followUp === undefined || keeper.telling === 'readOnly') this.toHub();
    else await this.#askFollowUp();
    if (this.#parts.checksLms === true || launch.settings['check'] === 'lms') await this.checkLms();
  }

  /** The course's script did not come. */
  courseFailed(): void {
    if (this.store.outline === undefined && !this.store.wrongFormat)
      this.#stage.show({ at: 'no-course', problem: 'failed' });
  }

  stop(): void {
    for (const unwatch of this.#unwatch.splice(0)) unwatch();
    this.#stage.take(undefined);
  }

  startOver(): void {
    this.#keeper?.startOver();
    this.#stage.show({ at: 'welcome' });
  }

  /** @param finished A debrief has just been read to its end: what comes next is told first. */
  toHub(finished = false): void {
    this.#before = undefined;
    this.#stage.take(undefined);
    this.#stage.show({ at: 'hub', finished });
  }

  /** Shows what is known of the LMS; whatever was on the screen waits. */
  async checkLms(): Promise<void> {
    this.#before ??= this.screen;
    try {
      await this.#loader.loadPlaying();
      this.#stage.show({ at: 'page', page: 'lms', about: '', asked: false });
    } catch (error) {
      this.#failed(error, () => this.checkLms());
    }
  }

  /** To the screen from which the LMS was looked at, or else to the hub. */
  back(): void {
    const before = this.#before;
    const { screen } = this;
    const isLooking = screen.at === 'problem' || (screen.at === 'page' && screen.page === 'lms');
    if (before === undefined || !isLooking) return this.toHub();
    this.#before = undefined;
    this.#stage.show(before);
  }

  /** Passes over what was offered: the first steps, or the look back on the commitment. */
  skip(): void {
    if (isOrientation(this.#stage.run)) this.#keeper?.oriented();
    this.toHub();
  }

  /** Tries again what did not load. */
  retry(): void {
    void this.#attempt?.();
  }

  /** Goes on with the run under way, or begins one. */
  async open(id: string): Promise<void> {
    const loaded = await this.#load(id, () => this.open(id));
    const running = runningIn(scenarioIn(this.#memory, id));
    if (loaded === undefined) return;
    if (running === undefined) this.#play.begin(loaded);
    else this.#play.resume(loaded, running);
  }

  /** Begins anew; what was finished before stays. */
  async restart(id: string): Promise<void> {
    const loaded = await this.#load(id, () => this.restart(id));
    if (loaded === undefined) return;
    this.#keeper?.keep(withoutRunning(this.#memory, id), id);
    this.#play.begin(loaded);
  }

  /** The debrief of the latest finished run. */
  async openDebriefOf(id: string): Promise<void> {
    const loaded = await this.#load(id, () => this.openDebriefOf(id));
    const finished = finishedIn(scenarioIn(this.#memory, id));
    if (loaded !== undefined && finished !== undefined) this.#play.review(loaded, finished);
  }

  /** From the welcome to the first steps, if they are still to be offered; from a briefing into the scene it is about. */
  begin(): void {
    const { screen } = this;
    if (screen.at === 'briefing') return this.#play.enter(screen.run);
    if (screen.at !== 'welcome') return;
    const first = this.#keeper?.outline.orientation;
    if (first === undefined || this.#memory.notes?.oriented === true) this.toHub();
    else void this.#offer(first.id);
  }

  choose(choice: string): void {
    this.#play.choose(choice);
  }

  goOn(): void {
    this.#play.goOn();
  }

  openDebrief(): void {
    this.#play.openDebrief();
  }

  finishDebrief(): void {
    if (this.screen.at !== 'debrief') return;
    this.#keeper?.debriefRead(this.screen.run.data.scenario.id);
    this.toHub(true);
  }

  explore(step: number): void {
    this.#play.explore(step);
  }

  backToDebrief(): void {
    this.#play.backToDebrief();
  }

  async leave(): Promise<void> {
    const lms = this.#keeper?.lms;
    if (lms === undefined) return;
    const triedAgainAt = this.screen.at === 'left' ? this.#parts.surroundings.now() : undefined;
    // Asked again, the page stays and says when: a learner who presses sees that something was done.
    if (triedAgainAt === undefined) this.#stage.show({ at: 'leaving' });
    this.#stage.show({ at: 'left', outcome: await lms.leave(), triedAgainAt });
  }

  async openPage(page: PageName | 'hub', about = ''): Promise<void> {
    if (page === 'hub') return this.toHub();
    if (this.playing === undefined) this.#stage.show({ at: 'loading' });
    try {
      await this.#loader.loadPlaying();
      this.#stage.take(undefined);
      this.#stage.show({ at: 'page', page, about, asked: false });
    } catch (error) {
      this.#failed(error, () => this.openPage(page, about));
    }
  }

  /** What a page may know and do; undefined until the visit has begun. */
  pageSession(about: string): PageSession | undefined {
    const keeper = this.#keeper;
    if (keeper === undefined) return undefined;
    const around = {
      store: this.store,
      loader: this.#loader,
      keeper,
      notes: this.#notes,
      now: () => this.#parts.surroundings.now(),
      go: (to: PageName | 'hub', next?: string) => void this.openPage(to, next),
      redraw: () => this.#stage.tell(),
    };
    return pageSessionOf(around, about);
  }

  get #memory(): CourseMemory {
    return this.#keeper?.memory ?? noMemory;
  }

  /** A learner who comes back when a look back is due is asked for it at once; what cannot be loaded is not missed. */
  async #askFollowUp(): Promise<void> {
    this.#stage.show({ at: 'loading' });
    const ready = await this.#loader.loadPlaying().catch(() => undefined);
    if (ready === undefined) this.toHub();
    else this.#stage.show({ at: 'page', page: 'follow-up', about: '', asked: true });
  }

  /** The first steps, unless they cannot be loaded: the scenarios can be played without them. */
  async #offer(id: string): Promise<void> {
    this.#stage.show({ at: 'loading' });
    const loaded = await this.#loader.load(id).catch(() => undefined);
    if (loaded === undefined) this.toHub();
    else this.#play.begin(loaded);
  }

  async #load(id: string, again: () => Promise<void>): Promise<Loaded | undefined> {
    if (this.#loader.ready(id) === undefined) this.#stage.show({ at: 'loading' });
    try {
      const loaded = await this.#loader.load(id);
      this.#keeper?.loaded(id);
      return loaded;
    } catch (error) {
      this.#failed(error, again);
      return undefined;
    }
  }

  #failed(error: unknown, again: () => Promise<void>): void {
    this.#attempt = again;
    this.#stage.show({ at: 'problem', problem: error instanceof LoadError ? error.problem : 'failed' });
  }
}
