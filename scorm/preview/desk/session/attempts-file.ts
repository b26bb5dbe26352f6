import type { Attempt } from '../../attempt.ts';
import type { Call, Launchable, Learner } from '../../messages.ts';
import { attemptOf, callsOf, fieldsOf } from './read-attempt.ts';

/** One attempt in a file. */
export interface KeptAttempt {
  readonly learner: Learner;
  /** The lesson's identifier. */
  readonly lesson: string;
  readonly attempt: Attempt;
  /** Of its last launch, if that was at the desk that wrote the file. */
  readonly calls: readonly Call[];
}

/** A file as a person hands it over. */
export interface GivenFile {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  text(): Promise<string>;
}

const format = 'lms-on-your-desk-attempts';
const version = 1;
const largest = 50 * 1024 * 1024;

const standards = { scorm12: 'SCORM 1.2', scorm2004: 'SCORM 2004' } as const;

/** All attempts at a package, as the text of a JSON file. */
export function attemptsFile(what: Launchable, attempts: readonly KeptAttempt[]): string {
  const course = {
    id: what.course,
    title: what.title,
    standard: what.standard,
    lessons: what.lessons.map(({ id, title }) => ({ id, title })),
  };
  return JSON.stringify({ format, version, course, attempts }, null, 2);
}

/**
 * Reads such a file back, all of it or nothing.
 *
 * @returns A sentence if it cannot be read, or holds attempts at something else than this package by these learners.
 */
export async function readAttemptsFile(
  file: GivenFile,
  what: Launchable,
  learners: readonly Learner[],
): Promise<readonly KeptAttempt[] | string> {
  if (file.size > largest)
    return `“${file.name}” has ${megabytes(file.size)} MB, and files of attempts have a few: choose the file that “Export” wrote.`;
  const text = await file.text().catch(() => undefined);
  if (text === undefined) return `“${file.name}” could not be read: copy it to this computer and try again.`;
  const written = parsed(text);
  if (written === undefined)
    return `“${file.name}” is damaged or is no file of attempts: export the attempts again.`;
  const fields = fieldsOf(written);
  return wrongFile(file.name, fields, what) ?? attemptsIn(file.name, fields['attempts'], what, learners);
}

function wrongFile(name: string, fields: Fields, what: Launchable): string | undefined {
  if (fields['format'] !== format)
    return `“${name}” is no file of attempts: choose the file that “Export” wrote.`;
  if (typeof fields['version'] === 'number' && fields['version'] > version)
    return `“${name}” was written by a newer desk (format ${fields['version']}), and this one reads format ${version}: use the newer one.`;
  if (fields['version'] !== version) return damaged(name);
  const { id, title, standard } = fieldsOf(fields['course']);
  if (typeof id !== 'string' || typeof title !== 'string') return damaged(name);
  if (id !== what.course)
    return `“${name}” holds attempts at “${title}”, not at “${what.title}”: choose that package first.`;
  if (standard !== 'scorm12' && standard !== 'scorm2004') return damaged(name);
  if (standard !== what.standard)
    return `“${name}” holds attempts in ${standards[standard]}, and this package is ${standards[what.standard]}: choose the other one first.`;
  return undefined;
}

type Fields = Readonly<Record<string, unknown>>;

function attemptsIn(
  name: string,
  written: unknown,
  what: Launchable,
  learners: readonly Learner[],
): readonly KeptAttempt[] | string {
  if (!Array.isArray(written)) return damaged(name);
  const kept: KeptAttempt[] = [];
  for (const one of written) {
    const { learner, lesson, attempt, calls } = fieldsOf(one);
    const read = attemptOf(attempt);
    const heard = callsOf(calls);
    const { id, name: called } = fieldsOf(learner);
    if (read === undefined || heard === undefined || read.standard !== what.standard) return damaged(name);
    const known = learners.find((each) => each.id === id);
    if (known === undefined)
      return `“${name}” holds an attempt of “${String(called)}”, who is not at this desk: nothing was taken over.`;
    if (!what.lessons.some((each) => each.id === lesson))
      return `“${name}” holds an attempt at a lesson that this package does not have (“${String(lesson)}”): an LMS would lose it, too.`;
    kept.push({ learner: known, lesson: String(lesson), attempt: read, calls: heard });
  }
  return kept;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function damaged(name: string): string {
  return `“${name}” is damaged: something in it is not as a desk writes it, so export the attempts again.`;
}

function megabytes(bytes: number): string {
  return Math.round(bytes / 1024 / 1024).toLocaleString('en');
}
