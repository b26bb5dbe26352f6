import { examine } from '../proof/examine.ts';
import { hasErrors } from '../scenario/diagnostic.ts';
import { aroundOf } from './around.ts';
import { wrongUse } from './command.ts';
import type { Command, CommandResult, Surroundings } from './command.ts';
import { asLines } from './findings.ts';
import { proofAsJson } from './proof-as-json.ts';
import { proofAsTable } from './proof-as-table.ts';
import { scenarioFileAt } from './scenario-at.ts';
import { tooManyScenes, usualScenes } from './scene-limit.ts';
import { readCall, wholeNumber } from './words-of-call.ts';

const usualLimit = 5_000_000;

const help = [
  'tws prove PATH [--json] [--limit N] [--scenes N]',
  '',
  'Plays every run of a scenario and says in one screen what is certain of it, what habits lead to, what surprises, and',
  'where to look. Where there are more decisions than the limit, ranges are followed by what no run can leave, and shares',
  'are an interval. Shares are of runs that choose at random. Ends with 1 when something found is an error.',
  '',
  '  --json       the whole proof as one JSON object; levels in hundredths, shares from 0 to 1',
  `  --limit N    plays up to N decisions one by one; ${usualLimit} unless told`,
  `  --scenes N   reads a file with up to N scenes; ${usualScenes} unless told`,
  '',
  'Examples',
  '  tws prove scenarios/er-1',
  '  tws prove scenarios/cl-1/scenario.yaml --limit 50000000',
  '  tws prove scenarios/er-1 --json > er-1-proof.json',
];

/** `tws prove`: what is true of a scenario on every path. */
export const prove: Command = {
  name: 'prove',
  summary: 'Play every path of a scenario and say what is certain of it.',
  help,
  run,
};

function run(
  words: readonly string[],
  { files, colours, progress, companion: start }: Surroundings,
): CommandResult {
  const wanted = wantedBy(words);
  if (typeof wanted === 'string') return wrongUse(wanted, help);
  const { path, limit, mostScenes, json } = wanted;
  const file = scenarioFileAt(path, files);
  const text = files.read(file);
  if (text === undefined) return wrongUse(`There is no scenario at ${path}.`, help);
  const refused = tooManyScenes(text, file, mostScenes);
  if (refused !== undefined) return { lines: [refused.message], exitCode: 1 };
  const companion = start?.();
  const options = {
    limit,
    ...(progress === undefined ? {} : { progress }),
    ...(companion === undefined ? {} : { companion }),
  };
  const { scenario, proof, diagnostics } = examine(text, file, { ...aroundOf(file, files), prove: options });
  progress?.(1);
  if (scenario === undefined)
    return { lines: [`${file} has errors. Run "tws check ${path}" to see them.`], exitCode: 1 };
  if (proof === undefined)
    return { lines: diagnostics.flatMap((each) => asLines(each, colours)), exitCode: 1 };
  const exitCode = hasErrors(diagnostics) ? 1 : 0;
  if (json) return { lines: [proofAsJson(proof)], exitCode };
  return { lines: proofAsTable({ scenario, proof, diagnostics, path, limit, colours }), exitCode };
}

interface Wanted {
  readonly path: string;
  readonly limit: number;
  readonly mostScenes: number;
  readonly json: boolean;
}

function wantedBy(words: readonly string[]): Wanted | string {
  const call = readCall(words, { flags: ['--json'], values: ['--limit', '--scenes'] });
  if (typeof call === 'string') return call;
  const [path, ...others] = call.paths;
  if (path === undefined || others.length > 0) return 'Name one scenario.';
  const limit = wholeNumber(call.values['--limit'] ?? String(usualLimit));
  if (limit === undefined) return '--limit needs a whole number, such as 50000000.';
  const mostScenes = wholeNumber(call.values['--scenes'] ?? String(usualScenes));
  if (mostScenes === undefined) return '--scenes needs a whole number, such as 5000.';
  return { path, limit, mostScenes, json: call.flags.has('--json') };
}
