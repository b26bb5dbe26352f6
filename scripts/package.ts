import { readProject } from '../src/course/read-project.ts';
import { selectedCourse } from '../src/course/selected-course.ts';
import type { Diagnostic } from '../src/scenario/diagnostic.ts';
import { ensureKit } from './kit/ensure-kit.ts';
import { probe } from './kit/kits.ts';
import { type Made, makeCheckPackages, makePackages } from './packaging/make-packages.ts';
import { packageOptions, type PackageOptions, usage, type Wanted } from './packaging/options.ts';
import { projectIn } from './packaging/project-in.ts';
import { sizeLines } from './packaging/sizes.ts';

/* `npm run package`: 0 all is made, 1 something in the course is to be mended first, 2 it was called wrongly. */
process.exitCode = await run(process.argv.slice(2));

async function run(args: readonly string[]): Promise<number> {
  const wanted = understood(() => packageOptions(args));
  if (wanted === undefined) return 2;
  const courses = wanted.course === undefined ? [] : await coursePackages(wanted.course);
  if (typeof courses === 'number') return courses;
  console.log([`In ${outOf(wanted)}/:`, ...sizeLines(courses, await checkPackages(wanted))].join('\n'));
  return 0;
}

function outOf({ course, check }: Wanted): string {
  return course?.out ?? check?.out ?? '';
}

async function checkPackages({ check }: Wanted): Promise<readonly Made[]> {
  return check === undefined ? [] : makeCheckPackages(await ensureKit(probe), check);
}

/** What was made; or the exit code, with a sentence on the screen, if nothing could be. */
async function coursePackages(options: PackageOptions): Promise<readonly Made[] | 1 | 2> {
  const files = projectIn(options.from);
  if (files.text('course.yaml') === undefined) {
    console.error(`There is no course.yaml in "${options.from}".\n\n${usage}`);
    return 2;
  }
  const before = `${options.from.replace(/\/+$/, '')}/`;
  const { project, diagnostics } = readProject(files, { before, scenarios: options.scenarios });
  if (project === undefined) {
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    console.error([...errors.map(asLine), 'Nothing was made. Please mend this first.'].join('\n'));
    return 1;
  }
  const { course, scenarios } = project;
  if (understood(() => selectedCourse(course, scenarios, options.scenarios)) === undefined) return 2;
  return makePackages(project, await ensureKit(), options);
}

/** What was asked for; undefined, with a sentence on the screen, if it cannot be done. */
function understood<T>(ask: () => T): T | undefined {
  try {
    return ask();
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    console.error(`${error.message}\n\n${usage}`);
    return undefined;
  }
}

function asLine({ file, line, column, code, message }: Diagnostic): string {
  return `${file}:${line}:${column} error ${message} [${code}]`;
}
