import { expect, test } from 'vitest';
import { readSources } from '../../../scripts/packaging/read-sources.ts';
import { nodeFiles } from '../../../src/cli/node-files.ts';

const ledger = 'scenarios/er-1/released.yaml';

/** The course as it is, but for one file. */
const withFile = (file: string, text: string | undefined) =>
  readSources({ read: (path) => (path === file ? text : nodeFiles.read(path)) });

test('the course and its scenarios are read in the order of the course', () => {
  const { sources, diagnostics } = readSources();

  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(sources?.scenarios.map(({ id }) => id)).toEqual([
    'er-1',
    'cl-1',
    'er-2',
    'cl-2',
    'er-3',
    'cl-3',
    'orientation',
  ]);
});

test('a course in which a released code stands for another choice is not packaged', () => {
  const released = nodeFiles.read(ledger) ?? '';

  const { sources, diagnostics } = withFile(
    ledger,
    released.replace('id: trust_you, ', 'id: something_else, '),
  );

  expect(sources).toBeUndefined();
  expect(diagnostics.find(({ code }) => code === 'code-reused')).toMatchObject({
    file: 'scenarios/er-1/scenario.yaml',
    severity: 'error',
  });
});

test('a course without a ledger, or with a scenario that is not there, is told apart', () => {
  expect(withFile(ledger, undefined).sources).toBeDefined();
  expect(withFile('scenarios/er-1/scenario.yaml', undefined).sources).toBeUndefined();
});
