import type { Stored } from '../../../scorm/host/options.ts';
import type { Standard } from '../../../scorm/host/profiles.ts';
import { words } from '../../../scorm/host/words.ts';
import { plainHabits, type Habits } from '../../../scorm/preview/habits.ts';
import type { Call, LaunchOrder, Lesson } from '../../../scorm/preview/messages.ts';
import { DeskLms } from '../../../scorm/preview/play/desk-lms.ts';

export function lessonOf(lesson: Partial<Lesson> = {}): Lesson {
  return {
    id: 'item-1',
    title: 'A lesson',
    href: 'index.html',
    launchData: '',
    objectives: [],
    elements: {},
    ...lesson,
  };
}

export interface LaunchOptions {
  readonly standard?: Standard;
  readonly previous?: Stored | undefined;
  readonly lesson?: Partial<Lesson>;
  readonly habits?: Partial<Habits>;
}

/** A lesson's calls by the words that both standards share; what the window holds by then answers them. */
export class DeskLaunch {
  readonly page: Record<string, unknown> = {};
  readonly calls: Call[] = [];
  readonly lms: DeskLms;
  /** Seconds that calls have blocked. */
  stalled = 0;
  stored: Stored | undefined;
  readonly #standard: Standard;
  readonly #later: (() => void)[] = [];

  constructor({ standard = 'scorm12', previous, lesson, habits }: LaunchOptions = {}) {
    this.#standard = standard;
    const order: LaunchOrder = {
      launch: 1,
      key: 'k',
      place: 'k',
      standard,
      lesson: lessonOf(lesson),
      learner: { id: 'learner-1', name: 'Okonkwo, Ada' },
      previous,
      habits: { ...plainHabits, ...habits },
    };
    const place = {
      page: this.page,
      now: () => this.stalled * 1000,
      today: () => new Date(0),
      stall: (seconds: number) => void (this.stalled += seconds),
      later: (work: () => void) => void this.#later.push(work),
      hidden: () => false,
      store: (stored: Stored) => void (this.stored = stored),
      heard: (call: Call) => void this.calls.push(call),
    };
    this.lms = new DeskLms(place, order);
  }

  open(): unknown {
    return this.call('initialize', '');
  }

  get(element: string): unknown {
    return this.call('get', element);
  }

  set(element: string, value: string): unknown {
    return this.call('set', element, value);
  }

  commit(): unknown {
    return this.call('commit', '');
  }

  finish(): unknown {
    return this.call('finish', '');
  }

  /** The API that the window held first, as lessons keep it; a new one if it was not there yet. */
  call(name: 'initialize' | 'get' | 'set' | 'commit' | 'finish' | 'lastError', ...given: string[]): unknown {
    const { api, calls } = words[this.#standard];
    this.#api ??= this.page[api] as Api | undefined;
    return this.#api?.[calls[name]]?.(...given);
  }

  /** What was put off happens. */
  wait(): void {
    for (const work of this.#later.splice(0)) work();
  }

  get last(): Call | undefined {
    return this.calls.at(-1);
  }

  #api: Api | undefined;
}

type Api = Readonly<Record<string, (...given: string[]) => unknown>>;
