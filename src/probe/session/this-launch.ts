import type { Diagnosis } from '../../diagnosis/fault.ts';
import { faultsAcross, type Launched } from '../../diagnosis/faults-across-launches.ts';
import { faultsInVisit } from '../../diagnosis/faults-in-visit.ts';
import { probe } from '../../locale/en/probe.ts';
import { learnerHash } from '../../lms/learner-hash.ts';
import type { CheckOptions } from './check-options.ts';
import type { CheckLine, Launch, LineCode, Note } from './check-state.ts';
import { type Connection, evidenceOf } from './connection.ts';
import type { Kept } from './kept.ts';
import { KeptInBrowser } from './kept-in-browser.ts';
import { LaunchTrials } from './launch-trials.ts';
import { launchAfter, launchesOf, linesBefore, type Memory, noMemory, remembered } from './memory.ts';
import { notesOf } from './notes.ts';
import { type Spelling, spellings } from './spelling.ts';
import type { Told } from './trials/told.ts';
import type { Outcome, Trying } from './trials/trying.ts';

/** Two slow calls are one fault, and every further one only keeps the person waiting. */
const mostSlow = 2;

/** What is known in one launch: what it has found so far, what is remembered of those before, and what follows from both. */
export class ThisLaunch {
  launch: Launch | undefined;
  /** The API was looked for, for as long as it may take. */
  isLookedFor = false;
  connection: Connection | undefined;
  trials: LaunchTrials | undefined;
  /** What the end of this launch showed. */
  atTheEnd: readonly Note[] = [];
  readonly spelling: Spelling;
  readonly #options: CheckOptions;
  readonly #lines = new Map<LineCode, Outcome>();
  readonly #seconds: () => number;
  #browser: KeptInBrowser;
  #memory: Memory = noMemory;
  #told: Told | undefined;

  /** @param seconds On the page since it was opened. */
  constructor(options: CheckOptions, seconds: () => number) {
    this.#options = options;
    this.#seconds = seconds;
    this.spelling = spellings[options.standard];
    this.#browser = new KeptInBrowser(options.window, `${options.key}.${options.standard}`);
  }

  get told(): Told | undefined {
    return this.#told;
  }

  /** Lines of the first launches are not known any more. */
  get isForgotten(): boolean {
    return this.#memory.before !== undefined && this.#memory.here === undefined;
  }

  /** @returns Which launch this is. */
  recall(told: Told): Launch | 'ask' | 'finished' {
    const { key, standard, window } = this.#options;
    this.#told = told;
    this.#browser = new KeptInBrowser(window, `${learnerHash(key, told.learner)}.${standard}`);
    this.#memory = remembered(this.#browser.read(), told);
    const launch = launchAfter(this.#memory, told, this.#browser.works);
    if (launch !== 'ask') this.launch = launch === 'finished' ? 3 : launch;
    return launch;
  }

  /** Nothing of earlier launches is known any more. */
  forget(): void {
    this.#browser.forget();
    this.#memory = noMemory;
    this.atTheEnd = [];
  }

  remember(kept: Kept): void {
    this.#browser.write(kept);
  }

  /** @param end What the LMS answered when the page went, where it was not a yes. */
  rememberEnd(kept: Kept, end: readonly string[], idle: number): void {
    if (!kept.more) return;
    const launches = this.#hasLostOpener ? this.#launches : kept.more.launches;
    this.remember({ ...kept, more: { ...kept.more, launches, end, idle } });
  }

  tell(code: LineCode, { state, text, detail }: Outcome): void {
    this.#lines.set(code, { state, text, detail });
  }

  /** @param isLost It was launched before, and nothing came back. */
  begin(launch: Launch, told: Told, isLost: boolean): LaunchTrials {
    this.launch = launch;
    const { here, before } = this.#memory;
    const [seconds, keep] = [this.#seconds, (size: number) => this.kept('saved', size)];
    this.trials = new LaunchTrials({
      trying: this.trying,
      told,
      launch,
      before,
      here,
      isLost,
      seconds,
      keep,
    });
    return this.trials;
  }

  get isBroken(): boolean {
    const { calls } = this.connection ?? {};
    if ((calls?.slow ?? 0) >= mostSlow) return true;
    return (
      evidenceOf(this.connection, this.spelling, this.#options).now !== 'same' ||
      this.#told?.outcome.state === 'wrong'
    );
  }

  /** What is to be remembered of this launch. */
  kept(step: Kept['step'], size: number): Kept {
    const { marker } = this.#memory.before ?? this.#options;
    const { savedText = false, bookmark = '', decisions = [], objectives = [] } = this.trials ?? {};
    const launch = this.launch ?? 1;
    const launches = this.#launches;
    const diagnoses = this.diagnoses;
    const notes = this.notes;
    const lines = this.lines;
    const more = { launches, lines, savedText, bookmark, decisions, objectives, end: [], idle: 0 };
    const total = this.#told?.total;
    return { marker, launch, step, size, seconds: this.#seconds(), total, diagnoses, notes, more };
  }

  /** What this launch and those before it show. */
  get #launches(): readonly Launched[] {
    return [...launchesOf(this.#memory), this.#launched()];
  }

  /** The window that this one was opened from was closed or left before this one: no page that goes takes its API away. */
  get #hasLostOpener(): boolean {
    const { now, at } = evidenceOf(this.connection, this.spelling, this.#options);
    const isOpened = at.windows.some(({ by }, index) => by === 'opener' && index <= (at.used ?? -1));
    return isOpened && (now === 'gone' || now === 'another');
  }

  /** What the calls of this launch show. */
  #launched(): Launched {
    const inVisit = faultsInVisit(evidenceOf(this.connection, this.spelling, this.#options));
    return { shown: [...inVisit, ...(this.trials?.shown ?? [])], before: this.trials?.found };
  }

  get diagnoses(): readonly Diagnosis[] {
    const earlier = launchesOf(this.#memory);
    const isOver = this.#memory.before?.step === 'finished';
    return faultsAcross(isOver || !this.isLookedFor ? earlier : [...earlier, this.#launched()]);
  }

  get notes(): readonly Note[] {
    return notesOf({
      spelling: this.spelling,
      memory: this.#memory,
      told: this.#told,
      trials: this.trials,
      lines: this.#lines,
      diagnoses: this.diagnoses,
      atTheEnd: this.atTheEnd,
      browserKeeps: this.#browser.works,
    });
  }

  get lines(): readonly CheckLine[] {
    const launch = this.launch ?? 1;
    if (this.#memory.before?.step === 'finished') return linesBefore(this.#memory, undefined);
    const codes: readonly LineCode[] = [
      'finds',
      'opens',
      'told',
      ...(this.trials?.steps.map(([code]) => code) ?? []),
      ...(launch === 3 ? (['completed', 'closed'] as const) : []),
    ];
    const own = codes.map((code): CheckLine => {
      const waiting = { state: 'waiting', text: probe.lines[code].title, detail: '' } as const;
      return { launch, code, ...(this.#lines.get(code) ?? waiting) };
    });
    return [...linesBefore(this.#memory, launch), ...own];
  }

  get trying(): Trying {
    const { window, surroundings, marker } = this.#options;
    if (!this.connection) throw new Error('Nothing is tried before the API was found');
    return {
      calls: this.connection.calls,
      spelling: this.spelling,
      marker: `${this.#memory.before?.marker ?? marker}_${this.launch ?? 1}`,
      now: () => surroundings.now(),
      isSeen: () => window.document.visibilityState === 'visible',
    };
  }
}
