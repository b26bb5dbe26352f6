import { posix } from 'node:path';
import { readCourse } from '../course/read-course.ts';
import { readReferences } from '../course/read-references.ts';
import { hasErrors } from '../scenario/diagnostic.ts';
import type { Diagnostic } from '../scenario/diagnostic.ts';
import { readScenario } from '../scenario/read-scenario.ts';
import { painter } from './colour.ts';
import { wrongUse } from './command.ts';
import type { Command, CommandResult, Files, Surroundings } from './command.ts';
import { collectionAt, referencesFor } from './scenario-files.ts';

const help = [
  'tws check [PATH]... [--json]',
  '',
  'Reads scenarios and says what is to be mended, with file, line and column.',
  'A PATH is a scenario file, its folder, or a folder of scenarios; without one, everything in scenarios/ is read,',
  'course.yaml and references.yaml included. Ends with 1 when there is an error; warnings alone end with 0.',
  '',
  '  --json   one JSON object a line: code, severity, file, line, column, message',
  '',
  'Examples',
  '  tws check',
  '  tws check scenarios/er-1',
  '  tws check scenarios/er-1/scenario.yaml --json',
];

/** `tws check`: what an author should mend. */
export const check: Command = {
  name: 'check',
  summary: 'Read scenarios and say what is to be mended.',
  help,
  run,
};

function run(words: readonly string[], { files, colours }: Surroundings): CommandResult {
  const strange = words.find((word) => word.startsWith('-') && word !== '--json');
  if (strange !== undefined) return wrongUse(`There is no option ${strange}.`, help);
  const paths = words.filter((word) => !word.startsWith('-')).map(tidy);
  const read: Read = { count: 0, diagnostics: [] };
  for (const path of paths.length === 0 ? ['scenarios'] : paths) {
    if (!readPath(path, files, read)) return wrongUse(`There is no scenario at ${path}.`, help);
  }
  const diagnostics = withoutRepeats(read.diagnostics);
  const exitCode = hasErrors(diagnostics) ? 1 : 0;
  if (words.includes('--json')) return { lines: diagnostics.map(asJson), exitCode };
  return {
    lines: [
      ...diagnostics.map((diagnostic) => asLine(diagnostic, colours)),
      summary(read.count, diagnostics),
    ],
    exitCode,
  };
}

interface Read {
  count: number;
  readonly diagnostics: Diagnostic[];
}

function readPath(path: string, files: Files, read: Read): boolean {
  if (files.list(path) === undefined) return readOne(path, files, read);
  const own = posix.join(path, 'scenario.yaml');
  if (files.read(own) !== undefined) return readOne(own, files, read);
  return readCollection(path, files, read);
}

function readOne(file: string, files: Files, read: Read): boolean {
  const text = files.read(file);
  if (text === undefined) return false;
  const name = posix.basename(file);
  if (name === 'course.yaml') return readCollection(posix.dirname(file), files, read, 'course');
  if (name === 'references.yaml') return readCollection(posix.dirname(file), files, read, 'references');
  const references = referenceIds(referencesFor(file, files), files);
  read.diagnostics.push(...readScenario(text, file, { references }).diagnostics);
  read.count += 1;
  return true;
}

/** A folder of scenarios with its course and references, or one of those two files alone. */
function readCollection(folder: string, files: Files, read: Read, only?: 'course' | 'references'): boolean {
  const { references, course, scenarios } = collectionAt(folder, files);
  const [referencesText, courseText] = [files.read(references), files.read(course)];
  if (referencesText === undefined && courseText === undefined && scenarios.length === 0) return false;
  if (referencesText !== undefined && only !== 'course') {
    read.diagnostics.push(...readReferences(referencesText, references).diagnostics);
    read.count += 1;
  }
  const ids = referenceIds(references, files);
  const kinds = new Map<string, 'er' | 'clinic' | undefined>();
  for (const id of only === 'references' ? [] : scenarios) {
    const file = posix.join(folder, id, 'scenario.yaml');
    const { scenario, diagnostics } = readScenario(files.read(file) ?? '', file, { references: ids });
    kinds.set(id, scenario?.kind);
    if (only === undefined) {
      read.diagnostics.push(...diagnostics);
      read.count += 1;
    }
  }
  if (courseText !== undefined && only !== 'references') {
    read.diagnostics.push(...readCourse(courseText, course, kinds).diagnostics);
    read.count += 1;
  }
  return true;
}

/** Undefined when there is no list that could be read: then sources are not looked up. */
function referenceIds(path: string | undefined, files: Files): ReadonlySet<string> | undefined {
  const text = path === undefined ? undefined : files.read(path);
  const references =
    path === undefined || text === undefined ? undefined : readReferences(text, path).references;
  return references === undefined ? undefined : new Set(references.map(({ id }) => id));
}

function asJson({ code, severity, file, line, column, message }: Diagnostic): string {
  return JSON.stringify({ code, severity, file, line, column, message });
}

function asLine({ code, severity, file, line, column, message }: Diagnostic, colours: boolean): string {
  const paint = painter(colours);
  const kind = paint(severity === 'error' ? 'red' : 'yellow', severity);
  return `${paint('bold', `${file}:${line}:${column}`)} ${kind} ${message} ${paint('dim', `[${code}]`)}`;
}

function summary(count: number, diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const warnings = diagnostics.length - errors;
  const read = `${counted(count, 'file')} read`;
  return diagnostics.length === 0
    ? `${read}, nothing to mend.`
    : `${read}: ${counted(errors, 'error')}, ${counted(warnings, 'warning')}.`;
}

function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}

function withoutRepeats(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...new Map(diagnostics.map((diagnostic) => [asJson(diagnostic), diagnostic])).values()];
}

function tidy(path: string): string {
  return path.replaceAll('\\', '/').replace(/(?<=.)\/+$/, '');
}
