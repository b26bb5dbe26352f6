import type { Launch } from '../../src/lms/lms.ts';
import { rememberedIn } from '../../src/lms/remembered-in.ts';
import { Keeper } from '../../src/player/session/keeper.ts';
import { Run } from '../../src/player/session/run.ts';
import { checksum } from '../../src/resume/checksum.ts';
import { completedBy } from '../../src/resume/completed-by.ts';
import { type CourseMemory, noNotes, type RunMemory } from '../../src/resume/memory.ts';
import { unpackPath } from '../../src/resume/packed-path.ts';
import { parseMemory } from '../../src/resume/parse-memory.ts';
import { limits } from './course-texts.ts';
import type { Mutated } from './mutations.ts';
import { dataOf, optionsOf, outline, playOf, scenarioIds } from './real-course.ts';
import { intactIn } from './section-reader.ts';
import { SilentLms } from './silent-lms.ts';
import { lostOf } from './still-there.ts';
import { neverWritten, wasWritten } from './written.ts';

export interface Outcome {
  readonly state: 'whole' | 'part' | 'nothing';
  readonly lost: readonly string[];
  readonly invented: readonly string[];
  /** What else is not as promised, in words. */
  readonly broken: readonly string[];
  /** A section that was never written has the sum it should have by chance. */
  readonly chance: boolean;
}

const now = () => new Date(Date.UTC(2026, 4, 18));
const opened = new Set<string>();

/**
 * What happens to a stored text on its way through a launch: chosen among what the LMS and the device have, read, every
 * scenario loaded and its runs opened, and written back.
 *
 * @throws whatever anything on the way throws.
 */
export function wholeWay(mutated: Mutated): Outcome {
  const { text, from } = mutated;
  const intact = intactIn(text);
  const { kept, state, damaged, raw } = parseMemory(text);
  const broken = [...choosing(mutated, state === 'read')];
  const reports = text.length > limits.scorm12 ? 'scorm2004' : from.reports;
  const { lms, keeper } = launched(text, reports);
  for (const id of scenarioIds) keeper.loaded(id);
  const { memory } = keeper;
  for (const { id, first, latest } of memory.scenarios)
    for (const run of [first, latest]) if (run !== undefined) openRun(id, run);
  if (lms.remembered.length > 0) broken.push('written before the learner did anything');
  if (raw !== text) broken.push('not kept as it was');
  const { unreadable: isUnreadable } = keeper;
  const lost = isUnreadable ? [] : lostOf(intact, memory, kept.sections);
  if (isUnreadable) broken.push(...unreadable(keeper, lms));
  else broken.push(...writtenBack(keeper, lms, kept.sections));
  return {
    state: isUnreadable || state !== 'read' ? 'nothing' : damaged ? 'part' : 'whole',
    lost,
    invented: [...neverWritten(memory)],
    broken,
    chance: intact.some((section) => !wasWritten(section)),
  };
}

// What a launch makes of the text in the LMS, its bookmark, and what this device has kept.
function* choosing({ text, from, other }: Mutated, isReadable: boolean): Generator<string> {
  const damagedInLms = text.length % 2 === 0;
  const inLms = damagedInLms ? text : from.text;
  const onDevice = keptVisit(damagedInLms ? other.text : text);
  const { text: remembered } = rememberedIn(openingOf(inLms, from.bookmark), [onDevice], limits.scorm2004);
  const { state, memory } = parseMemory(remembered);
  if (state !== 'read') yield 'of several texts an unreadable one was taken';
  if (memory.saves < from.memory.saves && !damagedInLms) yield 'an older save was taken';
  if (isReadable && !completedBy(text, from.bookmark).includes(text.trim()))
    yield 'a text was not completed but changed';
}

function openingOf(text: string, bookmark: string) {
  const opening = { text, bookmark, mode: 'normal', credit: true, status: 'going', decisions: 0 } as const;
  return { ...opening, learner: 'u-1', language: '', launchData: '' };
}

function keptVisit(text: string) {
  return { text, proven: true, confirmed: false, settled: false, at: 0, decisions: [] };
}

function launched(remembered: string, reports: 'scorm12' | 'scorm2004') {
  const launch: Launch = {
    reports,
    remembered,
    mode: 'normal',
    language: undefined,
    settings: { reflections: 'kept' },
    merged: false,
    visit: 'now01',
  };
  const lms = new SilentLms(launch);
  return { lms, keeper: new Keeper({ lms, launch, outline, optionsAfter: optionsOf, now }) };
}

/** As the player goes on with it; each different run once, because what is opened depends on nothing else. */
function openRun(id: string, { path, continued, place }: RunMemory): void {
  const key = `${id} ${path.join('')} ${continued} ${place}`;
  if (opened.has(key) || !scenarioIds.includes(id)) return;
  opened.add(key);
  const isPlace = place === undefined ? undefined : (here: string) => checksum(here) === place;
  const run = new Run(dataOf(id), playOf(id), path, { continued, isPlace });
  if (run.moment.scene === '') throw new Error(`${id} opens nowhere`);
  if (run.over) void run.debrief;
  run.goOnToDecision();
  run.stop();
}

// Nothing is stored over what cannot be read until the learner says so.
function* unreadable(keeper: Keeper, lms: SilentLms): Generator<string> {
  keeper.keep(keeper.memory, undefined);
  keeper.oriented();
  if (lms.remembered.length > 0) yield 'written over what could not be read';
  keeper.startOver();
  keeper.keep(keeper.memory, undefined);
  if (lms.remembered.length === 0) yield 'not written though the learner said so';
}

// The next save holds everything that was read, and what was put aside.
function* writtenBack(keeper: Keeper, lms: SilentLms, aside: readonly string[]): Generator<string> {
  keeper.keep(keeper.memory, undefined);
  const { memory } = keeper;
  const [text = '', bookmark = ''] = lms.remembered;
  const limit = limits[keeper.launch.reports === 'scorm2004' ? 'scorm2004' : 'scorm12'];
  if (text.length > limit || bookmark.length > 255) yield 'longer than may be stored';
  const again = parseMemory(text);
  if (again.state !== 'read') yield 'what was written cannot be read';
  const [read, meant] = [sameFor(again.memory), sameFor(memory)];
  if (read !== meant) yield `written back otherwise: ${read} instead of ${meant}`;
  for (const section of aside) if (!text.includes(section)) yield `not written back: ${section}`;
}

/** The memory with every path as codes, whichever way it was stored. */
function sameFor({ saves, completed, scenarios, notes }: CourseMemory): string {
  const runOf = (id: string, run: RunMemory | undefined) => {
    if (run === undefined) return undefined;
    const { path, packed, continued, place, ending } = run;
    const codes = packed === undefined ? path : unpackPath(packed, (before) => optionsOf(id, before));
    return [codes ?? packed, continued, place, ending];
  };
  return JSON.stringify([
    saves,
    completed,
    scenarios.map(({ id, hash, first, latest, debriefRead, restarts = 0, kind }) => [
      // What a scenario counts as is kept once it counts.
      [id, hash, debriefRead, restarts, debriefRead && first?.ending !== undefined ? kind : ''],
      [runOf(id, first), runOf(id, latest)],
    ]),
    notes ?? noNotes,
  ]);
}
