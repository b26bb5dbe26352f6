import type { CourseOutline, ScenarioData } from '../../course/course.ts';
import type { Lms, Surroundings } from '../../lms/lms.ts';
import { endingCodes } from '../../resume/ending-codes.ts';
import type { RunMemory } from '../../resume/memory.ts';
import { type CourseStore, LoadError } from '../store/course-store.ts';
import { finishedIn, isFirstPlay, runningIn, scenarioIn, withoutRunning, withRun } from './course-memory.ts';
import { decisionOf } from './decision.ts';
import { Keeper } from './keeper.ts';
import type { Playing } from './playing.ts';
import type { Run } from './run.ts';
import type { Screen } from './screen.ts';

export interface SessionParts {
  readonly store: CourseStore;
  readonly surroundings: Pick<Surroundings, 'now'>;
  readonly openLms: (outline: CourseOutline) => Lms;
  /** Rejects if it cannot be had now; asked again, it tries again. */
  readonly loadPlaying: () => Promise<Playing>;
}

interface Loaded {
  readonly data: ScenarioData;
  readonly playing: Playing;
}

/** One visit to the course: what is on the screen, and what each of the learner's moves does to it. */
export class CourseSession {
  readonly store: CourseStore;
  readonly #parts: SessionParts;
  readonly #listeners = new Set<() => void>();
  readonly #unwatch: (() => void)[] = [];
  #screen: Screen = { at: 'opening' };
  #keeper: Keeper | undefined;
  #started: Promise<void> | undefined;
  #playing: Playing | undefined;
  #run: Run | undefined;
  #shownAt: Date;
  /** The scenario at hand has changed since it was last played. */
  #updated = false;

  constructor(parts: SessionParts) {
    this.store = parts.store;
    this.#parts = parts;
    this.#shownAt = parts.surroundings.now();
  }

  get screen(): Screen {
    return this.#screen;
  }

  /** Undefined until the LMS has been asked what it remembers. */
  get keeper(): Keeper | undefined {
    return this.#keeper;
  }

  get updated(): boolean {
    return this.#updated;
  }

  watch(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Waits for the outline, opens the LMS, and finds where the learner left off; once, however often it is called. */
  start(): Promise<void> {
    this.#started ??= this.#start();
    return this.#started;
  }

  async #start(): Promise<void> {
    this.#unwatch.push(this.store.watch(() => this.#tell()));
    const outline = await this.#outlineOf();
    if (outline === undefined) return this.#show({ at: 'no-course', problem: 'wrong-format' });
    const lms = this.#parts.openLms(outline);
    const launch = await lms.open();
    this.#keeper = new Keeper(lms, launch, outline, (id, path) => this.#optionsAfter(id, path));
    this.#unwatch.push(lms.watch(() => this.#tell()));
    if (this.#keeper.unreadable) this.#show({ at: 'unreadable' });
    else this.#show({ at: this.#keeper.returning ? 'hub' : 'welcome' });
  }

  /** The course's script did not come. */
  courseFailed(): void {
    if (this.store.outline === undefined && !this.store.wrongFormat)
      this.#show({ at: 'no-course', problem: 'failed' });
  }

  stop(): void {
    for (const unwatch of this.#unwatch.splice(0)) unwatch();
    this.#replaceRun(undefined);
  }

  startOver(): void {
    this.#keeper?.startOver();
    this.#show({ at: 'welcome' });
  }

  toHub(): void {
    this.#replaceRun(undefined);
    this.#show({ at: 'hub' });
  }

  /** Goes on with the run under way, or begins one. */
  async open(id: string): Promise<void> {
    const loaded = await this.#load(id);
    const running = runningIn(scenarioIn(this.#memory, id));
    if (loaded === undefined) return;
    if (running === undefined) return this.#begin(loaded);
    this.#enter(this.#runOf(loaded, running));
  }

  /** Begins anew; what was finished before stays. */
  async restart(id: string): Promise<void> {
    const loaded = await this.#load(id);
    if (loaded === undefined) return;
    this.#keeper?.keep(withoutRunning(this.#memory, id), id);
    this.#begin(loaded);
  }

  /** The debrief of the latest finished run; if that run no longer leads to an end, it is played on from where it leads. */
  async openDebriefOf(id: string): Promise<void> {
    const loaded = await this.#load(id);
    const finished = finishedIn(scenarioIn(this.#memory, id));
    if (loaded === undefined || finished === undefined) return;
    const run = this.#runOf(loaded, finished);
    run.goOnToDecision();
    this.#replaceRun(run);
    if (run.over) this.#show({ at: 'debrief', run, decision: undefined });
    else this.#showRun(run);
  }

  /** From the briefing into the scene it is about. */
  begin(): void {
    if (this.#screen.at === 'welcome') return this.#show({ at: 'hub' });
    if (this.#screen.at !== 'briefing') return;
    this.#keepRun(this.#screen.run);
    this.#showRun(this.#screen.run);
  }

  choose(choice: string): void {
    const run = this.#run;
    if (run === undefined || this.#screen.at !== 'scene') return;
    const { moment } = run;
    const code = run.choose(choice);
    if (code === undefined) return;
    const { id } = run.data.scenario;
    const before = scenarioIn(this.#memory, id);
    if (run.origin === undefined && isFirstPlay(before)) {
      const made = { scenario: id, moment, choice, code, restarts: before?.restarts ?? 0 };
      const at = this.#parts.surroundings.now();
      this.#keeper?.decided(decisionOf({ ...made, shownAt: this.#shownAt, at }));
    }
    this.#keepRun(run);
    this.#showRun(run);
  }

  /** From a reply, a scene without choices or the end of an act to what follows. */
  goOn(): void {
    const run = this.#run;
    if (run === undefined) return;
    const { act, over } = run;
    run.goOn();
    this.#keepRun(run);
    if (run.over && !over && run.origin === undefined) this.#keeper?.lms.saveNow();
    if (run.act !== act) this.#show({ at: 'briefing', run });
    else this.#showRun(run);
  }

  openDebrief(): void {
    const run = this.#run;
    if (run?.origin !== undefined) this.backToDebrief();
    else if (run?.over) this.#show({ at: 'debrief', run, decision: undefined });
  }

  finishDebrief(): void {
    if (this.#screen.at !== 'debrief') return;
    this.#keeper?.debriefRead(this.#screen.run.data.scenario.id);
    this.toHub();
  }

  /** Tries another way from a decision of the run that is being debriefed; nothing of it is kept. */
  explore(step: number): void {
    if (this.#screen.at !== 'debrief') return;
    const { run } = this.#screen;
    const another = this.#playing?.run(run.data, run.path.slice(0, step), 0, { run, step });
    if (another === undefined) return;
    another.goOnToDecision();
    this.#run = another;
    this.#showRun(another);
  }

  backToDebrief(): void {
    const origin = this.#run?.origin;
    if (origin === undefined) return;
    this.#run?.stop();
    this.#run = origin.run;
    this.#show({ at: 'debrief', run: origin.run, decision: origin.step });
  }

  async leave(): Promise<void> {
    const lms = this.#keeper?.lms;
    if (lms === undefined) return;
    this.#show({ at: 'leaving' });
    this.#show({ at: 'left', outcome: await lms.leave() });
  }

  get #memory() {
    return this.#keeper?.memory ?? { saves: 0, completed: false, scenarios: [] };
  }

  #begin({ data, playing }: Loaded): void {
    this.#updated = false;
    const run = playing.run(data);
    this.#replaceRun(run);
    this.#show({ at: 'briefing', run });
  }

  #runOf({ data, playing }: Loaded, { path, packed, continued }: RunMemory): Run {
    const run = playing.run(data, path, packed === undefined ? continued : 0);
    this.#updated = packed !== undefined || run.taken < path.length;
    return run;
  }

  #enter(run: Run): void {
    this.#replaceRun(run);
    this.#showRun(run);
  }

  #showRun(run: Run): void {
    this.#shownAt = this.#parts.surroundings.now();
    this.#show({ at: run.moment.phase === 'ended' ? 'ending' : 'scene', run });
  }

  #replaceRun(run: Run | undefined): void {
    this.#run?.origin?.run.stop();
    this.#run?.stop();
    this.#run = run;
  }

  #keepRun(run: Run): void {
    if (run.origin !== undefined) return;
    const { id } = run.data.scenario;
    const hash = this.store.outline?.scenarios.find((card) => card.id === id)?.hash ?? '';
    const ending = run.over ? run.moment.ending : undefined;
    const kept = { path: run.path, continued: run.continued, ending: ending && endingCodes[ending.id] };
    this.#keeper?.keep(withRun(this.#memory, id, hash, kept), id);
  }

  async #load(id: string): Promise<Loaded | undefined> {
    if (this.store.scenario(id) === undefined || this.#playing === undefined)
      this.#show({ at: 'loading', scenario: id });
    try {
      const [data, playing] = await Promise.all([
        this.store.load(id),
        this.#playing ?? this.#parts.loadPlaying(),
      ]);
      this.#playing = playing;
      this.#keeper?.loaded(id);
      return { data, playing };
    } catch (error) {
      this.#show({
        at: 'problem',
        scenario: id,
        problem: error instanceof LoadError ? error.problem : 'failed',
      });
      return undefined;
    }
  }

  #outlineOf(): Promise<CourseOutline | undefined> {
    return new Promise((settle) => {
      const look = () => {
        if (this.store.outline === undefined && !this.store.wrongFormat) return;
        stop();
        settle(this.store.outline);
      };
      const stop = this.store.watch(look);
      look();
    });
  }

  #optionsAfter(id: string, path: readonly string[]): readonly string[] | undefined {
    const data = this.store.scenario(id);
    return data === undefined ? undefined : this.#playing?.optionsAfter(data, path);
  }

  #show(screen: Screen): void {
    this.#screen = screen;
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
