import { PageLife } from '../../lms/page-life.ts';
import { TimeSpent } from '../../lms/time-spent.ts';
import { probe } from '../../locale/en/probe.ts';
import type { CheckOptions } from './check-options.ts';
import type { CheckState, Launch, LineCode, Phase } from './check-state.ts';
import { connected, pause, placeOf } from './connection.ts';
import { longIdle } from './crossing.ts';
import { complete } from './ending/complete.ts';
import { leave } from './ending/leave.ts';
import { textOf } from './kept.ts';
import { trialText } from './marked-text.ts';
import { nextOf } from './next.ts';
import { note } from './notes.ts';
import { reportOf } from './report.ts';
import { ThisLaunch } from './this-launch.ts';
import { told, type Told } from './trials/told.ts';
import { outcome, type Outcome } from './trials/trying.ts';

/**
 * One launch of the check of an LMS, from looking for it to leaving it. Never throws. What it finds is remembered in the
 * resume text and in the browser, so that the next launch goes on from there.
 */
export class CheckSession {
  readonly #options: CheckOptions;
  readonly #time: TimeSpent;
  readonly #this: ThisLaunch;
  readonly #listeners = new Set<() => void>();
  #phase: Phase = 'looking';
  #question: CheckState['question'];
  #life: PageLife | undefined;
  #lastCall: Date;
  /** The session is closed, or not to be touched any more. */
  #isClosed = false;

  constructor(options: CheckOptions) {
    this.#options = options;
    this.#time = new TimeSpent(options.surroundings, true);
    this.#this = new ThisLaunch(options, () => this.#time.seconds());
    this.#lastCall = options.surroundings.now();
  }

  get state(): CheckState {
    const { standard, about, surroundings } = this.#options;
    const { launch, lines, diagnoses, notes, connection, spelling, isForgotten, atTheEnd } = this.#this;
    const phase = this.#phase;
    const question = this.#question;
    const shown = { standard, launch, phase, lines, diagnoses, notes };
    const place = connection?.place ?? placeOf(spelling, this.#options);
    const report = reportOf(shown, { about, place, at: surroundings.now(), forgotten: isForgotten });
    return { ...shown, question, next: nextOf({ launch, phase, question }, atTheEnd.length > 0), report };
  }

  /** Calls back at each change of `state`; the return value stops it. */
  watch(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Tries all that this launch can try; resolves when it is for the person to do something. */
  async start(): Promise<void> {
    const { finds, opens } = probe.lines;
    const connection = (this.#this.connection = await connected(this.#this.spelling, this.#options));
    this.#this.isLookedFor = true;
    if (!connection) return this.#stop('finds', { state: 'wrong', text: finds.wrong, detail: '' });
    this.#tell('finds', { state: 'well', text: finds.well, detail: '' });
    const { trying } = this.#this;
    const opening = connection.calls.evidence.filter(({ call }) => call === 'initialize');
    if (connection.opened === 'no')
      return this.#stop('opens', outcome(trying, 'wrong', opens.wrong, opening));
    const state = connection.opened === 'now' ? 'well' : 'noted';
    this.#tell('opens', outcome(trying, state, opens[state], opening));
    this.#life = new PageLife(this.#options.window, {
      hidden: () => this.#time.hidden(),
      shown: () => this.#time.shown(),
      left: () => this.#left(),
      online: () => undefined,
    });
    await this.#next('trying');
    if (!this.#isClosed) await this.#goOn(told(trying));
  }

  /** To the question in `state`. Launched before: yes or no; check again: yes begins anew, no leaves it at the report. */
  async answer(yes: boolean): Promise<void> {
    const question = this.#question;
    this.#question = undefined;
    if (question === 'check-again' && yes) this.#this.forget();
    if (question === 'launched-before') await this.#try(yes ? 2 : 1, yes);
    else if (question === 'check-again' && yes) await this.#try(1, false);
    else this.#changed();
  }

  /** Reports the completion and closes the session; in launch 3, when the person has pressed the button. */
  finish(): void {
    const launch = this.#this;
    if (this.#phase !== 'finishing' || this.#isClosed) return;
    const idle = this.#idleMinutes();
    const size = launch.trials?.size ?? 0;
    const text = textOf(launch.kept('finished', size));
    const made = complete(launch.trying, text, this.#time.seconds(), idle >= longIdle);
    const isCutOff = made.cutOff.length > 0;
    this.#tell('completed', made.completed);
    this.#tell('closed', made.closed);
    this.#phase = isCutOff ? 'stopped' : 'done';
    if (isCutOff) launch.atTheEnd = [note('ends-idle-visits', `${idle} minutes`, ...made.cutOff)];
    else launch.remember(launch.kept('finished', size));
    this.#close();
    this.#changed();
  }

  async #goOn(told: Told): Promise<void> {
    const launch = this.#this.recall(told);
    const isReview = told.outcome.state === 'wrong';
    if (launch === 'finished') return this.#reviewed(told, isReview);
    this.#tell('told', told.outcome);
    if (this.#this.isBroken) return this.#stop();
    if (launch !== 'ask') return this.#try(launch, false);
    this.#question = 'launched-before';
    return this.#next('asking');
  }

  /** @param isLost It was launched before, and nothing came back. */
  async #try(launch: Launch, isLost: boolean): Promise<void> {
    const { told } = this.#this;
    if (!told) return;
    this.#tell('told', told.outcome);
    const trials = this.#this.begin(launch, told, isLost);
    await this.#next('trying');
    for (const [code, run] of trials.steps) {
      if (this.#isClosed) return;
      this.#tell(code, run());
      if (this.#this.isBroken) return this.#stop();
      await this.#next('trying');
    }
    if (this.#isClosed) return;
    this.#this.remember(this.#this.kept('saved', trials.size));
    this.#lastCall = this.#options.surroundings.now();
    return this.#next(launch === 3 || isLost ? 'finishing' : 'leaving');
  }

  /** A launch after the check was finished. */
  #reviewed({ outcome: { detail }, text }: Told, isReview: boolean): Promise<void> {
    this.#this.atTheEnd = [
      ...(isReview ? [note('reviews-what-is-completed', detail)] : []),
      ...(text === '' ? [note('forgets-what-is-completed')] : []),
    ];
    this.#question = isReview ? undefined : 'check-again';
    return this.#next('done');
  }

  #left(): void {
    const { connection, trials, trying } = this.#this;
    if (this.#isClosed || !connection) return;
    const isTried = this.#phase === 'leaving' || this.#phase === 'finishing';
    const idle = this.#idleMinutes();
    // A page that goes must not stand still.
    if (connection.calls.slow === 0) {
      const kept = isTried ? this.#this.kept('ended', trials?.size ?? 0) : undefined;
      // Without any text, the next launch would take this one for lost.
      const isBegun = this.#phase === 'trying' && this.#this.launch === 1;
      const text = kept ? textOf(kept) : isBegun ? trialText(trying.marker, 0) : undefined;
      const end = leave(trying, text === undefined ? undefined : { text, seconds: this.#time.seconds() });
      if (kept) this.#this.rememberEnd(kept, end, idle);
    }
    this.#close();
  }

  #stop(code?: LineCode, made?: Outcome): Promise<void> {
    if (code && made) this.#tell(code, made);
    if (this.#this.connection?.opened !== 'now' && this.#this.connection?.opened !== 'already') this.#close();
    this.#this.launch ??= 1;
    return this.#next('stopped');
  }

  #close(): void {
    this.#isClosed = true;
    this.#time.stop();
    this.#life?.stop();
  }

  #idleMinutes(): number {
    return Math.floor((this.#options.surroundings.now().getTime() - this.#lastCall.getTime()) / 60_000);
  }

  #tell(code: LineCode, made: Outcome): void {
    this.#this.tell(code, made);
    this.#changed();
  }

  #next(phase: Phase): Promise<void> {
    this.#phase = phase;
    this.#changed();
    return pause(this.#options.surroundings);
  }

  #changed(): void {
    for (const listener of this.#listeners) listener();
  }
}
