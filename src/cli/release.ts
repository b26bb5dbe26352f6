import { isVersion } from '../scenario/release/ledger.ts';
import { readScenario } from '../scenario/read-scenario.ts';
import { releaseOf } from '../scenario/release/release-of.ts';
import type { Names, Released } from '../scenario/release/released.ts';
import { fitting } from './amounts.ts';
import { jobsAt } from './check-paths.ts';
import { wrongUse } from './command.ts';
import type { Command, CommandResult, Files, Surroundings } from './command.ts';
import { asLines } from './findings.ts';
import { ledgerFileFor, ledgerFor } from './ledger-at.ts';
import { scenarioAt, whyNot } from './scenario-at.ts';
import { readCall } from './words-of-call.ts';

const help = [
  'tws release [PATH]... [--version V] [--dry-run]',
  '',
  'Writes down in released.yaml, beside each scenario, which scenes, choices and codes were ever released, so that none of',
  'them ever comes to stand for something else in what learners have stored. What is gone becomes a tombstone. Run it for',
  'every version that leaves the house; run again, it changes nothing. A PATH is a scenario file, its folder, or a folder of',
  'scenarios; scenarios/ unless told. Ends with 1, and leaves that ledger as it was, where a released code is used again.',
  '',
  '  --version V   the version that is released, such as 1.2.0; that of package.json unless told',
  '  --dry-run     says what is new and what is gone, and writes nothing',
  '',
  'Examples',
  '  tws release --dry-run',
  '  tws release scenarios/er-1',
  '  tws release --version 1.2.0',
];

/** `tws release`: what was ever released is written down. */
export const release: Command = {
  name: 'release',
  summary: 'Write down what is released, so that no code is ever used again.',
  help,
  run,
};

function run(words: readonly string[], { files, colours }: Surroundings): CommandResult {
  const call = readCall(words, { flags: ['--dry-run'], values: ['--version'] });
  if (typeof call === 'string') return wrongUse(call, help);
  const version = call.values['--version'] ?? ownVersion(files);
  if (version === undefined)
    return wrongUse('There is no package.json here that names a version; say which with --version.', help);
  if (!isVersion(version))
    return wrongUse(`"${version}" is no version; write three numbers, such as 1.2.0.`, help);
  const jobs = jobsAt(call.paths.length === 0 ? ['scenarios'] : call.paths, files);
  if (typeof jobs === 'string') return wrongUse(`There is no scenario at ${jobs}.`, help);
  const isDry = call.flags.has('--dry-run');
  const done = jobs
    .filter(({ what }) => what === 'scenario')
    .map(({ file }) => releaseOne(file, version, { files, colours, isDry }));
  const lines = done.flatMap((one) => one.lines);
  return {
    lines: isDry ? [...lines, 'Nothing was written.'] : lines,
    exitCode: done.some(({ failed }) => failed) ? 1 : 0,
  };
}

interface Done {
  readonly lines: readonly string[];
  readonly failed: boolean;
}

interface How {
  readonly files: Files;
  readonly colours: boolean;
  readonly isDry: boolean;
}

function releaseOne(file: string, version: string, { files, colours, isDry }: How): Done {
  const at = scenarioAt(file, files);
  if (at?.scenario === undefined) return { lines: at === undefined ? [] : [whyNot(at, file)], failed: true };
  const before = ledgerFor(file, files);
  const beside = ledgerFileFor(file);
  const after = releaseOf(readScenario(at.text, file), before, version);
  if ('errors' in after) {
    return {
      lines: [...after.errors.flatMap((each) => asLines(each, colours)), `${beside} stays as it was.`],
      failed: true,
    };
  }
  if (!isDry && after.text !== before?.text) {
    const write = before === undefined ? files.write : files.replace;
    if (write === undefined) return { lines: ['Nothing can be written from here.'], failed: true };
    write(beside, after.text);
  }
  return { lines: wordsFor(beside, version, after.released), failed: false };
}

function wordsFor(
  file: string,
  version: string,
  { ledger, fresh, gone, back, isNew }: Released,
): readonly string[] {
  const changes = [...listed('new  ', fresh), ...listed('gone ', gone), ...listed('back ', back)];
  if (!isNew && changes.length === 0) return [`${file}: nothing new in ${version}.`];
  const structure = ledger.versions.at(-1)?.structure ?? '';
  return [`${file}: ${version}, structure ${structure}`, ...changes];
}

const widest = 96;

function listed(what: string, { scenes, choices }: Names): readonly string[] {
  const line = (kind: string, names: readonly string[]) =>
    names.length === 0 ? [] : [`  ${what} ${kind.padEnd(7)} ${fitting(names, widest)}`];
  return [...line('scenes', scenes), ...line('choices', choices)];
}

/** The version of the project that the command is called in. */
function ownVersion(files: Files): string | undefined {
  try {
    const { version } = JSON.parse(files.read('package.json') ?? '{}') as { version?: unknown };
    return typeof version === 'string' ? version : undefined;
  } catch {
    return undefined;
  }
}
