import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { zipOf } from '../scorm/package/zip.ts';
import { readFolder } from './kit/folder.ts';
import { billOfMaterials } from './release/bill-of-materials.ts';
import { changesOf, releasedChangelog } from './release/changelog.ts';
import { checksums } from './release/checksums.ts';
import { isNewer } from './release/versions.ts';

/*
 * `npm run release -- VERSION [--date YYYY-MM-DD]`: writes version, changelog and ledgers, then makes everything on a clean
 * clone, tests it, packs it twice, and leaves in dist/release/VERSION/ what goes out. Nothing is committed. If anything
 * fails, the files are as they were.
 */

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { date: { type: 'string', default: new Date().toISOString().slice(0, 10) } },
});
const [version = ''] = positionals;
const kinds: readonly (readonly string[])[] = [
  ['--format', 'scorm12'],
  ['--format', 'scorm2004', '--edition', '4'],
  ['--format', 'scorm2004', '--edition', '3'],
  ['--format', 'web'],
  ['--check-package', '--format', 'scorm12'],
  ['--check-package', '--format', 'scorm2004', '--edition', '4'],
  ['--check-package', '--format', 'scorm2004', '--edition', '3'],
];

process.exitCode = release();

function release(): number {
  const commit = output('git', ['rev-parse', 'HEAD']).trim();
  let isPrepared = false;
  try {
    refuseUnless();
    isPrepared = true;
    prepare();
    const made = onCleanClone(commit);
    const out = join('dist/release', version);
    rmSync(out, { recursive: true, force: true });
    mkdirSync(out, { recursive: true });
    for (const [name, bytes] of made) writeFileSync(join(out, name), bytes);
    console.log(`In ${out}/: ${[...made.keys()].join(', ')}.`);
    console.log(`Look at "git diff", then commit and tag v${version}. Nothing else has to be done.`);
    return 0;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    if (isPrepared) output('git', ['checkout', '--quiet', '--', '.']);
    console.error(`${error.message}\nNothing was released.`);
    return 1;
  }
}

function refuseUnless(): void {
  const { version: now } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  if (!isNewer(version, now)) throw new RangeError(`${version} does not come after ${now}.`);
  if (output('git', ['status', '--porcelain']).trim() !== '')
    throw new RangeError('There are changes that are not committed. Commit them first.');
}

function prepare(): void {
  const changelog = readFileSync('CHANGELOG.md', 'utf8');
  const changed = releasedChangelog(changelog, version, values.date);
  output('npm', ['version', version, '--no-git-tag-version']);
  writeFileSync('CHANGELOG.md', changed);
  output('node', ['bin/tws.mjs', 'release', '--version', version]);
}

/** A clone of what is committed with what was just written, so that nothing of this folder can creep in. */
function onCleanClone(commit: string): ReadonlyMap<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'two-way-street-release-'));
  try {
    output('git', ['clone', '--quiet', '.', folder]);
    output('git', ['checkout', '--quiet', commit], folder);
    for (const file of output('git', ['diff', '--name-only']).trim().split('\n'))
      cpSync(file, join(folder, file));
    for (const file of output('git', ['ls-files', '--others', '--exclude-standard']).trim().split('\n'))
      if (file !== '') cpSync(file, join(folder, file));
    execFileSync('npm', ['test'], { cwd: folder, stdio: 'inherit' });
    const [first, second] = ['first', 'second'].map((run) => packedIn(folder, run));
    if (checksums(first!) !== checksums(second!)) throw new Error('Two runs made different bytes.');
    const bill = output('npm', ['sbom', '--omit', 'dev', '--sbom-format', 'cyclonedx'], folder);
    const notes = `${changesOf(readFileSync(join(folder, 'CHANGELOG.md'), 'utf8'), version)}\n`;
    const files = new Map([
      ...first!,
      ['bom.json', Buffer.from(billOfMaterials(bill))],
      ['CHANGES.md', Buffer.from(notes)],
    ]);
    return new Map([...files, ['SHA256SUMS', Buffer.from(checksums(files))]]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Every package of every standard, by the name it goes out under. */
function packedIn(folder: string, run: string): ReadonlyMap<string, Uint8Array> {
  const packed = new Map<string, Uint8Array>();
  for (const [index, options] of kinds.entries()) {
    const out = join(folder, 'dist', run, String(index));
    output('npm', ['run', 'package', '--', ...options, '--out', out], folder);
    for (const name of readdirSync(out)) {
      const isFolder = statSync(join(out, name)).isDirectory();
      const bytes = isFolder ? zipOf(readFolder(join(out, name))) : readFileSync(join(out, name));
      packed.set(nameFor(name.replace(/\.zip$/, ''), options), bytes);
    }
  }
  return packed;
}

function nameFor(name: string, options: readonly string[]): string {
  const edition = options.includes('3') ? '-3rd-edition' : '';
  return `${name}${edition}-${version}.zip`;
}

function output(command: string, args: readonly string[], cwd = '.'): string {
  return execFileSync(command, [...args], { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
}
