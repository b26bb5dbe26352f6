import { sealRecord } from '../../record/sealed-record.ts';
import { dayInWords } from '../commitment/day-in-words.ts';
import { pageWords } from '../pages/page-words.ts';
import { words } from '../words.ts';
import type { RecordFacts } from './record-facts.ts';

/** One line of a record: how it stands on the page; in the file an item has a dash before it. */
export interface RecordLine {
  readonly as: 'title' | 'line' | 'heading' | 'item';
  readonly text: string;
}

/**
 * The record in lines, as they are shown, printed, saved and checked.
 *
 * @param sentence The words of the commitment, if they are wanted; else empty.
 */
export function recordLines(facts: RecordFacts, sentence: string): readonly RecordLine[] {
  const { record } = pageWords();
  const { course, day, scenarios, progress, committedOn, followUps } = facts;
  const line = (text: string): RecordLine => ({ as: 'line', text });
  const heading = (text: string): RecordLine => ({ as: 'heading', text });
  const done = progress.done >= progress.needed;
  return [
    { as: 'title', text: record.made(course.title) },
    line(record.version(course.version, course.build)),
    line(record.day(dayInWords(day))),
    heading(record.scenarios),
    ...scenarioLines(scenarios),
    line(done ? record.complete.yes : record.complete.no(progress.done, progress.needed)),
    heading(record.commitment),
    line(committedOn === undefined ? record.notCommitted : record.committedOn(dayInWords(committedOn))),
    ...(committedOn === undefined ? [] : [line(record.lookedBack[followUps] ?? '')]),
    ...(sentence === '' ? [] : [line(record.words(harmless(sentence)))]),
    heading(record.limits),
    line(record.notCompetence),
    line(record.neverAGrade),
  ];
}

/** The text file: the same lines, sealed. */
export function recordFile({ course }: RecordFacts, lines: readonly RecordLine[]): string {
  const { id, version, build } = course;
  const texts = lines.map(({ as, text }) => (as === 'item' ? `- ${text}` : text));
  const sealed = sealRecord(texts, { course: id, version, build });
  const spaced = sealed.flatMap((text, index) => {
    const as = lines[index - 1]?.as;
    return as === 'heading' || as === 'title' || index === sealed.length - 1 ? ['', text] : [text];
  });
  return spaced.map((text) => `${text}\r\n`).join('');
}

/** The last line of the sealed record without its brackets is what a person reads: `7QKM-2XRD-0V9C`. */
export function codeOf(file: string): string {
  return /([0-9A-Z]{4}-){2}[0-9A-Z]{4}(?=\]\s*$)/.exec(file)?.[0] ?? '';
}

function scenarioLines(scenarios: RecordFacts['scenarios']): RecordLine[] {
  const { record } = pageWords();
  const { kind, fromTo } = words().common;
  if (scenarios.length === 0) return [{ as: 'item', text: record.noScenarios }];
  const sum = (side: 0 | 1) => scenarios.reduce((total, { minutes }) => total + minutes[side], 0);
  const items = scenarios.map((scenario): RecordLine => {
    const { title, minutes } = scenario;
    const where = scenario.kind === 'orientation' ? '' : kind[scenario.kind];
    return { as: 'item', text: record.scenario(title, where.toLowerCase(), fromTo(...minutes)) };
  });
  return scenarios.length === 1 ? items : [...items, { as: 'line', text: record.minutes(sum(0), sum(1)) }];
}

/** The learner's words on one line, without the brackets that mark the first and the last line of a record. */
function harmless(sentence: string): string {
  return sentence.replaceAll('[', '(').replaceAll(']', ')').replaceAll(/\s+/g, ' ');
}
