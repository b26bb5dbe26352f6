import { Scorm12API } from 'scorm-again/scorm12/min';
import { Scorm2004API } from 'scorm-again/scorm2004/min';
import { elementsOf, treeOf } from './elements.ts';
import type { Stored } from './options.ts';
import type { Standard } from './profiles.ts';
import { words } from './words.ts';

/** Holds the data of one launch, and knows which elements there are and what they take. */
export interface Runtime {
  get(element: string): string;
  set(element: string, value: string): boolean;
  /** The error of the last call. */
  readonly error: string;
  /** What this launch was given and what it has set; a copy. */
  values(): Stored;
}

type Api = Readonly<Record<string, (...values: unknown[]) => unknown>>;

/** scorm-again, in an open session. */
export class ScormAgain implements Runtime {
  readonly #api: Api;
  readonly #calls: (typeof words)[Standard]['calls'];
  /** Elements of which someone has said something; the rest of what scorm-again would send are its own defaults. */
  readonly #known: Set<string>;
  #sent: unknown = {};

  constructor(standard: Standard, start: Stored) {
    this.#calls = words[standard].calls;
    this.#known = new Set(Object.keys(start));
    const api = this.#run(standard);
    api.loadFromJSON(treeOf(start, 'cmi'), 'cmi');
    this.#api = api as unknown as Api;
    this.#api[this.#calls.initialize]?.('');
  }

  get error(): string {
    return String(this.#api[this.#calls.lastError]?.());
  }

  get(element: string): string {
    const answer = this.#api[this.#calls.get]?.(element);
    return answer === undefined || answer === null ? '' : String(answer);
  }

  set(element: string, value: string): boolean {
    const done = String(this.#api[this.#calls.set]?.(element, value)) === 'true';
    if (done) this.#known.add(element);
    return done;
  }

  values(): Stored {
    this.#api[this.#calls.commit]?.('');
    return Object.fromEntries(
      Object.entries(elementsOf(this.#sent)).filter(([element]) => this.#known.has(element)),
    );
  }

  #run(standard: Standard) {
    const httpService = {
      processHttpRequest: (_url: string, params: unknown) => {
        this.#sent = params;
        return { result: true, errorCode: 0 };
      },
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
}
