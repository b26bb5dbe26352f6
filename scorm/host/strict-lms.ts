import { LmsGate } from './gate.ts';
import { relaunched } from './launch.ts';
import { profileOf, type Stored, type StrictLmsOptions } from './options.ts';
import type { LmsProfile } from './profiles.ts';
import { QuickRuntime } from './quick-runtime.ts';
import { ScormAgain, type Runtime } from './runtime.ts';
import { LmsServer, type Sending } from './server.ts';
import { words, type CallName, type Words } from './words.ts';

export { memoryStorage, type LmsStorage, type Stored, type StrictLmsOptions } from './options.ts';

export interface LmsCall {
  readonly name: string;
  readonly values: readonly unknown[];
  readonly answer: string;
  readonly error: string;
}

type Method = (...values: unknown[]) => string;

/**
 * One launch of a course in an LMS that is as strict as any real one, or of the kind that its profile says: a run-time, and
 * over it the limits, vocabularies, states and habits of real LMSs. Runs in Node and in a page.
 */
export class StrictLms {
  /** To be put into a window as `API` or `API_1484_11`. */
  readonly api: Readonly<Record<string, Method>>;
  /** Every call, in order, with what it answered, unless that was switched off. */
  readonly calls: LmsCall[] = [];
  /** The course's page is not seen. */
  hidden = false;
  /** The course's page is going away. */
  leaving = false;
  readonly #options: StrictLmsOptions;
  readonly #profile: LmsProfile;
  readonly #words: Words;
  readonly #runtime: Runtime;
  readonly #server: LmsServer;
  readonly #gate: LmsGate;
  #state: 'new' | 'open' | 'finished' = 'new';
  #error = '0';
  #request = '';
  #lastCall = Number.NaN;

  constructor(options: StrictLmsOptions) {
    const { standard, storage } = options;
    const start = relaunched(options, storage.load());
    this.#options = options;
    this.#profile = profileOf(options);
    this.#words = words[standard];
    this.#gate = new LmsGate(this.#profile, standard);
    this.#server = new LmsServer(this.#profile, standard, storage, start);
    this.#runtime =
      options.runtime === 'quick' ? new QuickRuntime(standard, start) : new ScormAgain(standard, start);
    this.api = this.#made();
  }

  /** The name under which a course looks for it. */
  get apiName(): 'API' | 'API_1484_11' {
    return this.#words.api;
  }

  /** What becomes of what the course saves. */
  get sending(): Sending {
    return this.#server.sending;
  }

  set sending(sending: Sending) {
    this.#server.sending = sending;
  }

  /** What is stored now: what the next launch will see. */
  get stored(): Stored {
    return this.#options.storage.load() ?? {};
  }

  /** The grade in the teacher's book. */
  get grade(): number | undefined {
    const entered = this.#profile.grade === 'raw' ? this.#words.elements.raw : 'lms.grade';
    const grade = this.stored[entered] ?? '';
    return grade === '' ? undefined : Number(grade);
  }

  /** What a course set, in order, refused values too. */
  get sets(): readonly (readonly [element: string, value: string])[] {
    return this.calls
      .filter(({ name }) => name === this.#words.calls.set)
      .map(({ values }) => [String(values[0]), String(values[1])] as const);
  }

  /** How often a course asked to save. */
  get commits(): number {
    return this.calls.filter(({ name }) => name === this.#words.calls.commit).length;
  }

  /** Calls that a strict LMS did not take; asking for a value that was never set (403) is not one. */
  get refusals(): readonly LmsCall[] {
    return this.calls.filter(({ answer, error }) => answer === 'false' || !['0', '403'].includes(error));
  }

  #made(): Readonly<Record<string, Method>> {
    const { calls } = this.#words;
    const answer = (
      call: CallName,
      work: (values: readonly unknown[]) => string | null,
    ): [string, Method] => [
      calls[call],
      (...values) => {
        this.#wake();
        const result = work(values);
        if (this.#options.log !== false)
          this.calls.push({ name: calls[call], values, answer: String(result), error: this.#error });
        // Null is no answer that a standard allows; one LMS gives it.
        return result as string;
      },
    ];
    return Object.fromEntries([
      answer('initialize', ([value]) => this.#initialize(value)),
      answer('finish', ([value]) => this.#finish(value)),
      answer('get', ([element]) => this.#get(element)),
      answer('set', (values) => this.#set(values)),
      answer('commit', ([value]) => this.#commit(value)),
      [calls.lastError, () => this.#error],
      [calls.errorString, (code: unknown) => (String(code) === '0' ? '' : `Error ${String(code)}`)],
      [calls.diagnostic, () => ''],
    ]);
  }

  /** Sessions that nothing was heard of for too long are dead. */
  #wake(): void {
    const { idleMinutes } = this.#profile;
    if (this.#options.now === undefined || idleMinutes === Number.POSITIVE_INFINITY) return;
    const now = this.#options.now().getTime();
    if (now - this.#lastCall > idleMinutes * 60_000) this.#server.die();
    this.#lastCall = now;
  }

  #initialize(value: unknown): string {
    const { during, after } = this.#words.outside.initialize;
    if (this.#state !== 'new') return this.#refuse(this.#state === 'open' ? during : after);
    if (value !== '') return this.#refuse('201');
    this.#state = 'open';
    return this.#take();
  }

  #finish(value: unknown): string {
    if (this.#state === 'finished' && this.#goesAlong) return this.#refuse('101', 'true');
    if (this.#state !== 'open') return this.#refuse(this.#outside('finish'));
    if (value !== '') return this.#refuse('201');
    const fails = this.#profile.exitRequests === 'fails';
    if (fails && /^(exit|abandon)All$/.test(this.#request)) throw new Error('Moodle fails on this request');
    const answer = this.#save(true);
    this.#state = 'finished';
    return fails && /^(exit|abandon)$/.test(this.#request) ? this.#refuse('101') : String(answer);
  }

  #get(element: unknown): string {
    if (!this.#isOpen) return this.#refuse(this.#outside('get'), '');
    if (typeof element !== 'string') return this.#refuse('201', '');
    if (!this.#gate.has(element)) return this.#refuse(this.#gate.errorOf('401'), '');
    const answer = this.#runtime.get(element);
    this.#error = this.#gate.errorOf(this.#runtime.error);
    return answer;
  }

  #set(values: readonly unknown[]): string {
    const [element, value] = values;
    if (!this.#isOpen) return this.#refuse(this.#outside('set'));
    if (typeof element !== 'string' || typeof value !== 'string' || values.length !== 2)
      return this.#refuse(this.#words.wrongType);
    if (!this.#gate.has(element)) return this.#refuse(this.#gate.errorOf('401'));
    if (!this.#gate.takes(element, value)) return this.#refuse(this.#words.wrongType);
    if (!this.#runtime.set(element, value)) return this.#refuse(this.#gate.errorOf(this.#runtime.error));
    this.#gate.note(element, value);
    if (element === 'adl.nav.request') this.#request = value;
    return this.#take();
  }

  #commit(value: unknown): string | null {
    if (!this.#isOpen) return this.#refuse(this.#outside('commit'));
    if (value !== '') return this.#refuse('201');
    return this.#save(false);
  }

  #save(finishing: boolean): 'true' | 'false' | null {
    const { status } = this.#words.elements;
    const unset = this.#is12 && finishing && this.#profile.unsetStatus === 'completed';
    if (unset && /^(not attempted)?$/.test(this.#runtime.get(status))) this.#runtime.set(status, 'completed');
    const page = this.leaving ? 'leaving' : this.hidden ? 'hidden' : 'shown';
    const { answer, error } = this.#server.save(this.#runtime.values(), { finishing, page });
    this.#error = error;
    return answer;
  }

  #take(): string {
    this.#error = '0';
    return 'true';
  }

  #refuse(error: string, answer = 'false'): string {
    this.#error = error;
    return answer;
  }

  #outside(call: Exclude<CallName, 'initialize' | 'lastError' | 'errorString' | 'diagnostic'>): string {
    const { before, after } = this.#words.outside[call];
    return this.#state === 'new' ? before : after;
  }

  get #isOpen(): boolean {
    return this.#state === 'open' || (this.#state === 'finished' && this.#goesAlong);
  }

  get #goesAlong(): boolean {
    return this.#is12 && this.#profile.afterFinish === 'goes-along';
  }

  get #is12(): boolean {
    return this.#options.standard === 'scorm12';
  }
}
