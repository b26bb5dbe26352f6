import { parseMemory } from '../resume/parse-memory.ts';
import type { KeptDecision, KeptVisit } from './kept-visit.ts';
import { launchSettings } from './launch-settings.ts';
import { learnerHash } from './learner-hash.ts';
import type { Launch, Surroundings } from './lms.ts';
import { OtherWindows } from './other-windows.ts';
import { Outbox } from './outbox.ts';
import type { Page } from './page.ts';
import { PageLife, type PageEvents } from './page-life.ts';
import {
  decisionsSideBySide,
  lastDecisions,
  ofThisAttempt,
  type Remembered,
  rememberedIn,
  rowsSideBySide,
  unsentDecisions,
} from './remembered-in.ts';
import { TimeSpent } from './time-spent.ts';
import type { Opening, Wire } from './wire.ts';

export interface Connection {
  readonly wire: Wire;
  readonly opening: Opening;
}

export interface SessionOptions {
  readonly window: Page;
  readonly surroundings: Surroundings;
  readonly courseKey: string;
  /** The most characters of resume text, by where it goes. */
  readonly textLimits: Readonly<Record<Wire['reports'], number>>;
}

interface Heard extends PageEvents {
  readonly elsewhere: (open: boolean) => void;
}

/** What a visit has around it once it is open. */
export interface Session extends Connection {
  readonly outbox: Outbox;
  readonly others: OtherWindows;
  readonly remembered: Remembered;
  /** What earlier visits decided and the LMS has not got. */
  readonly unsent: readonly KeptDecision[];
  /** What the last visit decided, to be written once more where the LMS may not have it. */
  readonly again: readonly KeptDecision[];
  readonly time: TimeSpent;
  readonly life: PageLife;
  readonly settings: Readonly<Record<string, string>>;
}

export function sessionOf(connection: Connection, options: SessionOptions, heard: Heard): Session {
  const { wire, opening } = connection;
  const { window, surroundings, courseKey, textLimits } = options;
  const learner = learnerHash(courseKey, opening.learner);
  const outbox = new Outbox(window, opening.learner === '' ? '' : learner, () =>
    surroundings.now().getTime(),
  );
  const kept = ofThisAttempt(opening, outbox.visits());
  const remembered = rememberedIn(opening, kept, textLimits[wire.reports]);
  return {
    ...connection,
    outbox,
    others: new OtherWindows(window, learner, outbox.visit, surroundings.after, heard.elsewhere),
    remembered,
    ...toTell(connection, kept, remembered.isMerged),
    time: new TimeSpent(surroundings, wire.reports !== 'none'),
    life: new PageLife(window, heard),
    settings: launchSettings(opening.launchData),
  };
}

/** What earlier visits decided: what the LMS has not got, and what is written once more to the row that it has. */
function toTell(
  { wire, opening }: Connection,
  kept: readonly KeptVisit[],
  isMerged: boolean,
): Pick<Session, 'unsent' | 'again'> {
  if (wire.knowsDecisions)
    return { unsent: isMerged ? decisionsSideBySide(kept) : unsentDecisions(opening, kept), again: [] };
  if (!isMerged) return { unsent: unsentDecisions(opening, kept), again: lastDecisions(opening, kept) };
  const rows = rowsSideBySide(opening, kept);
  const isThere = ({ place = 0 }: KeptDecision) => place < opening.decisions;
  return { unsent: rows.filter((row) => !isThere(row)), again: rows.filter(isThere) };
}

export function launchOf({ wire, opening, remembered, outbox, settings }: Session): Launch {
  return {
    reports: wire.reports,
    remembered: remembered.text,
    merged: remembered.isMerged,
    visit: outbox.visit,
    mode: opening.mode,
    language: settings['lang'] || opening.language || undefined,
    settings,
  };
}

/** Keeps on this device, as this visit's own, what the LMS has not got of earlier ones. */
export function takeOver({ outbox, opening, remembered, unsent, again }: Session): void {
  const isProven = parseMemory(opening.text).state === 'read';
  const decisions = remembered.isMerged ? [...again, ...unsent] : unsent;
  outbox.begin(isProven, remembered.isUnsent ? remembered.text : '', decisions);
}
