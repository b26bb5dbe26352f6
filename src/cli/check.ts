import { hasErrors } from '../scenario/diagnostic.ts';
import { checkJobs, jobsAt } from './check-paths.ts';
import { watchAndCheck } from './check-watch.ts';
import { wrongUse } from './command.ts';
import type { Command, CommandResult, Surroundings } from './command.ts';
import { asJson, asLines, summary } from './findings.ts';
import { sarif } from './sarif.ts';
import { usualScenes } from './scene-limit.ts';
import { readCall, wholeNumber } from './words-of-call.ts';

const help = [
  'tws check [PATH]... [--json | --sarif | --watch] [--scenes N]',
  '',
  'Reads scenarios, plays every path of each, and says what is to be mended, with file, line and column: faults of the',
  'file, broken rules of the authors, expectations that are not met (those in the file and in expect.yaml beside it).',
  'A PATH is a scenario file, its folder, or a folder of scenarios; without one, everything in scenarios/ is read,',
  'course.yaml and references.yaml included. Ends with 1 when there is an error; warnings alone end with 0.',
  '',
  '  --json       one JSON object a line: code, severity, file, line, column, message, and witness where a path shows it',
  '  --sarif      one SARIF 2.1.0 log, for editors and code hosts',
  '  --watch      checks again whenever a file is saved, until Ctrl-C',
  `  --scenes N   reads files with up to N scenes; ${usualScenes} unless told`,
  '',
  'Examples',
  '  tws check',
  '  tws check scenarios/er-1 --watch',
  '  tws check scenarios/er-1/scenario.yaml --json',
  '  tws check --sarif > findings.sarif',
];

/** `tws check`: what an author should mend. */
export const check: Command = {
  name: 'check',
  summary: 'Read scenarios and say what is to be mended.',
  help,
  run,
};

function run(
  words: readonly string[],
  { files, colours, progress, companion: start, live }: Surroundings,
): CommandResult {
  const call = readCall(words, { flags: ['--json', '--sarif', '--watch'], values: ['--scenes'] });
  if (typeof call === 'string') return wrongUse(call, help);
  if (call.flags.size > 1)
    return wrongUse('--json, --sarif and --watch do not go together; leave out all but one.', help);
  const mostScenes = wholeNumber(call.values['--scenes'] ?? String(usualScenes));
  if (mostScenes === undefined) return wrongUse('--scenes needs a whole number, such as 5000.', help);
  const paths = call.paths.length === 0 ? ['scenarios'] : call.paths;
  const jobs = jobsAt(paths, files);
  if (typeof jobs === 'string') return wrongUse(nothingAt(jobs), help);
  const companion = jobs.some(({ what }) => what === 'scenario') ? start?.() : undefined;
  if (call.flags.has('--watch')) {
    if (live === undefined) return wrongUse('Nothing can be watched from here.', help);
    return watchAndCheck(paths, { mostScenes, progress, companion }, { files, colours, live });
  }
  const { count, diagnostics } = checkJobs(jobs, files, { mostScenes, progress, companion });
  const exitCode = hasErrors(diagnostics) ? 1 : 0;
  if (call.flags.has('--json')) return { lines: diagnostics.map(asJson), exitCode };
  if (call.flags.has('--sarif')) return { lines: [sarif(diagnostics)], exitCode };
  return {
    lines: [...diagnostics.flatMap((each) => asLines(each, colours)), summary(count, diagnostics)],
    exitCode,
  };
}

function nothingAt(path: string): string {
  return `There is no scenario at ${path}.`;
}
