import { expect, test } from 'vitest';
import { tws } from '../../src/cli/commands.ts';
import { fixture, withFiles } from './surroundings.ts';

const path = 'scenarios/huge/scenario.yaml';

function sceneLines(count: number, line: (at: number) => string): string {
  const head = fixture('valid-teacher-act').replace('id: small', 'id: huge').split('\n# Expected')[0] ?? '';
  return `${head}${Array.from({ length: count }, (_, at) => line(at)).join('')}`;
}

const inBraces = sceneLines(100_000, (at) => `  s${at}: {title: a, text: b, next: end}\n`);
const asJson = `{ "format": 1, "scenes": {${Array.from({ length: 100_000 }, (_, at) => `"s${at}": {}`).join(', ')}} }`;

test.each([
  ['check', inBraces],
  ['check', asJson],
  ['prove', inBraces],
  ['play', inBraces],
])('tws %s says the limit of scenes and how to raise it, at once', (command, text) => {
  const more = command === 'play' ? ['--choices', 'a1'] : [];
  const { lines, exitCode } = tws([command, path, ...more], withFiles({ [path]: text }));

  expect(lines[0]).toMatch(/has 10000\d scenes and at most 1000 are read; --scenes 10000\d raises that/);
  expect(exitCode).toBe(1);
});

test('the limit can be raised, and scenes are counted as they are written', () => {
  const text = sceneLines(1010, (at) => `  s${at}:\n    title: a\n    text: b\n    next: end\n`);
  const codes = (...words: string[]) =>
    tws(['check', path, '--json', ...words], withFiles({ [path]: text })).lines.map(
      (line) => (JSON.parse(line) as { code: string }).code,
    );

  expect(codes()).toEqual(['scenes-too-many']);
  expect(codes('--scenes', '1012')).not.toContain('scenes-too-many');
  expect(codes('--scenes=1011')).toEqual(['scenes-too-many']);
});

test.each(['0', '-1', 'many', '1.5', ''])('--scenes %s is wrong use', (typed) => {
  expect(tws(['check', path, `--scenes=${typed}`], withFiles({ [path]: inBraces })).exitCode).toBe(2);
});

test('a file of five million characters is refused in one finding', () => {
  const text = `${fixture('valid-teacher-act')}${'# filler\n'.repeat(600_000)}`;
  const { lines, exitCode } = tws(['check', path], withFiles({ [path]: text }));

  expect(lines[0]).toContain('5 million is the most that is read.');
  expect(lines).toHaveLength(2);
  expect(exitCode).toBe(1);
});

test('a folder without scenarios is said to have none', () => {
  const surroundings = withFiles({ 'notes/a.md': 'a' });

  for (const command of ['check', 'prove', 'play'])
    expect(
      tws([command, 'notes', ...(command === 'play' ? ['--choices', 'a1'] : [])], surroundings),
    ).toMatchObject({
      exitCode: 2,
      lines: expect.arrayContaining(['There is no scenario at notes.']),
    });
});
