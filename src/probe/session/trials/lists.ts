import { wentWell } from '../../../diagnosis/heard.ts';
import { probe } from '../../../locale/en/probe.ts';
import { mostRows } from '../../../lms/lms-lists.ts';
import { outcome, type Outcome, type Trying } from './trying.ts';

/** What a launch has added to a list. */
interface Added extends Outcome {
  readonly ids: readonly string[];
}

/** One choice and a few words, in rows of their own. */
export function decisions(trying: Trying): Added {
  const { calls, spelling, marker, now } = trying;
  const { dialect } = spelling;
  const words = probe.lines.decisions;
  const children = calls.get(`${dialect.reads.decisions}._children`);
  if (children.answer.trim() === '' && !wentWell(children))
    return { ...outcome(trying, 'wrong', words.wrong, [children]), ids: [] };
  const first = countOf(trying, dialect.reads.decisions);
  const choice = {
    id: `check_${marker}_a`,
    letter: 'a',
    choice: 'first_way',
    words: 'Which way? The first.',
    seconds: 2.5,
    at: now(),
  };
  const said = { id: `check_${marker}_b`, words: 'A few words, to see whether they arrive.', at: now() };
  const rows = [
    calls.setAll(dialect.decided(first, choice, true)),
    calls.setAll(dialect.reflected(first + 1, said)),
  ];
  const ids = [choice.id, said.id].filter((_, row) => rows[row]?.[0] !== undefined && wentWell(rows[row][0]));
  const refused = rows.flat().filter((heard) => !wentWell(heard));
  if (ids.length === 0) return { ...outcome(trying, 'wrong', words.wrong, refused), ids };
  return refused.length > 0
    ? { ...outcome(trying, 'noted', words.noted, refused), ids }
    : { ...outcome(trying, 'well', words.well), ids };
}

export function objectives(trying: Trying): Added {
  const { calls, spelling, marker } = trying;
  const { dialect, tried } = spelling;
  const words = probe.lines.objectives;
  const children = calls.get(`${dialect.reads.objectives}._children`);
  if (children.answer.trim() === '' && !wentWell(children))
    return { ...outcome(trying, 'wrong', words.wrong, [children]), ids: [] };
  const id = `check_${marker}`;
  const there = idsOf(trying, 'objectives') ?? [];
  // A launch that was cut off may have written it: an id stands once.
  const place = there.includes(id) ? there.indexOf(id) : there.length;
  const heard = calls.setAll(dialect.objectiveDone(place, id));
  const [first] = heard;
  if (!first || !wentWell(first)) return { ...outcome(trying, 'wrong', words.wrong, heard), ids: [] };
  const read = [calls.get(tried.objectiveId(place)), calls.get(dialect.reads.objectiveStatus(place))];
  const isWell = heard.every(wentWell) && read[0]?.answer === id && read[1]?.answer.trim() === 'completed';
  return isWell
    ? { ...outcome(trying, 'well', words.well), ids: [id] }
    : { ...outcome(trying, 'noted', words.noted, [...heard, ...read]), ids: [id] };
}

/** Which of an earlier launch's rows are not there; where ids cannot be read, as many as there are too few. */
export function missingRows(
  trying: Trying,
  list: 'decisions' | 'objectives',
  ids: readonly string[],
): readonly string[] {
  const there = idsOf(trying, list);
  if (!there) return ids.slice(countOf(trying, trying.spelling.dialect.reads[list]));
  return ids.filter((id) => !there.includes(id));
}

/** @returns Undefined where ids cannot be read. */
function idsOf(trying: Trying, list: 'decisions' | 'objectives'): readonly string[] | undefined {
  const { calls, spelling } = trying;
  const idAt = list === 'decisions' ? spelling.tried.decisionId : spelling.tried.objectiveId;
  if (!idAt) return undefined;
  const length = countOf(trying, spelling.dialect.reads[list]);
  return Array.from({ length }, (_, index) => calls.freely.get(idAt(index)).answer);
}

function countOf({ calls }: Trying, list: string): number {
  const length = Number.parseInt(calls.freely.get(`${list}._count`).answer, 10) || 0;
  // An LMS that claims a million has its numbers wrong.
  return Math.min(Math.max(0, length), mostRows);
}
