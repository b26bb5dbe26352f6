import { expect, test } from 'vitest';
import type { Finding } from '../../../src/scenario/diagnostic.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import { ledgerFindings, releaseOf } from '../../../src/scenario/release/release-of.ts';
import { tinyScenario } from '../../support/scenario-builder.ts';
import { withoutChoice } from '../../updates/edits.ts';

const file = 'tiny/released.yaml';

/** A scenario as the reader gives it; findings stand at the top of its file. */
const read = (scenario: Scenario | undefined) => ({
  scenario,
  place: ({ code, severity, message }: Finding) => ({
    code,
    severity,
    message,
    file: 'tiny/scenario.yaml',
    line: 1,
    column: 1,
  }),
});

function ledgerOf(scenario: Scenario, before?: string): string {
  const release = releaseOf(
    read(scenario),
    before === undefined ? undefined : { text: before, file },
    '0.1.0',
  );
  if ('errors' in release) throw new Error(release.errors.map(({ message }) => message).join('\n'));
  return release.text;
}

test('a first release lists everything, and a second of the same changes nothing', () => {
  const text = ledgerOf(tinyScenario());

  expect(text).toContain('version: 0.1.0');
  for (const scene of Object.keys(tinyScenario().scenes)) expect(text).toContain(`id: ${scene}`);
  expect(ledgerOf(tinyScenario(), text)).toBe(text);
});

test('what is gone stays in the list as a tombstone', () => {
  const text = ledgerOf(withoutChoice('trust')(tinyScenario()), ledgerOf(tinyScenario()));

  expect(text).toMatch(/id: trust, .*gone: 0\.1\.0/);
});

test('a ledger is not written where a released code stands for another choice', () => {
  const ledger = { text: ledgerOf(tinyScenario()).replace('id: trust,', 'id: another,'), file };

  const release = releaseOf(read(tinyScenario()), ledger, '0.2.0');

  expect('errors' in release && release.errors.map(({ code }) => code)).toEqual(['code-reused']);
  expect(ledgerFindings(read(tinyScenario()), ledger)).toContainEqual(
    expect.objectContaining({ code: 'code-reused', file: 'tiny/scenario.yaml' }),
  );
});

test('a ledger that cannot be read stays as it is', () => {
  const release = releaseOf(read(tinyScenario()), { text: 'format: [', file }, '0.2.0');

  expect('errors' in release && release.errors[0]).toMatchObject({ file, severity: 'error' });
});

test('a scenario with errors has nothing said against it and cannot be released', () => {
  expect(ledgerFindings(read(undefined), { text: ledgerOf(tinyScenario()), file })).toEqual([]);
  expect(() => releaseOf(read(undefined), undefined, '0.1.0')).toThrow(RangeError);
});
