import { checkPackage } from '../../scorm/check/check-package.ts';
import { folderRefused } from '../../scorm/check/look-into.ts';
import type { PackageReport } from '../../scorm/check/package-report.ts';
import type { ByteSource } from '../../scorm/check/zip/byte-source.ts';
import type { Command, CommandResult, ExitCode, Surroundings } from './command.ts';
import { wrongUse } from './command.ts';
import { packageReportLines } from './package-report-lines.ts';
import { readCall } from './words-of-call.ts';

const help = [
  'tws check-package FILE.zip [FILE.zip ...] [--json]',
  '',
  'Says what a SCORM package is and what LMSs stumble over in it, whoever made it: which LMS minds, and what to do. Nothing',
  'in the package is run, and nothing is written. Ends with 1 when there is an error or a file is no package.',
  '',
  '  --json   one JSON object: “packages”, with what was found in each file',
  '',
  'Examples',
  '  tws check-package dist/packages/two-way-street-scorm12.zip',
  '  tws check-package course.zip other.zip',
  '  tws check-package course.zip --json > findings.json',
];

/** `tws check-package`: what LMSs stumble over in a package. */
export const checkPackageCommand: Command = {
  name: 'check-package',
  summary: 'Say what a SCORM package is and what LMSs stumble over in it.',
  help,
  run,
};

interface Wanted {
  readonly name: string;
  readonly source: ByteSource | 'folder';
}

function run(words: readonly string[], surroundings: Surroundings): CommandResult {
  const call = readCall(words, { flags: ['--json'] });
  if (typeof call === 'string') return wrongUse(call, help);
  const { source } = surroundings.files;
  if (source === undefined || surroundings.live === undefined)
    return { lines: ['Packages cannot be read here.'], exitCode: 2 };
  if (call.paths.length === 0) return wrongUse('Name a package, such as course.zip.', help);
  const wanted: Wanted[] = [];
  for (const path of call.paths) {
    const found = source(path);
    if (found === undefined) return wrongUse(`There is no file ${path}.`, help);
    wanted.push({ name: path, source: found });
  }
  const isJson = call.flags.has('--json');
  return { lines: [], exitCode: 0, goOn: () => checkAll(wanted, isJson, surroundings) };
}

async function checkAll(
  wanted: readonly Wanted[],
  isJson: boolean,
  { live, colours, progress }: Surroundings,
): Promise<ExitCode> {
  // Loading it takes longer than every other command takes altogether.
  const { validateManifest } = await import('./xsd.ts');
  const reports: PackageReport[] = [];
  for (const [index, { name, source }] of wanted.entries()) {
    const told = (share: number) => progress?.((index + share) / wanted.length);
    const report =
      source === 'folder'
        ? { name, refusal: folderRefused() }
        : await checkPackage(source, { validate: validateManifest, progress: told });
    reports.push(report);
    if (!isJson) {
      progress?.(1);
      live?.say([...(index === 0 ? [] : ['']), ...packageReportLines(report, colours)]);
    }
  }
  progress?.(1);
  if (isJson) live?.say([JSON.stringify({ packages: reports }, undefined, 2)]);
  return reports.some(isBad) ? 1 : 0;
}

function isBad(report: PackageReport): boolean {
  return 'refusal' in report || report.findings.some(({ severity }) => severity === 'error');
}
