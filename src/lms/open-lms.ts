import type { Dialect } from './dialect.ts';
import { findApi } from './find-api.ts';
import type { Lms, Surroundings } from './lms.ts';
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

/** The place we run in. Nothing happens before `open`; without an LMS the visit is remembered on this device. */
export function openLms(options: LmsOptions): Lms {
  return new Visit({ ...options, textLimits }, () => connect(options));
}

async function connect({ reports, window, surroundings, courseKey }: LmsOptions): Promise<Connection> {
  const wire = dialects[reports] && (await findWire(dialects[reports], window, surroundings));
  const opening = wire?.start();
  if (wire && opening) return { wire, opening };
  const standalone = new StandaloneWire(window, courseKey, textLimits.none);
  return { wire: standalone, opening: standalone.start() };
}

async function findWire(
  dialect: Dialect,
  window: Page,
  surroundings: Surroundings,
): Promise<ScormWire | undefined> {
  for (let tries = 0; ; tries++) {
    const api = findApi(window, dialect.api, dialect.calls.initialize);
    if (api) return new ScormWire(api, dialect);
    if (tries >= steps) return undefined;
    await new Promise<void>((resolve) => surroundings.after(step, resolve));
  }
}
