import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { course, fixture, references } from './surroundings.ts';

const folder = mkdtempSync(join(tmpdir(), 'tws-'));
const program = resolve(import.meta.dirname, '../../bin/tws.mjs');
mkdirSync(join(folder, 'scenarios/small'), { recursive: true });
writeFileSync(join(folder, 'scenarios/course.yaml'), course);
writeFileSync(join(folder, 'scenarios/references.yaml'), references);
writeFileSync(join(folder, 'scenarios/small/scenario.yaml'), fixture('valid-teacher-act'));
writeFileSync(join(folder, 'broken.yaml'), fixture('many-faults-at-once'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

function run(...words: string[]): Promise<Ended> {
  return new Promise((done) => {
    execFile(process.execPath, [program, ...words], { cwd: folder }, (failed, out, err) =>
      done({ code: Number(failed?.code ?? 0), out, err }),
    );
  });
}

test('the real program reads the folder it is called in', async () => {
  expect(await run('check')).toEqual({ code: 0, out: '3 files read, nothing to mend.\n', err: '' });
});

test('a broken file yields its diagnostics and never a stack trace', async () => {
  const { code, out, err } = await run('check', 'broken.yaml', '--json');
  const codes = out
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { code: string }).code);

  expect(code).toBe(1);
  expect(err).toBe('');
  expect(codes).toContain('text-html');
  expect(codes).toContain('target-scene');
  expect(codes.length).toBeGreaterThan(8);
});

test('it plays', async () => {
  const { code, out } = await run('play', 'scenarios/small', '--choices', 'ask');

  expect(code).toBe(0);
  expect(out).toContain('Ended: Polite (polite_distance).');
});

test('wrong use goes to the error output and ends with 2', async () => {
  const { code, out, err } = await run('chek');

  expect(code).toBe(2);
  expect(out).toBe('');
  expect(err).toContain('There is no command "chek".');
});
