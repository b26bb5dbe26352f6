import { expect, test } from 'vitest';
import { tws } from '../../src/cli/commands.ts';
import { cleanScenario, fixture, references, skeleton, withFiles } from './surroundings.ts';

const files = {
  'scenarios/references.yaml': references,
  'scenarios/small/scenario.yaml': cleanScenario('small'),
  'scenarios/unsigned/scenario.yaml': skeleton.replaceAll('new-scenario', 'unsigned'),
  'scenarios/bad/scenario.yaml': fixture('next-scene-absent'),
  'scenarios/tiny/scenario.yaml': fixture('valid-every-field').replace('id: small', 'id: tiny'),
};
const prove = (...words: string[]) => tws(['prove', ...words], withFiles(files));

test('one screen says what is certain, what habits lead to, what surprises and where to look', () => {
  const { lines, exitCode } = prove('scenarios/small');
  const text = lines.join('\n');

  expect(lines[0]).toBe('small: Room two');
  expect(text).toMatch(/Exact: all 9,059 runs were played, [\d,]+ decisions\./);
  expect(text).toMatch(/Decisions in a run +7 to 8/);
  expect(text).toMatch(/Minutes spent +0 to 14, of 7/);
  expect(text).toMatch(/Resume text +at most \d+ characters; SCORM 1\.2 holds [\d,]+, SCORM 2004 [\d,]+/);
  expect(text).toMatch(/two_way_coaching +4\.2 % +60-69 +60-71 +\w\w,/);
  expect(text).toContain('Habits');
  expect(text).toContain('What surprises');
  expect(lines.at(-1)).toBe('  Nothing to mend.');
  expect(lines.length).toBeLessThanOrEqual(45);
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(100);
  expect(exitCode).toBe(0);
});

test('findings stand by place, at most a dozen of them, and an error ends with 1', () => {
  const { lines, exitCode } = prove('scenarios/tiny');
  const at = lines.indexOf('Where to look');
  const found = lines.slice(at + 1, -1);
  const places = found.map((line) => Number(/^ {2}(\d+):/.exec(line)?.[1]));

  expect(found).toHaveLength(12);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(lines.at(-1)).toMatch(/^ {2}and \d+ more: tws check scenarios\/tiny$/);
  expect(exitCode).toBe(1);
});

test('what surprises is named: what is never played, closed doors, levels that never get solid', () => {
  const { lines } = prove('scenarios/tiny');
  const [from, to] = [lines.indexOf('What surprises'), lines.indexOf('Where to look')];

  expect(lines.slice(from + 1, to - 1)).toEqual([
    '  Never played: help, repair',
    '  Choices that are never open: hallway/ask',
    '  Fewer than three choices open: hallway (2)',
    '  Never solid at the end: safety 40 at most (evening), alliance 40 at most (evening) and 14 more',
    '  Seen by nearly all: 2 of 2 decisions, hallway, night',
  ]);
});

test('warnings alone end with 0', () => {
  const { lines, exitCode } = prove('scenarios/unsigned');

  expect(lines.at(-1)).toContain('warning');
  expect(exitCode).toBe(0);
});

test('--json is the whole proof, with objects for what is kept by name', () => {
  const { lines, exitCode } = prove('scenarios/small', '--json');
  const proof = JSON.parse(lines.join('')) as {
    readonly scenes: Readonly<Record<string, { readonly met: { readonly share: unknown } }>>;
    readonly acts: readonly { readonly endings: readonly { readonly id: string }[] }[];
  };

  expect(lines).toHaveLength(1);
  expect(proof).toMatchObject({ how: 'exact', runs: 9059 });
  expect(proof.scenes['result']?.met.share).toEqual({ low: 0.5, high: 0.5 });
  expect(proof.acts[0]?.endings).toHaveLength(9);
  expect(exitCode).toBe(0);
});

test('beyond the limit there are bounds, and how to raise it', () => {
  const { lines } = prove('scenarios/small', '--limit', '12,000');

  expect(lines[1]).toMatch(
    /^More than 12,000 decisions, so bounds .* [\d,]{7,9} random runs; --limit raises that\.$/,
  );
  expect(lines.join('\n')).toMatch(/safety_stop +33\.\d to 34(\.\d)? % +24-71 \(\d+-\d+\)/);
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(100);
});

test('a limit that is too low for the scenes is said to be', () => {
  const { lines, exitCode } = prove('scenarios/small', '--limit', '1000');

  expect(lines.join('\n')).toMatch(
    /at most 1 are proved with a limit of 1000 decisions; raise the limit to 1\d000/,
  );
  expect(exitCode).toBe(1);
});

test('how far it is, is told as it goes and at the end', () => {
  const told: number[] = [];
  tws(['prove', 'scenarios/small'], { ...withFiles(files), progress: (share) => told.push(share) });

  expect(told.at(-1)).toBe(1);
  expect(told).toEqual([...told].sort((a, b) => a - b));
});

test('a scenario with errors is not proved', () => {
  expect(prove('scenarios/bad')).toEqual({
    lines: ['scenarios/bad/scenario.yaml has errors. Run "tws check scenarios/bad" to see them.'],
    exitCode: 1,
  });
});

test('wrong use ends with 2', () => {
  for (const words of [
    [],
    ['nowhere'],
    ['a', 'b'],
    ['scenarios/small', '--limit'],
    ['scenarios/small', '--limit', 'all'],
    ['scenarios/small', '--js'],
  ])
    expect(prove(...words).exitCode).toBe(2);
});
