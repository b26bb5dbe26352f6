import { expect, test } from 'vitest';
import { tws } from '../../src/cli/commands.ts';
import { cleanScenario, course, fixture, references, skeleton, withFiles } from './surroundings.ts';

const good = cleanScenario('small');
const bad = fixture('next-scene-absent');
const all = {
  'scenarios/course.yaml': course,
  'scenarios/references.yaml': references,
  'scenarios/small/scenario.yaml': good,
};

test('without a path, everything in scenarios/ is read', () => {
  const { lines, exitCode } = tws(['check'], withFiles(all));

  expect(lines).toEqual(['3 files read, nothing to mend.']);
  expect(exitCode).toBe(0);
});

test('a fault is said with file, line, column and code, and ends with 1', () => {
  const { lines, exitCode } = tws(['check'], withFiles({ ...all, 'scenarios/small/scenario.yaml': bad }));

  expect(lines[0]).toBe(
    'scenarios/small/scenario.yaml:67:11 error There is no scene "stiars". Did you mean "stairs"? [target-scene]',
  );
  expect(lines.at(-1)).toBe('3 files read: 1 error, 1 warning.');
  expect(exitCode).toBe(1);
});

test('warnings alone end with 0', () => {
  const { lines, exitCode } = tws(
    ['check'],
    withFiles({ ...all, 'scenarios/small/scenario.yaml': skeleton.replaceAll('new-scenario', 'small') }),
  );

  expect(lines.at(-1)).toMatch(/^3 files read: 0 errors, \d warnings?\.$/);
  expect(exitCode).toBe(0);
});

test('--json gives one object a line and nothing else', () => {
  const { lines, exitCode } = tws(
    ['check', '--json', 'scenarios/small'],
    withFiles({ ...all, 'scenarios/small/scenario.yaml': bad }),
  );
  const [first] = lines.map((line) => JSON.parse(line) as unknown);

  expect(lines).toHaveLength(2);
  expect(first).toEqual({
    code: 'target-scene',
    severity: 'error',
    file: 'scenarios/small/scenario.yaml',
    line: 67,
    column: 11,
    message: 'There is no scene "stiars". Did you mean "stairs"?',
  });
  expect(exitCode).toBe(1);
  expect(tws(['check', '--json'], withFiles(all)).lines).toEqual([]);
});

test('a path is a file, its folder, a folder of scenarios, the course or the references', () => {
  const read = (path: string) => tws(['check', path], withFiles(all)).lines.at(-1);

  expect(read('scenarios/small/scenario.yaml')).toBe('1 file read, nothing to mend.');
  expect(read('scenarios/small')).toBe('1 file read, nothing to mend.');
  expect(read('scenarios/small/')).toBe('1 file read, nothing to mend.');
  expect(read('scenarios')).toBe('3 files read, nothing to mend.');
  expect(read('./scenarios/')).toBe('3 files read, nothing to mend.');
  expect(read('scenarios/course.yaml')).toBe('1 file read, nothing to mend.');
  expect(read('scenarios/references.yaml')).toBe('1 file read, nothing to mend.');
});

test('rules, and expectations beside the file, are looked at', () => {
  const long = good.replace('“Which of these would you want to look at again?”', 'Which? '.repeat(23));
  const expected = `format: 1
expect:
  - { title: The quick way goes well, path: [split_list], scene: result }
`;
  const codes = (files: Record<string, string>) =>
    tws(['check', 'scenarios/small', '--json'], withFiles({ ...all, ...files })).lines.map(
      (line) => JSON.parse(line) as { code: string; file: string; witness?: readonly string[] },
    );

  expect(codes({ 'scenarios/small/scenario.yaml': long }).map(({ code }) => code)).toContain(
    'option-lengths',
  );
  const [unmet, ...others] = codes({ 'scenarios/small/expect.yaml': expected });
  expect(unmet).toMatchObject({ code: 'expect-scene', file: 'scenarios/small/expect.yaml' });
  expect(others).toEqual([]);
});

test('expect.yaml as a path is its scenario', () => {
  const files = { ...all, 'scenarios/small/expect.yaml': 'format: 1\nexpect: []\n' };

  expect(tws(['check', 'scenarios/small/expect.yaml'], withFiles(files)).lines).toEqual([
    '1 file read, nothing to mend.',
  ]);
});

test('where a path shows a finding, it is given as play takes it', () => {
  const unmet = good.replace('reply: testing', 'reply: open');
  const surroundings = withFiles({ ...all, 'scenarios/small/scenario.yaml': unmet });
  const [found] = tws(['check', 'scenarios/small', '--json'], surroundings).lines.map(
    (line) => JSON.parse(line) as { code: string; witness?: readonly string[] },
  );

  expect(found).toMatchObject({ code: 'expect-reply', witness: ['aa'] });
  expect(tws(['check', 'scenarios/small'], surroundings).lines).toContain('  on the path aa');
});

test('sources are looked up in the references of the folder above', () => {
  const unknown = { ...all, 'scenarios/small/scenario.yaml': good.replaceAll('kennedy2009', 'kenedy2009') };

  expect(tws(['check', 'scenarios/small'], withFiles(unknown)).lines[0]).toContain(
    'Did you mean "kennedy2009"?',
  );
});

test('a scenario that the course does not list is read all the same', () => {
  const more = { ...all, 'scenarios/other/scenario.yaml': bad.replace('id: small', 'id: other') };

  expect(tws(['check'], withFiles(more)).lines[0]).toContain('scenarios/other/scenario.yaml:67:11');
});

test('a path given twice is said once', () => {
  const { lines } = tws(
    ['check', 'scenarios/small', 'scenarios'],
    withFiles({ ...all, 'scenarios/small/scenario.yaml': bad }),
  );

  expect(lines.filter((line) => line.includes('target-scene'))).toHaveLength(1);
});

test('wrong use ends with 2 and shows how it is done', () => {
  const wrong = [
    ['check', 'nowhere'],
    ['check', '--jsn'],
    ['check', '--json', '--sarif'],
    ['check', '--scenes', 'all'],
    ['chek'],
    [],
  ];
  for (const words of wrong) {
    const { lines, exitCode } = tws(words, withFiles(all));

    expect(exitCode).toBe(2);
    expect(lines.join('\n')).toMatch(/tws (check|COMMAND)/);
  }
});

test('--help shows examples and ends with 0', () => {
  expect(tws(['--help'], withFiles({}))).toMatchObject({ exitCode: 0 });
  for (const name of ['new', 'check', 'prove', 'map', 'play']) {
    const { lines, exitCode } = tws([name, '--help'], withFiles({}));

    expect(lines).toContain('Examples');
    expect(exitCode).toBe(0);
  }
});

test('colours stand only where a terminal shows them', () => {
  const files = { ...all, 'scenarios/small/scenario.yaml': bad };

  expect(tws(['check'], withFiles(files)).lines.join('')).not.toContain('\u001B');
  expect(tws(['check'], withFiles(files, true)).lines.join('')).toContain('\u001B[31merror\u001B[0m');
  expect(tws(['check', '--json'], withFiles(files, true)).lines.join('')).not.toContain('\u001B');
});
