import type { HeardCall } from '../../diagnosis/evidence.ts';
import { wentWell } from '../../diagnosis/heard.ts';
import type { CallNames } from '../../lms/api-calls.ts';
import type { Values } from '../../lms/dialect.ts';
import type { Api } from '../../lms/find-api.ts';

/** A call that takes so long is a fault of its own, in milliseconds. */
export const slowCall = 5000;

/** Calls an API one call at a time, never throws, and keeps what each call was answered. */
export class HeardCalls {
  /** What any LMS is to take; where one is free to refuse, only what no LMS should do is kept. */
  readonly evidence: HeardCall[] = [];
  /** How long each call took. */
  readonly times: number[] = [];
  readonly #api: Api;
  readonly #names: CallNames;
  readonly #secret: readonly string[];
  readonly #now: () => Date;

  /** @param secret Elements whose values are not kept: who the learner is. */
  constructor(api: Api, names: CallNames, secret: readonly string[], now: () => Date) {
    this.#api = api;
    this.#names = names;
    this.#secret = secret;
    this.#now = now;
  }

  get(element: string): HeardCall {
    return this.#kept(this.#ask('get', element, ''));
  }

  set([element, value]: Values[number]): HeardCall {
    return this.#kept(this.#ask('set', element, value));
  }

  other(call: 'initialize' | 'commit' | 'finish'): HeardCall {
    return this.#kept(this.#ask(call, '', ''));
  }

  /** As these, where a refusal says nothing against an LMS. */
  readonly freely = {
    get: (element: string): HeardCall => this.#keptIfOdd(this.#ask('get', element, '')),
    set: ([element, value]: Values[number]): HeardCall => this.#keptIfOdd(this.#ask('set', element, value)),
    other: (call: 'commit' | 'finish' | 'initialize'): HeardCall => this.#keptIfOdd(this.#ask(call, '', '')),
  };

  /** Stops at the first value that is refused: what follows belongs to it. */
  setAll(values: Values): readonly HeardCall[] {
    const heard: HeardCall[] = [];
    for (const value of values) {
      const one = this.set(value);
      heard.push(one);
      if (!wentWell(one)) break;
    }
    return heard;
  }

  /** The last call of all. */
  last: HeardCall | undefined;

  /** Of several tries the one that counts. */
  keep(heard: HeardCall): void {
    if (!this.evidence.includes(heard)) this.#kept(heard);
  }

  /** How many calls took too long. */
  get slow(): number {
    return this.times.filter((time) => time >= slowCall).length;
  }

  #kept(heard: HeardCall): HeardCall {
    const isSecret = heard.answer !== '' && this.#secret.includes(heard.element);
    this.evidence.push(isSecret ? { ...heard, answer: '(given)' } : heard);
    return heard;
  }

  #keptIfOdd(heard: HeardCall): HeardCall {
    return heard.came !== 'text' || heard.milliseconds >= slowCall ? this.#kept(heard) : heard;
  }

  #ask(call: HeardCall['call'], element: string, given: string): HeardCall {
    const values = call === 'get' ? [element] : call === 'set' ? [element, given] : [''];
    const before = this.#now().getTime();
    const { answer, came } = this.#called(call, values);
    const milliseconds = Math.max(0, this.#now().getTime() - before);
    this.times.push(milliseconds);
    const clear = came === 'text' && (call === 'get' ? answer !== '' : answer === 'true');
    const error = clear ? '' : this.#called('lastError', []).answer.trim();
    this.last = { call, element, given, answer, came, error, milliseconds };
    return this.last;
  }

  #called(name: keyof CallNames, values: readonly string[]): Pick<HeardCall, 'answer' | 'came'> {
    try {
      // A method must be called on its object: some LMSs use `this`.
      const answer: unknown = Reflect.apply(Reflect.get(this.#api, this.#names[name]), this.#api, values);
      if (answer === null || answer === undefined) return { answer: '', came: 'nothing' };
      return { answer: String(answer), came: 'text' };
    } catch {
      return { answer: '', came: 'threw' };
    }
  }
}
