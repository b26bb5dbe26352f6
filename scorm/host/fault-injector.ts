import type { StrictLms } from './strict-lms.ts';
import { words, type Words } from './words.ts';

/** The calls that are counted; asking for the last error is not one. */
export type FaultyCall = 'initialize' | 'get' | 'set' | 'commit' | 'finish';

/**
 * What goes wrong. `false`, `throw`, `null`, `undefined` and `hang` (30 s, then "false") do nothing else. `lost` says yes and
 * sets nothing; `truncated` and `altered` spoil the value on its way; `commit-lost` stores nothing of a save that it
 * confirms. `gone` takes the API out of the window, `replaced` puts one there that was never opened. `interactions-refused`
 * and `objectives-refused` are LMSs without these elements.
 */
export type FaultKind = (typeof faultKinds)[number];

export const faultKinds = [
  'false',
  'throw',
  'null',
  'undefined',
  'hang',
  'lost',
  'truncated',
  'altered',
  'gone',
  'replaced',
  'interactions-refused',
  'objectives-refused',
  'commit-lost',
] as const;

export interface Fault {
  readonly kind: FaultKind;
  /** The number of the call in the whole visit, from 1; with a method or an element, the first such call from there on. */
  readonly at?: number;
  readonly method?: FaultyCall;
  readonly element?: RegExp;
  /** So many such calls are let through first. */
  readonly skip?: number;
  /** From the first such call on, instead of once. */
  readonly lasting?: boolean;
  /** What the API then says the error was. */
  readonly error?: string;
}

/** Where an API is at fault. */
interface FaultyPlace {
  /** The window that the course finds the API in. */
  readonly page: object;
  /** Lets time pass within a call that does not return. */
  readonly clock: { stall(seconds: number): void };
  readonly strict: StrictLms;
  /** An LMS that was never opened, for `replaced`. */
  readonly another?: () => StrictLms;
}

type Api = Readonly<Record<string, (...values: unknown[]) => unknown>>;

const hangs = 30;

/** Stands between a course and its LMS, and spoils the calls that it was told to. */
export class FaultInjector {
  /** What the course finds. */
  readonly api: Api;
  /** How many calls there were. */
  calls = 0;
  /** How many of them were spoiled. */
  faults = 0;
  readonly #place: FaultyPlace;
  readonly #words: Words;
  readonly #faults: readonly Fault[];
  /** How many calls there were that a fault is about. */
  readonly #met = new Map<Fault, number>();
  #strict: StrictLms;
  #gone = false;
  /** The error of the last call, if it was spoiled. */
  #error: string | undefined;

  /** Puts itself into the page, in the API's place. */
  constructor(place: FaultyPlace, faults: readonly Fault[]) {
    this.#place = place;
    this.#strict = place.strict;
    this.#words = words[place.strict.apiName === 'API' ? 'scorm12' : 'scorm2004'];
    this.#faults = faults;
    this.api = this.#made();
    Reflect.set(place.page, place.strict.apiName, this.api);
  }

  #made(): Api {
    const { calls } = this.#words;
    const faulty = (['initialize', 'get', 'set', 'commit', 'finish'] as const).map((method) => [
      calls[method],
      (...values: unknown[]) => this.#call(method, values),
    ]);
    return {
      ...(Object.fromEntries(faulty) as Api),
      [calls.lastError]: () => {
        this.#refuseIfGone();
        return this.#error ?? this.#strict.api[calls.lastError]?.();
      },
      [calls.errorString]: (code) => this.#strict.api[calls.errorString]?.(code),
      [calls.diagnostic]: (code) => this.#strict.api[calls.diagnostic]?.(code),
    };
  }

  #call(method: FaultyCall, values: readonly unknown[]): unknown {
    this.calls += 1;
    this.#error = undefined;
    const fault = this.#faults.find((one) => this.#strikes(one, method, values));
    if (fault) this.faults += 1;
    this.#refuseIfGone(fault?.kind === 'gone');
    return fault ? this.#spoiled(fault, method, values) : this.#passed(method, values);
  }

  #strikes(fault: Fault, method: FaultyCall, [element]: readonly unknown[]): boolean {
    if (fault.method !== undefined && fault.method !== method) return false;
    if (fault.at !== undefined && this.calls < fault.at) return false;
    const about = fault.element ?? groups[fault.kind];
    if (about !== undefined && !about.test(String(element))) return false;
    const met = this.#met.get(fault) ?? 0;
    this.#met.set(fault, met + 1);
    const { skip = 0, lasting = false } = fault;
    return lasting ? met >= skip : met === skip;
  }

  #spoiled({ kind, error }: Fault, method: FaultyCall, values: readonly unknown[]): unknown {
    switch (kind) {
      case 'throw':
        throw new Error('The LMS is broken');
      case 'truncated':
        return this.#changed(method, values, (value) => value.slice(0, Math.floor(value.length / 2)));
      case 'altered':
        return this.#changed(method, values, altered);
      case 'gone':
        this.#gone = true;
        Reflect.deleteProperty(this.#place.page, this.#strict.apiName);
        return this.#refuseIfGone();
      case 'replaced':
        return this.#replaced(method, values);
      case 'commit-lost':
        return this.#withoutStoring(method, values);
      default:
        return this.#answered(kind, error, method);
    }
  }

  /** Nothing is done, whatever is said. */
  #answered(kind: Silent, error: string | undefined, method: FaultyCall): string | null | undefined {
    if (kind === 'hang') this.#place.clock.stall(hangs);
    this.#error = error ?? silentErrors[kind];
    if (kind === 'null') return null;
    if (kind === 'undefined') return undefined;
    if (method === 'get') return '';
    return kind === 'lost' ? 'true' : 'false';
  }

  #passed(method: FaultyCall, values: readonly unknown[]): unknown {
    return this.#strict.api[this.#words.calls[method]]?.(...values);
  }

  /** A value that is set or asked for is changed on its way. */
  #changed(method: FaultyCall, values: readonly unknown[], change: (value: string) => string): unknown {
    if (method === 'get') return change(String(this.#passed(method, values)));
    const [element, value] = values;
    return method === 'set'
      ? this.#passed(method, [element, change(String(value))])
      : this.#passed(method, values);
  }

  /** The course may still hold the old API; what is behind it is new, too. */
  #replaced(method: FaultyCall, values: readonly unknown[]): unknown {
    const { another, page } = this.#place;
    if (another && this.#strict === this.#place.strict) this.#strict = another();
    Reflect.set(page, this.#strict.apiName, this.#strict.api);
    return this.#passed(method, values);
  }

  #withoutStoring(method: FaultyCall, values: readonly unknown[]): unknown {
    const before = this.#strict.sending;
    this.#strict.sending = 'lost';
    const answer = this.#passed(method, values);
    this.#strict.sending = before;
    return answer;
  }

  #refuseIfGone(going = false): void {
    if (this.#gone && !going) throw new Error('The LMS has closed its window');
  }
}

/** Kinds of which the LMS hears nothing, and the errors it then gives if not told otherwise. */
const silentErrors = {
  false: '101',
  null: '101',
  undefined: '101',
  hang: '101',
  lost: '0',
  'interactions-refused': '401',
  'objectives-refused': '401',
} as const satisfies Partial<Record<FaultKind, string>>;

type Silent = keyof typeof silentErrors;

/** What a fault is about by its nature. */
const groups: Partial<Record<FaultKind, RegExp>> = {
  'interactions-refused': /^cmi\.interactions\./,
  'objectives-refused': /^cmi\.objectives\./,
};

/** One character in the middle is another. */
function altered(value: string): string {
  const middle = Math.floor(value.length / 2);
  const other = value.charAt(middle) === 'x' ? 'y' : 'x';
  return value === '' ? value : `${value.slice(0, middle)}${other}${value.slice(middle + 1)}`;
}
