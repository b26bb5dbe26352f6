import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { memoryForFile, memoryForZip } from '../../../../scorm/check/zip/limits.ts';
import { lyingZips, zeros } from '../../../support/hostile-files/bad-zips.ts';
import { rawZip } from '../../../support/hostile-files/raw-zip.ts';
import { hostileFiles } from '../../../support/hostile-files/hostile-files.ts';
import { sparseFiles } from '../../../support/hostile-files/sparse-files.ts';

interface Looked {
  readonly path: string;
  readonly code: string;
  /** Bytes. */
  readonly above: number;
}

const child = resolve('tests/support/hostile-files/memory-child.ts');
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hostile-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

/** In a process of its own, so that its memory is that of the check alone. */
function lookedInto(paths: readonly string[]): readonly Looked[] {
  const said = execFileSync(process.execPath, ['--import', 'tsx', child, ...paths], {
    encoding: 'utf8',
    timeout: 60_000,
  });
  return said
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Looked);
}

test('every hostile file, those of 2 GB included, is told within the stated memory', () => {
  const files = [...hostileFiles, ...lyingZips.map(({ trouble, ...file }) => ({ ...file, code: trouble }))];
  const small = files.map(({ name, code, bytes }, at) => {
    const path = join(folder, String(at), name);
    mkdirSync(join(folder, String(at)));
    writeFileSync(path, bytes());
    return { path, code };
  });
  const all = [...small, ...sparseFiles(folder), { path: folder, code: 'folder' }];

  const looked = lookedInto(all.map(({ path }) => path));

  expect(looked.map(({ path, code }) => ({ path, code }))).toEqual(all);
  expect(Math.max(...looked.map(({ above }) => above))).toBeLessThan(memoryForZip);
});

test('a file of 90 MB that is asked for takes its own size and no more than the stated memory', () => {
  const path = join(folder, 'ninety.zip');
  const size = 90 * 1024 * 1024;
  writeFileSync(path, rawZip([{ path: 'imsmanifest.xml', data: zeros(90), size, crc: 0 }]));

  const [looked] = lookedInto([path]);

  // It was inflated to the end: only then is the checksum known to be wrong.
  expect(looked?.code).toBe('checksum');
  expect(looked?.above).toBeGreaterThan(size / 2);
  expect(looked?.above).toBeLessThan(size + memoryForFile);
});
