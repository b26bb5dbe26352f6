import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { memorySource } from '../../scorm/check/zip/memory-source.ts';
import { manifestPath } from '../../scorm/package/package-files.ts';
import { zipOf } from '../../scorm/package/zip.ts';
import type { Surroundings } from '../../src/cli/command.ts';
import { tws } from '../../src/cli/commands.ts';
import { filesWith, ours, zipped } from '../scorm/check/mutated/mutation.ts';
import { testLive } from './surroundings.ts';

const good = zipOf(ours('scorm12'));
const spoilt = filesWith('a program', { 'run.php': '<?php', 'more.mjs': ';' }, []).from as Uint8Array;
const doubtful = filesWith('a module', { 'more.mjs': ';' }, []).from as Uint8Array;
const steering = zipped(new Map(ours('scorm12')).set('a\u202eb.js', new Uint8Array([0x3b])));
const files: Readonly<Record<string, Uint8Array>> = {
  'good.zip': good,
  'spoilt.zip': spoilt,
  'doubtful.zip': doubtful,
  'steering.zip': steering,
  'empty.zip': new Uint8Array(),
};

interface Ended {
  readonly lines: readonly string[];
  readonly code: number;
  readonly shares: readonly number[];
}

async function run(...words: readonly string[]): Promise<Ended> {
  const live = testLive();
  const shares: number[] = [];
  const surroundings: Surroundings = {
    files: {
      read: () => undefined,
      list: () => undefined,
      source: (path) => {
        const bytes = files[path];
        return path === 'folder' ? 'folder' : bytes && memorySource(path, bytes);
      },
    },
    colours: false,
    live,
    progress: (share) => shares.push(share),
  };
  const { lines, exitCode, goOn } = tws(['check-package', ...words], surroundings);
  const code = goOn === undefined ? exitCode : await goOn();
  return { lines: [...lines, ...live.said], code, shares };
}

test('a package in which nothing is found is named with what it is', async () => {
  const { lines, code } = await run('good.zip');

  expect(code).toBe(0);
  expect(lines).toEqual([
    'good.zip',
    '  Standard  SCORM 1.2',
    '  Title     Two-Way Street',
    '  Lessons   1',
    '  Opens     index.html',
    expect.stringMatching(/^ {2}Files {5}\d+, \d+ kB packed, \d+ kB unpacked$/) as string,
    '  Contents  as they were made: the checksum agrees',
    '  The manifest was held against the schemas of its standard.',
    '',
    '  Nothing was found.',
  ]);
});

test('what is found is told with where it is, who minds and what to do, errors first', async () => {
  const { lines, code } = await run('spoilt.zip');

  expect(code).toBe(1);
  expect(lines.slice(9)).toEqual([
    '  Found: 1 error, 1 warning.',
    '',
    '  error  run.php  [file-program]',
    '    Files look like programs for a server: “run.php”.',
    '    Who minds: Docebo, and every upload filter.',
    '    What to do: Take them out; a course runs in the browser and needs none.',
    '',
    '  warning  more.mjs  [file-typed]',
    '    Browsers run these only if the server knows their kind: “more.mjs”.',
    '    Who minds: Moodle, which does not know the kind, so the browser refuses to run it.',
    '    What to do: Have the course built with ordinary .js files.',
  ]);
});

test('files that are not those it was made with are told of beside what it is', async () => {
  expect((await run('steering.zip')).lines).toContain('  Contents  not as they were made');
});

test('no line is longer than a hundred characters', async () => {
  const { lines } = await run('spoilt.zip', 'doubtful.zip', 'empty.zip', 'folder');

  expect(lines.filter((line) => line.length > 100)).toEqual([]);
});

test.each([
  [['good.zip'], 0],
  [['doubtful.zip'], 0],
  [['spoilt.zip'], 1],
  [['empty.zip'], 1],
  [['folder'], 1],
  [['good.zip', 'spoilt.zip'], 1],
  [['good.zip', 'doubtful.zip'], 0],
])('%j ends with %i', async (paths, wanted) => {
  expect((await run(...paths)).code).toBe(wanted);
});

test('one JSON document tells of all files', async () => {
  const { lines, code } = await run('--json', 'good.zip', 'spoilt.zip', 'empty.zip');

  expect(code).toBe(1);
  expect(lines).toHaveLength(1);
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    packages: [
      {
        name: 'good.zip',
        validated: true,
        findings: [],
        about: { standard: 'SCORM 1.2', packed: good.length },
      },
      {
        name: 'spoilt.zip',
        findings: [
          { code: 'file-program', severity: 'error', file: 'run.php' },
          { code: 'file-typed', severity: 'warning', file: 'more.mjs' },
        ],
      },
      { name: 'empty.zip', refusal: { code: 'empty' } },
    ],
  });
});

test('names from a package cannot steer a terminal', async () => {
  const { lines } = await run('steering.zip');

  expect(lines.join('\n')).toContain('a�b.js');
  // oxlint-disable-next-line no-control-regex -- these are what is looked for
  expect(lines.join('\n')).not.toMatch(/[\u0000-\u0009\u001b\u202a-\u202e]/);
});

test('how far several files are is told from 0 to 1', async () => {
  const { shares } = await run('--json', 'good.zip', 'spoilt.zip');

  expect(shares[0]).toBe(0);
  expect(shares.at(-1)).toBe(1);
  expect(shares).toEqual(shares.toSorted((one, other) => one - other));
});

test.each([
  [[], 'Name a package, such as course.zip.'],
  [['gone.zip'], 'There is no file gone.zip.'],
  [['good.zip', '--colour'], 'There is no option --colour.'],
])('a wrong call %j is answered in a sentence and the help', async (words, sentence) => {
  const { lines, code } = await run(...words);

  expect(code).toBe(2);
  expect(lines[0]).toBe(sentence);
  expect(lines).toContain('Examples');
});

describe('the real program', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tws-check-'));
  const program = resolve(import.meta.dirname, '../../bin/tws.mjs');
  mkdirSync(join(folder, 'unpacked'));
  writeFileSync(join(folder, 'good.zip'), good);
  writeFileSync(join(folder, 'text.zip'), 'no zip');
  afterAll(() => rmSync(folder, { recursive: true }));

  const call = (...words: readonly string[]) =>
    spawnSync(process.execPath, [program, 'check-package', ...words], { cwd: folder, encoding: 'utf8' });

  test('reads files from the disk and never shows a stack trace', () => {
    const { status, stdout, stderr } = call('good.zip', 'text.zip', 'unpacked');

    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toContain('  Nothing was found.\n');
    expect(stdout).toContain('text.zip\n  This is a text file;');
    expect(stdout).toContain('unpacked\n  This is a folder');
    expect(stdout).not.toMatch(/^\s+at /m);
  });

  test('says in a sentence that a file is not there', () => {
    const { status, stdout, stderr } = call(`gone/${manifestPath}`);

    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^There is no file gone\/imsmanifest\.xml\./);
  });
});
