import { FaultInjector, type Fault } from '../../host/fault-injector.ts';
import { memoryStorage, type LmsStorage, type Stored } from '../../host/options.ts';
import { StrictLms } from '../../host/strict-lms.ts';
import { words } from '../../host/words.ts';
import { hangs, type DeskFault, type Habits } from '../habits.ts';
import { launchOptions } from '../launch-options.ts';
import type { Call, LaunchOrder, Standard } from '../messages.ts';
import { recordedApi, type Api } from './recorded-api.ts';

/** Where the LMS on the desk stands for one launch. */
export interface DeskLmsPlace {
  /** The window that gets the API. */
  readonly page: object;
  /** Milliseconds, never going back. */
  readonly now: () => number;
  readonly today: () => Date;
  /** Blocks everything for so many seconds. */
  readonly stall: (seconds: number) => void;
  readonly later: (work: () => void, milliseconds: number) => void;
  readonly hidden: () => boolean;
  readonly store: (stored: Stored) => void;
  readonly heard: (call: Call) => void;
}

/** How late the API of a late LMS is. */
const lateMilliseconds = 1000;

const slowSeconds = 1;

/** One launch in the LMS on the desk: a strict LMS of the kind asked for, with what was switched on going wrong. */
export class DeskLms {
  readonly #place: DeskLmsPlace;
  readonly #order: LaunchOrder;
  readonly #standard: Standard;
  readonly #injector: FaultInjector;
  readonly #began: number;
  /** A second one stands in for an LMS whose API is replaced. */
  readonly #all: StrictLms[] = [];
  #network: Habits['network'];
  #stalled = 0;
  /** The API was taken away or replaced: everything after that is the fault's doing. */
  #moved = false;
  #over = false;
  #hasSet = false;

  constructor(place: DeskLmsPlace, order: LaunchOrder) {
    const { api, network, faults } = order.habits;
    this.#place = place;
    this.#order = order;
    this.#standard = api === 'other-standard' ? otherOf(order.standard) : order.standard;
    this.#network = network;
    this.#began = place.now();
    removeApis(place.page);
    const page = this.#page();
    const clock = { stall: (seconds: number) => this.#stall(seconds) };
    const another = () => this.#another();
    this.#injector = new FaultInjector({ page, clock, strict: another(), another }, faults.map(faultOf));
  }

  /** The lesson's page is going away. */
  set leaving(leaving: boolean) {
    for (const strict of this.#all) strict.leaving = leaving;
  }

  set network(network: Habits['network']) {
    this.#network = network;
    for (const strict of this.#all) strict.sending = network;
  }

  /** Takes the API out of the window. */
  leave(): void {
    this.#over = true;
    removeApis(this.#place.page);
  }

  #another(): StrictLms {
    const { lesson, learner, habits, previous } = this.#order;
    const own = this.#standard === this.#order.standard;
    const storage: LmsStorage = own
      ? { load: () => previous, save: (stored) => this.#store(stored) }
      : memoryStorage();
    const options = launchOptions(this.#standard, lesson, learner, habits);
    const strict = new StrictLms({ ...options, storage, log: false, now: this.#place.today });
    strict.sending = this.#network;
    this.#all.push(strict);
    return strict;
  }

  /** What was only looked at stays as it was; LMSs store what a lesson writes then all the same (LMS rules, section 9). */
  #store(stored: Stored): void {
    const mode = stored['cmi.core.lesson_mode'] ?? stored['cmi.mode'];
    if (mode === 'normal' || this.#hasSet) this.#place.store(stored);
  }

  #heard(call: Call): void {
    if (call.name === words[this.#standard].calls.set && call.result === 'true') this.#hasSet = true;
    this.#place.heard(call);
  }

  /** A stand-in for the window: what is put into it is recorded, and put where it was asked for. */
  #page(): object {
    return new Proxy(
      {},
      {
        set: (_, name, api: Api) => {
          this.#put(String(name), api);
          return true;
        },
        deleteProperty: (_, name) => {
          this.#moved = true;
          return Reflect.deleteProperty(this.#place.page, name);
        },
      },
    );
  }

  #put(name: string, api: Api): void {
    const stands = this.#order.habits.api;
    this.#moved = this.#all.length > 1;
    if (stands === 'absent') return;
    const recorded = recordedApi(api, {
      standard: this.#standard,
      now: () => this.#place.now() - this.#began,
      heard: (call) => this.#heard(call),
      begin: (call) => this.#begin(call),
    });
    const put = () => void (this.#over || Reflect.set(this.#place.page, name, recorded));
    if (stands === 'late' && !this.#moved) this.#place.later(put, lateMilliseconds);
    else put();
  }

  #begin(name: string): () => Call['by'] {
    const { initialize, commit, finish } = words[this.#standard].calls;
    for (const strict of this.#all) strict.hidden = this.#place.hidden();
    if (this.#order.habits.slow && [initialize, commit, finish].includes(name as never))
      this.#place.stall(slowSeconds);
    const faults = this.#injector.faults;
    const saves = name === commit || name === finish;
    return () => {
      if (this.#moved || this.#injector.faults > faults) return 'fault';
      return saves && this.#network !== 'works' ? 'network' : 'lms';
    };
  }

  /** A page that hangs for good could not be left any more. */
  #stall(seconds: number): void {
    const time = Math.min(seconds, hangs.once, hangs.altogether - this.#stalled);
    this.#stalled += time;
    if (time > 0) this.#place.stall(time);
  }
}

function removeApis(page: object): void {
  for (const { api } of Object.values(words)) Reflect.deleteProperty(page, api);
}

function otherOf(standard: Standard): Standard {
  return standard === 'scorm12' ? 'scorm2004' : 'scorm12';
}

/** What a fault can do something to, if it is not said: it is not to be blamed for other calls. */
const about: Partial<Record<Fault['kind'], Partial<Fault>>> = {
  truncated: { element: /./ },
  altered: { element: /./ },
  // Of the calls without an element the first one opens the session.
  'commit-lost': { element: /^$/, at: 2 },
};

function faultOf({ kind, call, element, from, lasting }: DeskFault): Fault {
  return {
    kind,
    lasting,
    ...(call === undefined ? about[kind] : { method: call }),
    ...(element === undefined || element === '' ? {} : { element: new RegExp(`^${escaped(element)}`) }),
    ...(from === undefined ? {} : { skip: Math.max(0, from - 1) }),
  };
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
