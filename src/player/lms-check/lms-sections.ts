import type { ApiPlace } from '../../diagnosis/evidence.ts';
import { inWords, wentWell } from '../../diagnosis/heard.ts';
import type { LmsLook } from '../../lms/look-at.ts';
import { timeToTheSecond } from '../app/time-of.ts';
import { pageWords } from '../pages/page-words.ts';
import { type CheckLine, type CheckSection, line } from './check-view.ts';
import { Readings } from './reading-words.ts';

/** Characters of resume text that a standard promises. */
const promised = { scorm12: 4096, scorm2004: 64_000 } as const;
/** Calls of which a supporter wants the times. */
const mostTimes = 4;
const slow = 1000;

const apiNames = { scorm12: 'API', scorm2004: 'API_1484_11' } as const;

/** Where the LMS is, and whether the visit could be opened. */
export function waySection(look: LmsLook): CheckSection {
  const { sections, way } = pageWords().lmsCheck;
  const { evidence } = look;
  if (evidence === undefined)
    return { id: 'way', title: sections.way, lines: [line(way.standard, way.standards.none)] };
  const { at } = evidence;
  return {
    id: 'way',
    title: sections.way,
    lines: [
      line(way.api, whereIs(at), apiNames[at.standard], at.used === undefined ? 'worry' : 'good'),
      ...nowLines(look),
      line(way.standard, way.standards[at.standard]),
      ...openingLines(look),
      line(way.windows, at.windows.map(({ by, readable, has }) => way.window(by, readable, has)).join('; ')),
    ],
  };
}

/** In the window around this one, two windows up, in the one that opened this one. */
export function whereIs({ windows, used }: ApiPlace): string {
  const { where } = pageWords().lmsCheck.way;
  if (used === undefined) {
    const other = windows.flatMap(({ has }) => has)[0];
    if (other !== undefined) return where.other(other);
    return windows.some(({ readable }) => !readable) ? where.foreign : where.none(windows.length);
  }
  const opener = windows.slice(0, used + 1).findLastIndex(({ by }) => by === 'opener');
  if (opener < 0) return used === 0 ? where.here : used === 1 ? where.around : where.up(used);
  return used === opener ? where.opener : where.openerUp(used - opener);
}

function nowLines({ evidence, placeNow }: LmsLook): readonly CheckLine[] {
  const { way } = pageWords().lmsCheck;
  if (evidence === undefined) return [];
  const isLate = evidence.now === 'never' && placeNow?.used !== undefined;
  if (evidence.now === 'never' && !isLate) return [];
  const words = isLate ? way.state.late : way.state[evidence.now];
  return [line(way.now, words, '', evidence.now === 'same' ? 'good' : 'worry')];
}

function openingLines({ session, calls, evidence }: LmsLook): readonly CheckLine[] {
  const { way } = pageWords().lmsCheck;
  if (evidence === undefined || session === 'none') return [];
  const opening = calls.findLast(({ call }) => call === 'initialize');
  const technical = opening ? inWords(opening, evidence.at.standard) : '';
  return [line(way.opened, way.openings[session], technical, session === 'refused' ? 'worry' : 'good')];
}

/** Who is learning, and what the LMS says of this visit. */
export function visitSection(look: LmsLook): CheckSection {
  const { sections, visit } = pageWords().lmsCheck;
  const readings = new Readings(look);
  const named = (words: Readonly<Record<string, string>>) => (value: string) => words[value] ?? value;
  const personal = (lines: readonly CheckLine[]) =>
    lines.map((each) => ({ ...each, personal: true as const }));
  const worry = (lines: readonly CheckLine[], isBad: boolean) =>
    lines.map((each) => (isBad ? { ...each, sign: 'worry' as const } : each));
  const answers = (about: Parameters<Readings['of']>[0], ...bad: readonly string[]) =>
    bad.includes(readings.of(about)?.answer.trim() ?? '');
  return {
    id: 'visit',
    title: sections.visit,
    lines: [
      ...personal(readings.line('learner', visit.learner)),
      ...personal(readings.line('name', visit.name)),
      ...worry(readings.line('mode', visit.mode, named(visit.modes)), answers('mode', 'review', 'browse')),
      ...worry(readings.line('credit', visit.credit, named(visit.credits)), answers('credit', 'no-credit')),
      ...readings.line('entry', visit.entry, named(visit.entries), visit.entries['']),
      ...readings.line('status', visit.status, named(visit.statuses)),
      ...readings.line('success', visit.success, named(visit.statuses)),
      ...readings.line('score', visit.score, undefined, visit.noScore),
      ...readings.line('progress', visit.progress, visit.share),
      ...readings.line('time', visit.time),
      ...readings.line('language', visit.language),
      ...readings.line('launch-data', visit['launch-data']),
      ...worry(
        readings.line('pass-mark', visit['pass-mark'], visit.passMark, visit.noPassMark),
        (readings.of('pass-mark')?.answer.trim() ?? '') !== '',
      ),
      ...readings.line('version', visit.version),
    ],
  };
}

/** What the LMS holds, and how the saves of this visit went. */
export function storedSection(look: LmsLook): CheckSection {
  const { sections, stored } = pageWords().lmsCheck;
  const readings = new Readings(look);
  const standard = look.evidence?.at.standard ?? 'scorm12';
  const { length } = readings.of('text')?.answer ?? '';
  return {
    id: 'stored',
    title: sections.stored,
    lines: [
      ...saveLines(look),
      ...readings.line(
        'text',
        stored.text,
        () => stored.characters(length, promised[standard]),
        stored.noText,
      ),
      ...readings.line('bookmark', stored.bookmark),
      ...listLines(readings, 'interactions', stored.decisions),
      ...listLines(readings, 'objectives', stored.scenarios),
      ...readings.line('core', pageWords().lmsCheck.visit.core, (names) => names.split(',').join(', ')),
      ...refusedLines(look),
      ...readings
        .all('sent')
        .map(({ element, answer }) => line(stored.sent, answer === '' ? '–' : answer, element)),
      ...(look.cutShort ? [line(stored.cutShort, stored.cutShortWords, '', 'worry')] : []),
    ],
  };
}

function saveLines({ calls, evidence, session }: LmsLook): readonly CheckLine[] {
  const { stored } = pageWords().lmsCheck;
  if (evidence === undefined || session === 'none' || session === 'refused') return [];
  const saves = calls.filter(({ call }) => call === 'commit' || call === 'finish').slice(-mostTimes);
  const last = saves.at(-1);
  if (last === undefined) return [line(stored.saves, stored.noSaves)];
  const words = saves.map((save) => {
    const seconds = save.milliseconds < slow ? '' : (save.milliseconds / 1000).toFixed(1);
    return stored.save(wentWell(save), timeToTheSecond(save.at), seconds);
  });
  const technical = inWords(last, evidence.at.standard);
  return [line(stored.saves, words.join('; '), technical, wentWell(last) ? 'good' : 'worry')];
}

function listLines(
  readings: Readings,
  list: 'interactions' | 'objectives',
  label: string,
): readonly CheckLine[] {
  const { stored } = pageWords().lmsCheck;
  const count = readings.of(`${list}-count`)?.answer.trim() ?? '';
  const children = readings.of(list);
  if (children === undefined) return [];
  if (children.came === 'text' && children.answer.trim() === '')
    return [line(label, stored.cannot, children.element)];
  return readings.line(list, label, () => stored.rows(count));
}

/** Values that were refused when they were set last. */
function refusedLines({ calls, evidence }: LmsLook): readonly CheckLine[] {
  const { stored } = pageWords().lmsCheck;
  if (evidence === undefined) return [];
  const last = new Map(calls.filter(({ call }) => call === 'set').map((heard) => [heard.element, heard]));
  const refused = [...last.values()].filter((heard) => !wentWell(heard)).slice(-mostTimes);
  return refused.map((heard) =>
    line(
      stored.refused,
      stored.value(heard.element, timeToTheSecond(heard.at)),
      inWords(heard, evidence.at.standard),
    ),
  );
}
