import { expect, test } from 'vitest';
import { signatures } from '../../../src/proof/rules/signatures.ts';
import { tinyScenario } from '../../support/scenario-builder.ts';
import { briefly, saidBy } from './said-by.ts';

const by = (name: string) => ({ by: name, on: '2026-05-04' });
const signed = (seenDone: readonly string[], castBalance: readonly string[]) =>
  tinyScenario({ signed: { seen_done: seenDone.map(by), cast_balance: castBalance.map(by) } });

test('nothing is said when two clinicians and somebody for the cast have signed', () => {
  expect(saidBy(signatures, signed(['A. Roy', 'B. Lind'], ['C. Sato']))).toEqual([]);
});

test('without signatures both are asked for', () => {
  const findings = saidBy(signatures, signed([], []));

  expect(briefly(findings)).toEqual([
    'unsigned-seen-done signed/seen_done',
    'unsigned-cast signed/cast_balance',
  ]);
  expect(findings.every(({ severity }) => severity === 'warning')).toBe(true);
});

test('one clinician who signs twice is one clinician', () => {
  const [finding] = saidBy(signatures, signed(['A. Roy', 'a. roy '], ['C. Sato']));

  expect(finding?.code).toBe('unsigned-seen-done');
  expect(finding?.message).toContain('Only one person');
});
