import { CheckSession } from '../../../src/probe/session/check-session.ts';
import type { CheckState } from '../../../src/probe/session/check-state.ts';
import { type Fault, FaultInjector } from '../../../scorm/host/fault-injector.ts';
import { memoryStorage, StrictLms, type StrictLmsOptions } from '../../../scorm/host/strict-lms.ts';
import { FakeClock } from '../../support/fake-clock.ts';
import { FakePage } from '../../support/lms-page.ts';

export interface CheckedLms extends Omit<StrictLmsOptions, 'storage'> {
  readonly storage?: StrictLmsOptions['storage'];
  readonly faults?: readonly Fault[];
  /** What the browser keeps; shared by all launches. */
  readonly device?: Map<string, string>;
  /** Puts the API elsewhere than into the page, or changes the page. */
  readonly place?: (page: FakePage, api: object) => void;
  /** What happens between a launch's trials and its end. */
  readonly meanwhile?: (launch: number, clock: FakeClock, page: FakePage) => void;
  readonly answer?: boolean;
  /** How many launches there are; three if left out. */
  readonly launches?: number;
}

export const about = {
  version: '1.0.0',
  build: 'b1',
  browser: 'Test browser',
  address: 'https://lms.example/play',
  frame: '800 x 600',
};

let marker = 0;

/** Launches the check package as often as a person does, and ends each launch as they are told to. */
export async function checked({
  storage = memoryStorage(),
  device = new Map<string, string>(),
  faults,
  place,
  meanwhile,
  answer,
  launches = 3,
  ...options
}: CheckedLms): Promise<readonly CheckState[]> {
  const clock = new FakeClock();
  const states: CheckState[] = [];
  for (let launch = 1; launch <= launches; launch++) {
    const page = new FakePage(device);
    const another = () => {
      const made = new StrictLms({ now: clock.now, runtime: 'quick', log: false, ...options, storage });
      page.noticedBy.push(made);
      return made;
    };
    const strict = another();
    const injector = faults && new FaultInjector({ page, clock, strict, another }, faults);
    page[strict.apiName] = injector?.api ?? strict.api;
    place?.(page, page[strict.apiName] as object);
    const session = new CheckSession({
      standard: options.standard,
      window: page,
      surroundings: clock,
      key: 'check-1',
      marker: `m${(marker += 1)}`,
      about,
    });
    void session.start();
    await clock.passing(4);
    if (session.state.question === 'launched-before' && answer !== undefined) {
      void session.answer(answer);
      await clock.passing(3);
    }
    clock.pass(60);
    meanwhile?.(launch, clock, page);
    session.finish();
    states.push(session.state);
    page.close();
  }
  return states;
}

/** What the last launch names. */
export function named(states: readonly CheckState[]): readonly string[] {
  return states.at(-1)?.diagnoses.map(({ fault }) => fault) ?? [];
}

export function notedIn(states: readonly CheckState[]): readonly string[] {
  return states.at(-1)?.notes.map(({ note }) => note) ?? [];
}
