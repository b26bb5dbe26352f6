import { expect, test } from 'vitest';
import { residentChanges } from '../../../src/proof/rules/resident-changes.ts';
import { residentStarts } from '../../../src/proof/rules/resident-starts.ts';
import { actOf, scenarioOf } from '../../support/scenario-builder.ts';
import { decisionOf, foundBy } from './proved.ts';

const started = { resident_starts: true } as const;
const scenes = (first: object, options: Parameters<typeof decisionOf>[2] = []) => ({
  one: decisionOf('a', 'two', options, first),
  two: decisionOf('b', 'three'),
  three: decisionOf('c', 'end'),
});

test('the resident opens one decision in three', () => {
  expect(foundBy(residentStarts, scenarioOf(scenes({})))).toEqual(['error resident-starts-few scenes']);
  expect(foundBy(residentStarts, scenarioOf(scenes(started)))).toEqual([]);
});

test('an act as the resident does not count', () => {
  const acts = [actOf('one', { you: 'resident' })];

  expect(foundBy(residentStarts, scenarioOf(scenes({}), { acts }))).toEqual([]);
  expect(foundBy(residentChanges, scenarioOf(scenes({}), { acts }))).toEqual([]);
});

test('the resident changes the plan by an open reply, or by a moment of their own about goals or tasks', () => {
  const open = [{ when: { band: ['open'] as 'open'[] }, go: 'three' }, { go: 'two' }];
  const guarded = [{ when: { level: { of: 'V', at_least: 50 } } as const, go: 'three' }, { go: 'two' }];

  expect(foundBy(residentChanges, scenarioOf(scenes(started)))).toEqual([
    'error resident-changes-nothing scenes',
  ]);
  expect(foundBy(residentChanges, scenarioOf(scenes({ next: guarded })))).toEqual([
    'error resident-changes-nothing scenes',
  ]);
  expect(foundBy(residentChanges, scenarioOf(scenes({ next: open })))).toEqual([]);
  expect(foundBy(residentChanges, scenarioOf(scenes(started, [{ moves: { T: 1 } }])))).toEqual([]);
});
