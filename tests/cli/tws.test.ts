import { execFile, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { cleanScenario, course, fixture, references } from './surroundings.ts';

const folder = mkdtempSync(join(tmpdir(), 'tws-'));
const program = resolve(import.meta.dirname, '../../bin/tws.mjs');
mkdirSync(join(folder, 'scenarios/small'), { recursive: true });
writeFileSync(join(folder, 'scenarios/course.yaml'), course);
writeFileSync(join(folder, 'scenarios/references.yaml'), references);
writeFileSync(join(folder, 'scenarios/small/scenario.yaml'), cleanScenario('small'));
writeFileSync(join(folder, 'broken.yaml'), fixture('many-faults-at-once'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

function run(...words: string[]): Promise<Ended> {
  return typing('', ...words);
}

function typing(typed: string, ...words: string[]): Promise<Ended> {
  return new Promise((done) => {
    const child = execFile(process.execPath, [program, ...words], { cwd: folder }, (failed, out, err) =>
      done({ code: Number(failed?.code ?? 0), out, err }),
    );
    child.stdin?.end(typed);
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
  const { code, out } = await run('play', 'scenarios/small', '--choices', 'split_list');

  expect(code).toBe(0);
  expect(out).toContain('Next: scene "alone"');
});

test('it plays by hand what is typed, and ends where that ends', async () => {
  const { code, out, err } = await typing('1\n2\n', 'play', 'scenarios/small');

  expect(code).toBe(0);
  expect(err).toBe('');
  expect(out).toContain('The number (result, 14:40)');
  expect(out).toContain('Again: tws play scenarios/small --choices aa,bb');
});

test('it proves', async () => {
  const { code, out, err } = await run('prove', 'scenarios/small', '--json');

  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(JSON.parse(out)).toMatchObject({ how: 'exact', decisions: { least: { value: 7 } } });
});

test('it writes a new scenario once', async () => {
  const file = join(folder, 'scenarios/night/scenario.yaml');

  expect((await run('new', 'night', '--kind', 'clinic')).code).toBe(0);
  const written = readFileSync(file, 'utf8');
  const again = await run('new', 'night');

  expect(again).toEqual({
    code: 2,
    out: '',
    err: 'scenarios/night/scenario.yaml is there already and stays as it is.\n',
  });
  expect(readFileSync(file, 'utf8')).toBe(written);
  rmSync(join(folder, 'scenarios/night'), { recursive: true });
});

test('it watches real files until it is interrupted', async () => {
  const file = join(folder, 'watched/scenario.yaml');
  mkdirSync(join(folder, 'watched'));
  writeFileSync(file, cleanScenario('watched'));
  const child = spawn(process.execPath, [program, 'check', 'watched', '--watch'], { cwd: folder });
  const says = (words: string) =>
    new Promise<void>((done) => {
      let out = '';
      child.stdout.on('data', function heard(part: Buffer) {
        out += String(part);
        if (!out.includes(words)) return;
        child.stdout.off('data', heard);
        done();
      });
    });
  const ended = new Promise((done) => child.on('exit', done));

  await Promise.race([says('Watching; Ctrl-C ends it.'), ended]);
  const found = says('There is no scene "begim"');
  writeFileSync(file, cleanScenario('watched').replace('opens: begin', 'opens: begim'));
  await Promise.race([found, ended]);
  child.kill('SIGINT');

  expect(await ended).toBe(1);
});

test('what the machine refuses is one sentence', async () => {
  mkdirSync(join(folder, 'closed'));
  writeFileSync(join(folder, 'closed/scenarios'), '');

  const { code, out, err } = await new Promise<Ended>((done) => {
    execFile(
      process.execPath,
      [program, 'new', 'night'],
      { cwd: join(folder, 'closed') },
      (failed, out, err) => done({ code: Number(failed?.code ?? 0), out, err }),
    );
  });

  expect(code).toBe(2);
  expect(out).toBe('');
  expect(err).toMatch(/^That did not work: [^\n]+\.\n$/);
});

test('wrong use goes to the error output and ends with 2', async () => {
  const { code, out, err } = await run('chek');

  expect(code).toBe(2);
  expect(out).toBe('');
  expect(err).toContain('There is no command "chek".');
});
