import { expect, test } from 'vitest';
import { sceneUnreachable } from '../../../src/proof/rules/scene-unreachable.ts';
import { endsAt, scenarioOf, sceneOf } from '../../support/scenario-builder.ts';
import { decisionOf, examinedOf, foundBy } from './proved.ts';

const never = { when: { recognised: 'person' }, go: 'two' } as const;
const one = decisionOf('a', 'end', [], { next: [never, { go: 'end' }] });

test('a scene behind a condition that never holds is found, with the reason', () => {
  const [finding, ...others] = sceneUnreachable(examinedOf(scenarioOf({ one, two: decisionOf('b', 'end') })));

  expect(finding).toMatchObject({ code: 'scene-unreachable', severity: 'error', path: ['scenes', 'two'] });
  expect(finding?.message).toContain('No choice before it sees the person.');
  expect(others).toEqual([]);
});

test('of scenes in a row that no run comes to, only the first is named', () => {
  const scenes = { one, two: decisionOf('b', 'three'), three: decisionOf('c', 'end') };

  expect(foundBy(sceneUnreachable, scenarioOf(scenes))).toEqual(['error scene-unreachable scenes/two']);
});

test('a scene that nothing leads to is left to the check of the format', () => {
  const apart = sceneOf('Apart', { next: endsAt('end') });

  expect(foundBy(sceneUnreachable, scenarioOf({ one: decisionOf('a', 'end'), apart }))).toEqual([]);
});
