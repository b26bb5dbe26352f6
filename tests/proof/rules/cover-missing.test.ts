import { expect, test } from 'vitest';
import { coverMissing } from '../../../src/proof/rules/cover-missing.ts';
import { scenarioOf } from '../../support/scenario-builder.ts';
import { decisionOf, foundBy } from './proved.ts';

const found = (hazard: number, ...options: Parameters<typeof decisionOf>[2] & {}) =>
  foundBy(coverMissing, scenarioOf({ one: decisionOf('a', 'end', options, { hazard }) }));
const missing = ['error cover-missing scenes/one/choices'];

test('where the hazard is highest, one option stays with the patient', () => {
  expect(found(3, { cover: 'routine' })).toEqual(missing);
  expect(found(3, { cover: 'backstage' })).toEqual([]);
  expect(found(2, { cover: 'routine' })).toEqual([]);
});

test('and its door cannot be closed', () => {
  expect(found(3, { cover: 'direct', needs: [{ of: 'B', at_least: 20 }] })).toEqual(missing);
});
