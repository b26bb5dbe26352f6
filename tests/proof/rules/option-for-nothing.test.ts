import { expect, test } from 'vitest';
import { optionForNothing } from '../../../src/proof/rules/option-for-nothing.ts';
import { scenarioOf } from '../../support/scenario-builder.ts';
import { decisionOf, foundBy } from './proved.ts';

const found = (...options: Parameters<typeof decisionOf>[2] & {}) =>
  foundBy(optionForNothing, scenarioOf({ one: decisionOf('a', 'end', options) }));

test('an option that raises nothing and takes as long as any is for nothing', () => {
  expect(found({}, {}, { moves: { V: -1 } })).toEqual(['error option-for-nothing scenes/one/choices/2']);
});

test('a minute saved, a role seen or a promise is something', () => {
  expect(found({ minutes: 1 }, {}, { moves: { V: -1 } })).toEqual([]);
  expect(found({}, {}, { moves: { V: -1 }, sees: 'person' })).toEqual([]);
  expect(found({ candour: true }, {}, { moves: {} })).toEqual([]);
});
