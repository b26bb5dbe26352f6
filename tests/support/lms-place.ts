import type { Lms } from '../../src/lms/lms.ts';
import { openLms } from '../../src/lms/open-lms.ts';
import { FakeClock } from './fake-clock.ts';
import { FaultInjector, type Fault } from '../../scorm/host/fault-injector.ts';
import { FakePage } from './lms-page.ts';
import { StrictLms, memoryStorage } from '../../scorm/host/strict-lms.ts';
import type { StrictLmsOptions } from '../../scorm/host/strict-lms.ts';

/** One launch in an LMS: the page, its clock, the LMS and the port, not opened yet. */
export interface Place {
  readonly page: FakePage;
  readonly clock: FakeClock;
  readonly lms: Lms;
  readonly strict: StrictLms;
  /** Stands before the LMS, where there are faults. */
  readonly injector: FaultInjector | undefined;
}

interface PlaceOptions extends Omit<StrictLmsOptions, 'storage'> {
  readonly storage?: StrictLmsOptions['storage'];
  readonly page?: FakePage;
  readonly clock?: FakeClock;
  /** What goes wrong with the API that the course finds. */
  readonly faults?: readonly Fault[];
}

/** A course launched in a strict LMS; launch it again with the same storage, device and clock. */
export function launched({
  storage = memoryStorage(),
  page = new FakePage(),
  clock = new FakeClock(),
  faults,
  ...options
}: PlaceOptions): Place {
  const another = () => {
    const made = new StrictLms({ now: clock.now, ...options, storage });
    page.noticedBy.push(made);
    return made;
  };
  const strict = another();
  page[strict.apiName] = strict.api;
  return {
    page,
    clock,
    strict,
    injector: faults && new FaultInjector({ page, clock, strict, another }, faults),
    lms: openLms({ reports: options.standard, window: page, surroundings: clock, courseKey: 'course-1' }),
  };
}

/** What `launched` gives, opened. */
export async function opened(options: PlaceOptions) {
  const place = launched(options);
  return { ...place, launch: await place.lms.open() };
}
