import type { PackageReport } from '../../../check/package-report.ts';
import { plainHabits, type Habits, type LaunchMode } from '../../habits.ts';
import type { Learner, Leaving, Lesson, PlayMessage } from '../../messages.ts';
import type { Opened } from '../../open-package.ts';
import type { AttemptName, Shelf } from './attempt-store.ts';
import { attemptsFile, readAttemptsFile, type GivenFile } from './attempts-file.ts';
import { DeskAttempts } from './desk-attempts.ts';
import type { DeskPackage, DeskState, Running } from './desk-state.ts';
import { learners } from './learners.ts';
import type { PlayPort } from './play-port.ts';
import { sentences } from './sentences.ts';
import { whyLost } from './why-lost.ts';

/** What a desk stands on. */
export interface DeskSurroundings {
  readonly play: PlayPort;
  /** Where attempts are kept; undefined where the browser keeps nothing. */
  readonly storage: Shelf | undefined;
  readonly fetch: (address: string) => Promise<Response>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Looks into a zip. */
  readonly open: (file: File) => Promise<Opened>;
  /** Checks a package; left out where there is no check. */
  readonly check?: (file: File) => Promise<PackageReport>;
  /** Whether packages play on an origin of their own; without one only our own are played. */
  readonly ownOrigin: boolean;
}

/** A package that comes with the desk. */
export interface OwnPackage {
  readonly name: string;
  readonly address: string;
}

interface Loaded extends DeskPackage {
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/**
 * The LMS on the desk without its looks: packages, learners, attempts, and one lesson at a time that plays. Commands wait
 * for one another and never reject; what becomes of them is in `state`.
 */
export class DeskSession {
  readonly #place: DeskSurroundings;
  readonly #attempts: DeskAttempts;
  readonly #listeners = new Set<() => void>();
  readonly #unpacked = new Set<string>();
  #packages: readonly Loaded[] = [];
  #chosen = 0;
  #lesson = 0;
  #learner = 0;
  #running: Running | undefined;
  #habits: Habits = plainHabits;
  #said: string = sentences.opening;
  #waiting = 0;
  #launches = 0;
  /** The launch that the person ended by closing its window, until the desk says something else. */
  #closed: number | undefined;
  #queue: Promise<void> = Promise.resolve();
  #state: DeskState;

  constructor(place: DeskSurroundings) {
    this.#place = place;
    this.#attempts = new DeskAttempts(place.storage, place.now);
    this.#state = this.#drawn();
    place.play.listen((message) => this.#heard(message));
  }

  /** All there is to draw; a new object whenever something is another. */
  get state(): DeskState {
    return this.#state;
  }

  /** @returns Stops watching. */
  watch(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Opens the packages that come with the desk, those that can be had, and takes the first one to hand. */
  openOurs(ours: readonly OwnPackage[]): Promise<void> {
    return this.#next(async () => {
      const missing: string[] = [];
      for (const own of ours) {
        if (!(await this.#addOwn(own).catch(() => false))) missing.push(own.name);
      }
      this.#choose(0);
      if (missing.length > 0) this.#say(sentences.ourOwnMissing(missing));
    });
  }

  openPackage(file: File): Promise<void> {
    return this.#next(async () => {
      if (!this.#place.ownOrigin) return this.#say(sentences.noOwnOrigin);
      if (await this.#add(file, file.name.replace(/\.zip$/i, ''))) this.#choose(this.#packages.length - 1);
    });
  }

  choosePackage(at: number): void {
    if (this.#packages[at] !== undefined) this.#choose(at);
  }

  chooseLesson(at: number): void {
    const { what } = this.#loaded ?? {};
    if (what?.lessons[at] === undefined) return;
    this.#lesson = at;
    this.#say(sentences.ready(what, at));
  }

  chooseLearner(at: number): void {
    if (learners[at] === undefined) return;
    this.#learner = at;
    this.#draw();
  }

  /** Works from the next launch on; the network's state works at once. */
  setHabits(habits: Partial<Habits>): void {
    this.#habits = { ...this.#habits, ...habits };
    if (habits.network !== undefined) this.#place.play.network(habits.network);
    const later = Object.keys(habits).some((name) => name !== 'network');
    if (later && this.#running !== undefined) this.#say(sentences.fromNextLaunch);
    else this.#draw();
  }

  /** To be called while a person's click is handled if it is to play in a tab of its own. */
  launch({ mode = this.#habits.mode }: { readonly mode?: LaunchMode } = {}): Promise<void> {
    const habits = { ...this.#habits, mode };
    const hasWindow = this.#running !== undefined || this.#place.play.prepare(habits.window);
    return this.#next(async () => {
      if (this.#running !== undefined) return this.#say(sentences.stillRunning(this.#running));
      if (!hasWindow) return this.#say(sentences.noTab);
      await this.#start(habits);
    });
  }

  leave(how: Leaving = 'button'): Promise<void> {
    return this.#next(() => this.#end(how));
  }

  /** Leaves by the LMS's button, if something runs, and launches what is at hand in the same window. */
  relaunch({ mode = this.#habits.mode }: { readonly mode?: LaunchMode } = {}): Promise<void> {
    if (this.#running === undefined) return this.launch({ mode });
    const { window } = this.#running;
    return this.#next(async () => {
      await this.#end('button');
      if (!this.#place.play.prepare(window)) return this.#say(sentences.noTab);
      await this.#start({ ...this.#habits, mode, window });
    });
  }

  /** The learner at hand starts from nothing at the lesson at hand. */
  resetAttempt(): Promise<void> {
    return this.#next(async () => {
      const name = this.#name();
      if (name === undefined) return;
      if (this.#runs(name)) await this.#end('button');
      this.#attempts.forget(name);
      this.#say(sentences.fromNothing(this.#who));
    });
  }

  clearCalls(): void {
    const name = this.#name();
    if (name !== undefined) this.#attempts.clearCalls(name);
    this.#draw();
  }

  /** All attempts at the package at hand, as a file to be saved; undefined if there is no package. */
  exportAttempts(): { readonly name: string; readonly text: string } | undefined {
    const loaded = this.#loaded;
    if (loaded === undefined) return undefined;
    const all = this.#attempts.all(loaded.place, loaded.what, learners);
    this.#say(sentences.exported(all.length));
    return { name: `attempts-${loaded.what.course}.json`, text: attemptsFile(loaded.what, all) };
  }

  /** Takes attempts at the package at hand over from a file, in place of those that are here. */
  importAttempts(file: GivenFile): Promise<void> {
    return this.#next(async () => {
      const loaded = this.#loaded;
      if (loaded === undefined) return this.#say(sentences.noPackage);
      if (this.#running?.place === loaded.place) return this.#say(sentences.leaveFirst(this.#running));
      const read = await readAttemptsFile(file, loaded.what, learners);
      if (typeof read === 'string') return this.#say(read);
      for (const one of read) this.#attempts.takeOver(loaded.place, one);
      this.#say(sentences.imported(read.length));
    });
  }

  /** Puts another build over the package at hand, and keeps the attempts; a running lesson goes on with the old one. */
  updatePackage(file: File): Promise<void> {
    return this.#next(async () => {
      const old = this.#loaded;
      if (old === undefined) return this.#say(sentences.noPackage);
      if (!this.#place.ownOrigin) return this.#say(sentences.noOwnOrigin);
      const opened = await this.#place.open(file);
      if ('refused' in opened) return this.#say(sentences.refused(file.name, opened.refused));
      const lost = whyLost(old.what, opened.what);
      if (lost !== undefined) return this.#say(sentences.wouldLose(lost));
      const at = old.what.lessons[this.#lesson]?.id;
      this.#lesson = Math.max(
        0,
        opened.what.lessons.findIndex(({ id }) => id === at),
      );
      this.#attempts.store.putAt(opened.what.key, old.place);
      this.#put(old.place, { ...opened, updated: true, report: undefined });
      this.#check(file, old.place, opened.what.key);
      this.#say(sentences.updated(opened.what, this.#running));
    });
  }

  async #addOwn({ name, address }: OwnPackage): Promise<boolean> {
    const answer = await this.#place.fetch(address);
    if (!answer.ok) return false;
    const file = new File([await answer.arrayBuffer()], address.split('/').pop() ?? name);
    return this.#add(file, `Two-Way Street, ${name}`);
  }

  async #add(file: File, name: string): Promise<boolean> {
    const opened = await this.#place.open(file);
    if ('refused' in opened) {
      this.#say(sentences.refused(file.name, opened.refused));
      return false;
    }
    const { key } = opened.what;
    const place = this.#attempts.store.placeOf(key);
    const there = this.#packages.filter((loaded) => loaded.place !== place);
    this.#packages = [...there, { place, name, ...opened, report: undefined, updated: place !== key }];
    this.#check(file, place, key);
    return true;
  }

  #check(file: File, place: string, key: string): void {
    const found = (report: PackageReport) => {
      if (this.#packages.find((loaded) => loaded.place === place)?.what.key !== key) return;
      this.#put(place, { report });
      this.#draw();
    };
    this.#place.check?.(file).then(found, () => undefined);
  }

  #put(place: string, fields: Partial<Loaded>): void {
    this.#packages = this.#packages.map((loaded) =>
      loaded.place === place ? { ...loaded, ...fields } : loaded,
    );
  }

  #choose(at: number): void {
    this.#chosen = at;
    this.#lesson = 0;
    const { what } = this.#loaded ?? {};
    if (what !== undefined) this.#say(sentences.ready(what, 0));
  }

  async #start(habits: Habits): Promise<void> {
    const [loaded, lesson, learner] = [this.#loaded, this.#lessonNow, this.#who];
    if (loaded === undefined || lesson === undefined) return this.#say(sentences.noPackage);
    const { place, what, files } = loaded;
    if (!this.#unpacked.has(what.key)) {
      await this.#place.play.unpack(what.key, files);
      this.#unpacked.add(what.key);
    }
    this.#launches += 1;
    const launch = this.#launches;
    const previous = this.#attempts.begin({ number: launch, place, what, lesson, learner, habits });
    this.#running = { launch, place, lesson, learner, window: habits.window };
    const { key, standard } = what;
    try {
      await this.#place.play.launch({ launch, key, place, standard, lesson, learner, previous, habits });
      this.#say(sentences.started(this.#running, what.lessons.length, what.lessons.indexOf(lesson)));
    } catch (error) {
      this.#running = undefined;
      throw error;
    }
  }

  async #end(how: Leaving): Promise<void> {
    const running = this.#running;
    if (running === undefined) return;
    await this.#place.play.leave(how);
    this.#running = undefined;
    this.#say(sentences.left(how, this.#attempts.outcomeOf(running.launch)));
  }

  #heard(message: PlayMessage): void {
    if (message.type === 'call') this.#attempts.hear(message.launch, message.call);
    else if (message.type === 'stored') this.#attempts.keep(message.launch, message.stored);
    else if (message.type === 'late') this.#attempts.keepLate(message.farewell);
    else if (message.type === 'trouble') this.#said = sentences.failed(message.why);
    else if (message.type === 'closed' && message.launch === this.#running?.launch) {
      this.#running = undefined;
      this.#closed = message.launch;
    }
    // The farewell comes after the news that the window is closed.
    if ('launch' in message && message.launch === this.#closed)
      this.#said = sentences.left('closed', this.#attempts.outcomeOf(message.launch));
    this.#draw();
  }

  /** One command after the other. */
  #next(work: () => void | Promise<void>): Promise<void> {
    this.#waiting += 1;
    this.#closed = undefined;
    this.#draw();
    this.#queue = this.#queue
      .then(work)
      .catch((error: unknown) => {
        this.#said = sentences.failed(error instanceof Error ? error.message : String(error));
      })
      .finally(() => {
        this.#waiting -= 1;
        this.#draw();
      });
    return this.#queue;
  }

  get #loaded(): Loaded | undefined {
    return this.#packages[this.#chosen];
  }

  get #lessonNow(): Lesson | undefined {
    return this.#loaded?.what.lessons[this.#lesson];
  }

  get #who(): Learner {
    return learners[this.#learner] ?? learners[0];
  }

  #name(learner = this.#who): AttemptName | undefined {
    const [loaded, lesson] = [this.#loaded, this.#lessonNow];
    return loaded && lesson && { place: loaded.place, lesson: lesson.id, learner: learner.id };
  }

  #runs({ place, lesson, learner }: AttemptName): boolean {
    const running = this.#running;
    return running?.place === place && running.lesson.id === lesson && running.learner.id === learner;
  }

  #say(said: string): void {
    this.#closed = undefined;
    this.#said = said;
    this.#draw();
  }

  #draw(): void {
    this.#state = this.#drawn();
    for (const listener of this.#listeners) listener();
  }

  #drawn(): DeskState {
    const name = this.#name();
    return {
      packages: this.#packages,
      chosen: this.#chosen,
      lesson: this.#lesson,
      learners,
      learner: this.#learner,
      attempts: learners.map((learner) => {
        const theirs = this.#name(learner);
        return theirs && this.#attempts.store.read(theirs);
      }),
      ...(name === undefined
        ? { attempt: undefined, last: undefined, changes: [] }
        : this.#attempts.seen(name)),
      running: this.#running,
      busy: this.#waiting > 0,
      habits: this.#habits,
      said: this.#said,
      keeping: this.#attempts.store.keeping,
    };
  }
}
