import { beginAnew, begun } from './begin-anew.ts';
import { apiPlace } from './api-place.ts';
import { CallTrace } from './call-trace.ts';
import type { Dialect } from './dialect.ts';
import { type Api, findApi } from './find-api.ts';
import type { Lms, LmsSight, Surroundings } from './lms.ts';
import type { Page } from './page.ts';
import { scorm12 } from './scorm12/scorm12.ts';
import { scorm2004 } from './scorm2004/scorm2004.ts';
import { ScormWire } from './scorm-wire.ts';
import { StandaloneWire } from './standalone/standalone-wire.ts';
import type { Connection } from './session.ts';
import { Visit } from './visit.ts';

export interface LmsOptions {
  /** Which LMS the package was built for; only that kind is looked for, because some LMSs offer both. */
  readonly reports: 'scorm12' | 'scorm2004' | 'none';
  readonly window: Page;
  readonly surroundings: Surroundings;
  /** The course's lasting id: names what is kept on this device. */
  readonly courseKey: string;
  /** The least seconds between two saves that nobody asked for; 15 if left out. */
  readonly gapSeconds?: number;
}

/** The most characters of resume text to write, by where it goes. */
export const textLimits = { scorm12: 3_900, scorm2004: 60_000, none: 60_000 } as const;

const dialects = { scorm12, scorm2004, none: undefined } as const;

/** An LMS may put its API into place after the content has started. */
const step = 100;
const steps = 30;

/** An LMS that takes longer to refuse is not asked again. */
const longestOpening = 2_000;

/** A page that is to be loaded again is gone by then. */
const longestReload = 5_000;

/** The place we run in. Nothing happens before `open`; without an LMS the visit is remembered on this device. */
export function openLms(options: LmsOptions): Lms {
  const way = new WayToLms(options);
  return new Visit({ ...options, textLimits, look: () => way.sight }, () => connect(options, way));
}

/** What was found on the way to an LMS, kept for whoever looks into it. */
class WayToLms {
  readonly trace: CallTrace;
  readonly #start: Page;
  #found: Pick<LmsSight, 'at' | 'api'> = { at: undefined, api: undefined };

  constructor({ window, surroundings }: LmsOptions) {
    this.#start = window;
    this.trace = new CallTrace(() => surroundings.now());
  }

  get sight(): LmsSight {
    return { ...this.#found, start: this.#start, calls: this.trace.calls, now: this.trace.now };
  }

  /** @param last It is not looked for again; an API that was there once is the one that counts. */
  looked({ reports }: Dialect, api: Api | undefined, last: boolean): void {
    if (api || (last && !this.#found.api)) this.#found = { at: apiPlace(this.#start, reports), api };
  }
}

async function connect(options: LmsOptions, way: WayToLms): Promise<Connection> {
  const { reports, window, courseKey } = options;
  const found = dialects[reports] && (await openedWire(dialects[reports], options, way));
  if (found) return found;
  const standalone = new StandaloneWire(window, courseKey, textLimits.none);
  return { wire: standalone, opening: standalone.start() };
}

/** An API that is not there yet, or does not open, is asked again for a while. */
async function openedWire(
  dialect: Dialect,
  { window, surroundings }: LmsOptions,
  way: WayToLms,
): Promise<Connection | undefined> {
  const wait = (milliseconds: number) =>
    new Promise<void>((resolve) => surroundings.after(milliseconds, resolve));
  let wire: ScormWire | undefined;
  for (let tries = 0; tries <= steps; tries++) {
    if (tries > 0) await wait(step);
    const api = findApi(window, dialect.api, dialect.calls.initialize);
    way.looked(dialect, api, tries === steps);
    wire = api && new ScormWire(api, dialect, way.trace);
    const asked = surroundings.now().getTime();
    const opening = wire?.start();
    if (wire && opening) {
      begun(window);
      return { wire, opening };
    }
    // The page stands still for as long: thirty times that, and nobody would wait for it.
    if (surroundings.now().getTime() - asked > longestOpening) break;
  }
  if (wire && beginAnew(window)) await wait(longestReload);
  return undefined;
}
