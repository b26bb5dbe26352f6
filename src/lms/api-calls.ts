import type { Api } from './find-api.ts';

/** How a standard names the calls of its API. */
export interface CallNames {
  readonly initialize: string;
  readonly get: string;
  readonly set: string;
  readonly commit: string;
  readonly finish: string;
  readonly lastError: string;
}

/** Calls an LMS's API without ever throwing, whatever it answers. */
export class ApiCalls {
  readonly #api: Api;
  readonly #names: CallNames;

  constructor(api: Api, names: CallNames) {
    this.#api = api;
    this.#names = names;
  }

  /** The value of an element; empty if there is none or the LMS failed. */
  get(element: string): string {
    return this.#call('get', [element]) ?? '';
  }

  /**
   * Whether the LMS took the call. A value that gets "false" without an error was taken with a warning by some LMSs;
   * that something was saved is believed only of an LMS that does not deny it.
   */
  done(call: 'initialize' | 'set' | 'commit' | 'finish', ...values: readonly string[]): boolean {
    const answer = this.#call(call, call === 'set' ? values : ['']);
    if (answer === undefined) return false;
    if (answer === 'false' && (call === 'commit' || call === 'finish')) return false;
    return answer === 'true' || answer === '1' || this.lastError() === '0';
  }

  /** The number of the last error as text; empty if even that could not be had. */
  lastError(): string {
    return (this.#call('lastError', []) ?? '').trim();
  }

  /** @returns `undefined` if the call threw; an empty text for null and undefined. */
  #call(call: keyof CallNames, values: readonly string[]): string | undefined {
    try {
      // A method must be called on its object: some LMSs use `this`.
      const answer: unknown = Reflect.apply(Reflect.get(this.#api, this.#names[call]), this.#api, values);
      return answer === null || answer === undefined ? '' : String(answer);
    } catch {
      return undefined;
    }
  }
}
