import type { HeardCall } from '../diagnosis/evidence.ts';
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

/** Is told of each call, and of the error once it is known. */
export interface CallListener {
  now(): Date;
  heard(call: HeardCall, at: Date): void;
  /** Of the call that was heard last. */
  failed(error: string): void;
}

/** Calls an LMS's API without ever throwing, whatever it answers. */
export class ApiCalls {
  readonly #api: Api;
  readonly #names: CallNames;
  readonly #listener: CallListener | undefined;

  constructor(api: Api, names: CallNames, listener?: CallListener) {
    this.#api = api;
    this.#names = names;
    this.#listener = listener;
  }

  /** The value of an element; empty if there is none or the LMS failed. */
  get(element: string): string {
    return this.#heard('get', element).answer;
  }

  /**
   * Whether the LMS took the call. A value that gets "false" without an error was taken with a warning by some LMSs;
   * that something was saved is believed only of an LMS that does not deny it.
   */
  done(call: 'initialize' | 'set' | 'commit' | 'finish', element = '', value = ''): boolean {
    const { came, answer } = this.#heard(call, element, value);
    if (came === 'threw') return false;
    if (answer === 'true' || answer === '1') return true;
    const error = this.lastError();
    return error === '0' && !(answer === 'false' && (call === 'commit' || call === 'finish'));
  }

  /** The number of the last error as text; empty if even that could not be had. */
  lastError(): string {
    const error = this.#call('lastError', []).answer.trim();
    this.#listener?.failed(error);
    return error;
  }

  #heard(call: HeardCall['call'], element: string, given = ''): Answer {
    const values = call === 'get' ? [element] : call === 'set' ? [element, given] : [''];
    const listener = this.#listener;
    const at = listener?.now();
    const answer = this.#call(call, values);
    if (listener && at) {
      const milliseconds = Math.max(0, listener.now().getTime() - at.getTime());
      listener.heard({ call, element, given, ...answer, error: '', milliseconds }, at);
    }
    return answer;
  }

  #call(call: keyof CallNames, values: readonly string[]): Answer {
    try {
      // A method must be called on its object: some LMSs use `this`.
      const answer: unknown = Reflect.apply(Reflect.get(this.#api, this.#names[call]), this.#api, values);
      const came = answer === null || answer === undefined ? 'nothing' : 'text';
      return { came, answer: came === 'nothing' ? '' : String(answer) };
    } catch {
      return { came: 'threw', answer: '' };
    }
  }
}

type Answer = Pick<HeardCall, 'came' | 'answer'>;
