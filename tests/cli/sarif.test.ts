import { expect, test } from 'vitest';
import { tws } from '../../src/cli/commands.ts';
import { sarif } from '../../src/cli/sarif.ts';
import type { Diagnostic } from '../../src/scenario/diagnostic.ts';
import { fixture, withFiles } from './surroundings.ts';

interface Log {
  readonly version: string;
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly level: string;
    }[];
  }[];
}

const finding: Diagnostic = {
  code: 'few-open',
  severity: 'error',
  file: 'scenarios/a b/scenario.yaml',
  line: 12,
  column: 5,
  message: 'Two are open.',
  witness: ['aa', 'bc'],
};

const logOf = (diagnostics: readonly Diagnostic[]) => JSON.parse(sarif(diagnostics)) as Log;

test('a finding is a result with its place and the path that shows it', () => {
  expect(logOf([finding]).runs[0]?.results).toEqual([
    {
      ruleId: 'few-open',
      ruleIndex: 0,
      level: 'error',
      message: { text: 'Two are open.' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'scenarios/a%20b/scenario.yaml' },
            region: { startLine: 12, startColumn: 5 },
          },
        },
      ],
      properties: { witness: ['aa', 'bc'] },
    },
  ]);
});

test('each code is listed once as a rule, and results point at theirs', () => {
  const { runs } = logOf([
    finding,
    { ...finding, line: 13 },
    { ...finding, code: 'branches-few', severity: 'warning' },
  ]);
  const rules = runs[0]?.tool.driver.rules ?? [];

  expect(rules.map(({ id }) => id)).toEqual(['branches-few', 'few-open']);
  for (const { ruleId, ruleIndex } of runs[0]?.results ?? []) expect(rules[ruleIndex]?.id).toBe(ruleId);
});

test('a whole path is a file address', () => {
  expect(sarif([{ ...finding, file: '/home/a/s.yaml' }])).toContain('"uri":"file:///home/a/s.yaml"');
});

test('--sarif prints one log of version 2.1.0, also when there is nothing to mend', () => {
  const path = 'scenarios/small/scenario.yaml';
  const { lines, exitCode } = tws(
    ['check', path, '--sarif'],
    withFiles({ [path]: fixture('next-scene-absent') }, true),
  );
  const log = JSON.parse(lines.join('')) as Log;

  expect(lines).toHaveLength(1);
  expect(log.version).toBe('2.1.0');
  expect(log.runs[0]?.results.map(({ ruleId, level }) => `${level} ${ruleId}`)).toContain(
    'error target-scene',
  );
  expect(exitCode).toBe(1);
  expect(logOf([]).runs[0]?.results).toEqual([]);
});
