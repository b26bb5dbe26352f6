import { posix } from 'node:path';
import { readCourse } from '../course/read-course.ts';
import { readReferences } from '../course/read-references.ts';
import type { Companion } from '../proof/companion.ts';
import { examine } from '../proof/examine.ts';
import type { Around } from '../proof/examine.ts';
import type { Diagnostic } from '../scenario/diagnostic.ts';
import { inOrder } from '../scenario/read-file.ts';
import { readScenario } from '../scenario/read-scenario.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { aroundOf, expectationsName } from './around.ts';
import type { Files } from './command.ts';
import { ledgerFileFor, ledgerFindings, ledgerName } from './ledger-at.ts';
import { mediaAround, mediaBeside } from './media-beside.ts';
import { collectionAt } from './scenario-files.ts';
import { tooManyScenes } from './scene-limit.ts';

export interface Checked {
  /** Files that were read, those around a scenario not counted. */
  readonly count: number;
  /** Each once. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface CheckOptions {
  /** Scenarios with more are not read. */
  readonly mostScenes: number;
  readonly progress?: ((share: number) => void) | undefined;
  readonly companion?: Companion | undefined;
  /** What was found in earlier rounds; one map for as long as files are watched. */
  readonly memory?: Map<string, Remembered>;
}

/** What was found in a scenario, and the texts it was found in. */
export interface Remembered {
  readonly texts: string;
  readonly found: Found;
}

interface Found {
  readonly kind: Scenario['kind'] | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** One file that is checked. */
export interface Job {
  readonly what: 'scenario' | 'course' | 'references';
  readonly file: string;
}

/** The files that paths lead to; a path that leads nowhere is given back as it is. */
export function jobsAt(paths: readonly string[], files: Files): readonly Job[] | string {
  const jobs = new Map<string, Job>();
  for (const path of paths) {
    const found = jobsOf(path, files);
    if (found.length === 0) return path;
    for (const job of found) jobs.set(posix.normalize(job.file), job);
  }
  return [...jobs.values()];
}

function jobsOf(path: string, files: Files): readonly Job[] {
  if (files.list(path) === undefined) {
    const job: Job = [expectationsName, ledgerName].includes(posix.basename(path))
      ? { what: 'scenario', file: posix.join(posix.dirname(path), 'scenario.yaml') }
      : { what: whatIs(path), file: path };
    return files.read(job.file) === undefined ? [] : [job];
  }
  const own = posix.join(path, 'scenario.yaml');
  if (files.read(own) !== undefined) return [{ what: 'scenario', file: own }];
  const { references, course, scenarios } = collectionAt(path, files);
  return [
    { what: 'references' as const, file: references },
    ...scenarios.map((id) => ({ what: 'scenario' as const, file: posix.join(path, id, 'scenario.yaml') })),
    { what: 'course' as const, file: course },
  ].filter(({ file }) => files.read(file) !== undefined);
}

function whatIs(file: string): Job['what'] {
  const name = posix.basename(file);
  if (name === 'course.yaml') return 'course';
  return name === 'references.yaml' ? 'references' : 'scenario';
}

/** Checks files one after the other. */
export function checkJobs(jobs: readonly Job[], files: Files, options: CheckOptions): Checked {
  const found = new Map<string, Found>();
  for (const [done, job] of jobs.entries()) {
    const text = files.read(job.file);
    if (text === undefined) continue;
    const progress = (share: number) => options.progress?.((done + share) / jobs.length);
    found.set(posix.normalize(job.file), checkOne(job, text, files, found, { ...options, progress }));
    progress(1);
  }
  const diagnostics = [...found.values()].flatMap((each) => each.diagnostics);
  return { count: found.size, diagnostics: withoutRepeats(diagnostics) };
}

function checkOne(
  { what, file }: Job,
  text: string,
  files: Files,
  found: ReadonlyMap<string, Found>,
  options: CheckOptions,
): Found {
  switch (what) {
    case 'references':
      return { kind: undefined, diagnostics: readReferences(text, file).diagnostics };
    case 'course': {
      const kinds = kindsAround(file, files, found, options.mostScenes);
      const read = readCourse(text, file, kinds);
      return { kind: undefined, diagnostics: [...read.diagnostics, ...mediaAround(read, file, files)] };
    }
    case 'scenario':
      return checkScenario(text, file, files, options);
    default:
      return what satisfies never;
  }
}

function checkScenario(
  text: string,
  file: string,
  files: Files,
  { mostScenes, progress, companion, memory }: CheckOptions,
): Found {
  const refused = tooManyScenes(text, file, mostScenes);
  if (refused !== undefined) return { kind: undefined, diagnostics: [refused] };
  const around: Around = aroundOf(file, files);
  const media = mediaBeside(text, file, files);
  const texts = JSON.stringify([text, around, files.read(ledgerFileFor(file)), media]);
  const before = memory?.get(file);
  if (before?.texts === texts) return before.found;
  const prove = {
    ...(progress === undefined ? {} : { progress }),
    ...(companion === undefined ? {} : { companion }),
  };
  const { scenario, diagnostics } = examine(text, file, { ...around, prove });
  const isOwn = (each: Diagnostic) => each.file === file;
  const released = ledgerFindings(text, file, files);
  const own = inOrder([...diagnostics, ...released, ...media].filter(isOwn));
  const beside = [...diagnostics, ...released].filter((each) => !isOwn(each));
  const found = { kind: scenario?.kind, diagnostics: [...own, ...beside] };
  memory?.set(file, { texts, found });
  return found;
}

/** The kinds of the scenarios beside a course; those that were checked just now are not read again. */
function kindsAround(
  course: string,
  files: Files,
  found: ReadonlyMap<string, Found>,
  mostScenes: number,
): ReadonlyMap<string, Scenario['kind'] | undefined> {
  const folder = posix.dirname(course);
  return new Map(
    collectionAt(folder, files).scenarios.map((id) => {
      const file = posix.join(folder, id, 'scenario.yaml');
      const checked = found.get(posix.normalize(file));
      if (checked !== undefined) return [id, checked.kind];
      const text = files.read(file) ?? '';
      const readable = tooManyScenes(text, file, mostScenes) === undefined;
      return [id, readable ? readScenario(text, file).scenario?.kind : undefined];
    }),
  );
}

function withoutRepeats(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...new Map(diagnostics.map((each) => [JSON.stringify(each), each])).values()];
}
