import { afterAll, describe, expect, test } from 'vitest';
import { leaveTable } from '../../scripts/reliability/tables.ts';
import { profiles, type ProfileName, type Standard } from '../../scorm/host/profiles.ts';
import { seededRandom } from '../support/seeded-random.ts';
import { memoryStorage } from '../../scorm/host/strict-lms.ts';
import { type Save, step, WatchedVisit } from './watched-visit.ts';

const gap = 15;
/** A decision every twenty seconds, and the gap after the last save. */
const longestWait = 20 + gap + 2;
const hour = 3600;
const day = 24 * hour;
/** Seconds of an hour in a hidden tab. */
const hiddenThatCounts = 5 * 60;

interface Happening {
  readonly before: Pace;
  readonly event: (visit: WatchedVisit) => void;
  readonly after: Pace;
}

type Pace = readonly [decisions: number, seconds: number];

/** What happens in the middle of a visit, and how fast is decided before and after. */
const events = {
  'twenty decisions in ten seconds': { before: [20, 0.5], event: () => undefined, after: [0, 0] },
  'an hour without a move': { before: [5, 20], event: (visit) => visit.pass(hour), after: [5, 20] },
  'an hour in a hidden tab': { before: [5, 20], event: hiddenFor, after: [5, 20] },
  'asleep for eight hours': { before: [5, 20], event: (visit) => visit.sleep(8 * hour), after: [5, 20] },
  'clock set back by a day': { before: [5, 20], event: (visit) => setBack(visit, day), after: [25, 6] },
  'clock set forward by a day': { before: [5, 20], event: (visit) => setBack(visit, -day), after: [25, 6] },
} as const satisfies Readonly<Record<string, Happening>>;

type EventName = keyof typeof events;

/** What one visit came to. */
interface Seen {
  readonly saves: readonly Save[];
  /** Saves that timers made in the minute after the event. */
  readonly afterwards: number;
  readonly closest: number;
  /** The longest that decisions after the event waited for a save, in seconds. */
  readonly waited: number;
  readonly told: number | undefined;
  readonly active: number;
  readonly decisions: number;
  readonly lost: number;
}

const rows: string[][] = [];
const names = Object.keys(profiles) as ProfileName[];

afterAll(() => leaveTable('rule-r1', rows));

describe.each(['scorm12', 'scorm2004'] as const)('%s', (standard) => {
  test.each(Object.keys(events) as EventName[])('%s', async (name) => {
    const seen = new Map<ProfileName, Seen>();
    for (const profile of names) seen.set(profile, await visited(standard, profile, name));

    const all = [...seen];
    rows.push(rowOf(name, standard, [...seen.values()]));
    expect(wrongOf(all, ({ closest }) => closest < gap - 2 * step)).toEqual([]);
    expect(wrongOf(all, ({ afterwards }) => afterwards > 60 / gap + 1)).toEqual([]);
    expect(wrongOf(all, ({ waited }) => waited > longestWait)).toEqual([]);
    expect(wrongOf(all, ({ told = 0, active }) => told < 0 || told > active + leeway(name))).toEqual([]);
    expect(wrongOf(all, ({ told, active }) => told !== undefined && told < active - leeway(name))).toEqual(
      [],
    );
    expect(wrongOf(all, ({ lost }) => lost !== 0)).toEqual([]);
  });
});

/** Seconds by which the time told may be off: what a clock did cannot be known to the second. */
function leeway(name: EventName): number {
  return name.startsWith('clock') || name.startsWith('asleep') ? 61 : 1;
}

async function visited(standard: Standard, profile: ProfileName, name: EventName): Promise<Seen> {
  const { before, event, after }: Happening = events[name];
  const storage = memoryStorage();
  const random = seededRandom(11);
  const given = { standard, profile, storage, random };
  const visit = new WatchedVisit({ ...given, stored: new Map(), at: 0 });
  await visit.start();
  visit.pass(60);
  await visit.decide(...before);
  event(visit);
  const { at } = visit;
  await visit.decide(...after);
  if (after[0] === 0) visit.pass(60);
  const { told: decisions } = visit.learner;
  const since = visit.saves.filter((save) => save.at >= at);
  visit.close();
  const again = new WatchedVisit({ ...given, stored: visit.page.stored, at: 3 * day });
  await again.start();
  again.close();
  const { saves, told, active } = visit;
  return {
    saves,
    afterwards: since.filter((save) => save.byTimer && !save.again && save.at < at + 60).length,
    closest: closestOf(saves),
    waited: Math.max(...since.map((save, index) => save.at - (since[index - 1]?.at ?? at))),
    told,
    active,
    decisions,
    lost: decisions - kept(again) || decisions - reported(storage.load(), profile, decisions),
  };
}

function hiddenFor(visit: WatchedVisit): void {
  visit.page.hide();
  visit.pass(hour);
  visit.page.show();
  visit.active += hiddenThatCounts;
}

function setBack(visit: WatchedVisit, seconds: number): void {
  visit.clock.setBack += seconds;
}

/** Seconds between a save that a timer asked for and the one before; what was refused is tried again sooner. */
function closestOf(saves: readonly Save[]): number {
  const gaps = saves.map(({ at, byTimer, again }, index) =>
    byTimer && !again && index > 0 ? at - (saves[index - 1]?.at ?? 0) : Number.POSITIVE_INFINITY,
  );
  return Math.min(...gaps);
}

/** Decisions that the next launch knows of. */
function kept({ learner }: WatchedVisit): number {
  return learner.memory.scenarios
    .flatMap(({ first, latest }) => [first, latest])
    .reduce((sum, run) => sum + (run?.path.length ?? 0), 0);
}

/** Decisions that the LMS lists, each once. */
function reported(
  stored: Readonly<Record<string, string>> | undefined,
  profile: ProfileName,
  decisions: number,
): number {
  if (profiles[profile].elements === 'four') return decisions;
  const ids = Object.entries(stored ?? {}).filter(([element]) =>
    /^cmi\.interactions\.\d+\.id$/.test(element),
  );
  return new Set(ids.map(([, id]) => id)).size === ids.length ? ids.length : -1;
}

function wrongOf(all: readonly (readonly [ProfileName, Seen])[], isWrong: (seen: Seen) => boolean): string[] {
  return all
    .filter(([, seen]) => isWrong(seen))
    .map(([profile, { saves, ...seen }]) => `${profile}: ${JSON.stringify(seen)}, ${saves.length} saves`);
}

function rowOf(name: EventName, standard: Standard, seen: readonly Seen[]): string[] {
  const saves = seen.map((one) => one.saves.length);
  const told = seen.flatMap((one) => one.told ?? []);
  const closest = Math.min(...seen.map((one) => one.closest));
  return [
    name,
    standard === 'scorm12' ? 'SCORM 1.2' : 'SCORM 2004',
    String(seen.length),
    String(seen[0]?.decisions ?? 0),
    `${Math.min(...saves)} to ${Math.max(...saves)}`,
    Number.isFinite(closest) ? `${Math.round(closest)} s` : 'none',
    minutes(Math.max(...told)),
    minutes(Math.max(...seen.map((one) => one.active))),
    String(seen.reduce((sum, one) => sum + one.lost, 0)),
  ];
}

function minutes(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(Math.round(seconds % 60)).padStart(2, '0')}`;
}
