import { expect, test } from 'vitest';
import { projectIn } from '../../scripts/packaging/project-in.ts';
import { readProject, type HowToRead } from '../../src/course/read-project.ts';

const own = projectIn('scenarios');
const ledger = 'er-1/released.yaml';

/** Our course as it is, but for some files. */
const withFiles = (changes: Readonly<Record<string, string | undefined>>, how?: HowToRead) =>
  readProject({ ...own, text: (path) => (path in changes ? changes[path] : own.text(path)) }, how);

const errorsOf = ({ diagnostics }: ReturnType<typeof readProject>) =>
  diagnostics.filter(({ severity }) => severity === 'error');

test('the course and its scenarios are read in the order of the course', () => {
  const read = readProject(own);

  expect(errorsOf(read)).toEqual([]);
  expect(read.project?.scenarios.map(({ id }) => id)).toEqual([
    'er-1',
    'cl-1',
    'er-2',
    'cl-2',
    'er-3',
    'cl-3',
    'orientation',
  ]);
});

test('the texts are kept as they were read, and no others', () => {
  const texts = readProject(own).project?.texts;

  expect(texts?.get('er-1/scenario.yaml')).toBe(own.text('er-1/scenario.yaml'));
  expect([...(texts?.keys() ?? [])].filter((path) => !path.includes('/'))).toEqual([
    'course.yaml',
    'references.yaml',
  ]);
  expect([...(texts?.keys() ?? [])].filter((path) => path.startsWith('er-1/'))).toEqual([
    'er-1/scenario.yaml',
    'er-1/expect.yaml',
    'er-1/released.yaml',
  ]);
});

test('a course in which a released code stands for another choice cannot be packaged', () => {
  const released = own.text(ledger) ?? '';

  const read = withFiles(
    { [ledger]: released.replace('id: trust_you, ', 'id: something_else, ') },
    { before: 'scenarios/' },
  );

  expect(read.project).toBeUndefined();
  expect(errorsOf(read).find(({ code }) => code === 'code-reused')).toMatchObject({
    file: 'scenarios/er-1/scenario.yaml',
  });
});

test('a course without a ledger, or with a scenario that is not there, is told apart', () => {
  expect(withFiles({ [ledger]: undefined }).project).toBeDefined();
  expect(withFiles({ 'er-1/scenario.yaml': undefined }).project).toBeUndefined();
});

test('the faults of a scenario that is not chosen are nobody’s trouble', () => {
  const spoilt = { 'er-1/scenario.yaml': 'format: [', 'cl-1/scenario.yaml': undefined };

  expect(withFiles(spoilt).project).toBeUndefined();
  expect(withFiles(spoilt, { scenarios: ['er-1', 'er-2'] }).project).toBeUndefined();
  expect(withFiles(spoilt, { scenarios: ['er-2'] }).project?.scenarios.map(({ id }) => id)).toEqual([
    'er-2',
    'orientation',
  ]);
});
