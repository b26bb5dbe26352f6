import { Scorm12API } from 'scorm-again/scorm12/min';
import { Scorm2004API } from 'scorm-again/scorm2004/min';
import { elementsOf, treeOf } from './lms-elements.ts';
import { checks12, checks2004 } from './lms-checks.ts';
import type { Check } from './lms-checks.ts';
import { relaunched } from './lms-launch.ts';

/** What an LMS has stored of one learner on one course: element -> value. */
export type Stored = Readonly<Record<string, string>>;

/** Where an LMS keeps its data; outside the page that is closed, in end-to-end tests. */
export interface LmsStorage {
  load(): Stored | undefined;
  save(data: Stored): void;
}

export interface StrictLmsOptions {
  readonly standard: 'scorm12' | 'scorm2004';
  readonly storage: LmsStorage;
  readonly learner?: { readonly id: string; readonly name: string };
  readonly launchData?: string;
  readonly language?: string;
  /** What the LMS says of this launch; computed if left out. */
  readonly mode?: 'normal' | 'review' | 'browse';
  readonly credit?: 'credit' | 'no-credit';
  /** The most characters of suspend data: 4,096 in SCORM 1.2 and 64,000 in 2004 if left out. */
  readonly suspendLimit?: number;
  /** Launches after completion are for review, as in Moodle. */
  readonly reviewAfterCompletion?: boolean;
  /** Sends only what changed, and counts it as sent whatever came of it; a visit without a status ends completed. Moodle, SCORM 1.2. */
  readonly moodle?: boolean;
  /** Objectives that the manifest names, 2004. */
  readonly objectives?: readonly string[];
}

export interface LmsCall {
  readonly name: string;
  readonly values: readonly unknown[];
  readonly answer: string;
  readonly error: string;
}

/** `lost`: says yes and sends nothing, as when offline. `refused`: says no, as when signed out. */
type Sending = 'works' | 'lost' | 'refused';

type Method = (...values: unknown[]) => string;

const names = {
  scorm12: {
    initialize: 'LMSInitialize',
    finish: 'LMSFinish',
    get: 'LMSGetValue',
    set: 'LMSSetValue',
    commit: 'LMSCommit',
    lastError: 'LMSGetLastError',
    errorString: 'LMSGetErrorString',
    diagnostic: 'LMSGetDiagnostic',
  },
  scorm2004: {
    initialize: 'Initialize',
    finish: 'Terminate',
    get: 'GetValue',
    set: 'SetValue',
    commit: 'Commit',
    lastError: 'GetLastError',
    errorString: 'GetErrorString',
    diagnostic: 'GetDiagnostic',
  },
} as const;

/**
 * One launch of a course in an LMS that is as strict as any real one: scorm-again as the run-time, and over it the limits,
 * vocabularies and states that real LMSs enforce and scorm-again does not. Runs in Node and in a page.
 */
export class StrictLms {
  /** To be put into a window as `API` or `API_1484_11`. */
  readonly api: Readonly<Record<string, Method>>;
  /** Every call, in order, with what it answered. */
  readonly calls: LmsCall[] = [];
  sending: Sending = 'works';
  readonly #options: StrictLmsOptions;
  readonly #inner: Readonly<Record<string, Method>>;
  readonly #checks: readonly Check[];
  #state: 'new' | 'open' | 'finished' = 'new';
  #error = '0';
  /** What counts as sent: element -> value. */
  #sent: Record<string, string>;
  #server: Record<string, string>;
  #request = '';
  /** Types of the interactions, which 1.2 does not give back. */
  readonly #types = new Map<string, string>();

  constructor(options: StrictLmsOptions) {
    this.#options = options;
    const { standard, storage } = options;
    const start = relaunched(options, storage.load());
    this.#server = { ...start.stored };
    const api = this.#run(standard);
    api.loadFromJSON(treeOf(start.stored, 'cmi'), 'cmi');
    this.#sent = { ...start.stored };
    this.#inner = api as unknown as Readonly<Record<string, Method>>;
    this.#checks = standard === 'scorm12' ? checks12(options.suspendLimit) : checks2004(options.suspendLimit);
    this.api = this.#made();
  }

  /** The name under which a course looks for it. */
  get apiName(): 'API' | 'API_1484_11' {
    return this.#options.standard === 'scorm12' ? 'API' : 'API_1484_11';
  }

  /** What is stored now: what the next launch will see. */
  get stored(): Stored {
    return this.#options.storage.load() ?? {};
  }

  /** What a course set, in order, refused values too. */
  get sets(): readonly (readonly [element: string, value: string])[] {
    const { set } = names[this.#options.standard];
    return this.calls
      .filter(({ name }) => name === set)
      .map(({ values }) => [String(values[0]), String(values[1])] as const);
  }

  /** How often a course asked to save. */
  get commits(): number {
    const { commit } = names[this.#options.standard];
    return this.calls.filter(({ name }) => name === commit).length;
  }

  /** Calls that a strict LMS did not take; asking for a value that was never set (403) is not one. */
  get refusals(): readonly LmsCall[] {
    return this.calls.filter(({ answer, error }) => answer === 'false' || !['0', '403'].includes(error));
  }

  #run(standard: 'scorm12' | 'scorm2004') {
    const httpService = {
      processHttpRequest: (_url: string, params: unknown) => this.#send(params),
      updateSettings: () => undefined,
    };
    const settings = {
      lmsCommitUrl: 'memory:',
      logLevel: 5,
      mastery_override: false,
      onLogMessage: () => undefined,
    };
    // Only these two methods are called, and only one of them with what it needs.
    const service = httpService as unknown as NonNullable<ConstructorParameters<typeof Scorm12API>[1]>;
    return standard === 'scorm12' ? new Scorm12API(settings, service) : new Scorm2004API(settings, service);
  }

  #made(): Readonly<Record<string, Method>> {
    const name = names[this.#options.standard];
    const answer = (method: string, work: (values: readonly unknown[]) => string): [string, Method] => [
      method,
      (...values) => {
        const result = work(values);
        this.calls.push({ name: method, values, answer: result, error: this.#error });
        return result;
      },
    ];
    return Object.fromEntries([
      answer(name.initialize, ([value]) => this.#initialize(value)),
      answer(name.finish, ([value]) => this.#finish(value)),
      answer(name.get, ([element]) => this.#get(element)),
      answer(name.set, (values) => this.#set(values)),
      answer(name.commit, ([value]) => this.#commit(value)),
      [name.lastError, () => this.#error],
      [name.errorString, (code: unknown) => this.#call('errorString', code)],
      [name.diagnostic, (code: unknown) => this.#call('diagnostic', code)],
    ]);
  }

  #initialize(value: unknown): string {
    if (this.#state !== 'new')
      return this.#refuse(this.#is12 ? '101' : this.#state === 'open' ? '103' : '104');
    const answer = this.#inside('initialize', value);
    if (answer === 'true') this.#state = 'open';
    return answer;
  }

  #finish(value: unknown): string {
    if (this.#state !== 'open')
      return this.#refuse(this.#is12 ? '301' : this.#state === 'new' ? '112' : '113');
    if (this.#options.moodle && /^(exit|abandon)All$/.test(this.#request))
      throw new Error('Moodle fails on this request');
    const answer = this.#inside('finish', value);
    this.#state = 'finished';
    if (this.#options.moodle && /^(exit|abandon)$/.test(this.#request)) return this.#refuse('101');
    return answer;
  }

  #get(element: unknown): string {
    if (this.#state !== 'open')
      return this.#refuse(this.#is12 ? '301' : this.#state === 'new' ? '122' : '123', '');
    if (typeof element !== 'string') return this.#refuse('201', '');
    const answer: unknown = this.#inside('get', element);
    return answer === undefined || answer === null ? '' : String(answer);
  }

  #set(values: readonly unknown[]): string {
    const [element, value] = values;
    if (this.#state !== 'open')
      return this.#refuse(this.#is12 ? '301' : this.#state === 'new' ? '132' : '133');
    if (typeof element !== 'string' || typeof value !== 'string' || values.length !== 2)
      return this.#refuse(this.#is12 ? '405' : '406');
    if (this.#breaks(element, value)) return this.#refuse(this.#is12 ? '405' : '406');
    const answer = this.#inside('set', element, value);
    if (answer === 'true') this.#note(element, value);
    return answer;
  }

  #breaks(element: string, value: string): boolean {
    const type = this.#types.get(interactionOf(element)) ?? '';
    return this.#checks.some(({ elements, takes }) => elements.test(element) && !takes(value, type));
  }

  #note(element: string, value: string): void {
    if (element === `${interactionOf(element)}.type`) this.#types.set(interactionOf(element), value);
    if (element === 'adl.nav.request') this.#request = value;
  }

  #commit(value: unknown): string {
    if (this.#state !== 'open')
      return this.#refuse(this.#is12 ? '301' : this.#state === 'new' ? '142' : '143');
    return this.#inside('commit', value);
  }

  /** What scorm-again wants to store: all elements at once. */
  #send(params: unknown): { result: boolean; errorCode: number } {
    const total = this.#is12 ? 'cmi.core.total_time' : 'cmi.total_time';
    // Total time is the LMS's own: it adds a session's time when the next one starts, so that a killed page counts too.
    const all = { ...elementsOf(params), [total]: this.#server[total] ?? '' };
    const { moodle } = this.#options;
    const changed = Object.entries(all).filter(
      ([element, value]) => !moodle || !this.#is12 || this.#sent[element] !== value,
    );
    this.#sent = { ...all };
    if (this.sending === 'refused') return { result: false, errorCode: this.#is12 ? 101 : 391 };
    if (this.sending === 'works') {
      this.#server = { ...this.#server, ...Object.fromEntries(changed) };
      this.#options.storage.save({ ...this.#server });
    }
    return { result: true, errorCode: 0 };
  }

  #inside(call: keyof (typeof names)['scorm12'], ...values: unknown[]): string {
    const finishing = call === 'finish' && this.#options.moodle && this.#is12;
    const status = 'cmi.core.lesson_status';
    if (finishing && /^(not attempted)?$/.test(this.#call('get', status)))
      this.#call('set', status, 'completed');
    const answer = this.#call(call, ...values);
    this.#error = this.#call('lastError');
    if ((call === 'commit' || call === 'finish') && this.sending === 'refused')
      return this.#refuse(this.#is12 ? '101' : '391');
    return answer;
  }

  #call(call: keyof (typeof names)['scorm12'], ...values: unknown[]): string {
    return this.#inner[names[this.#options.standard][call]]?.(...values) ?? '';
  }

  #refuse(error: string, answer = 'false'): string {
    this.#error = error;
    return answer;
  }

  get #is12(): boolean {
    return this.#options.standard === 'scorm12';
  }
}

/** An LMS's storage that lasts as long as the test. */
export function memoryStorage(first?: Stored): LmsStorage {
  let data = first;
  return { load: () => data, save: (next) => void (data = structuredClone(next)) };
}

/** `cmi.interactions.3` of any of its elements; empty elsewhere. */
function interactionOf(element: string): string {
  return /^cmi\.interactions\.\d+/.exec(element)?.[0] ?? '';
}
