import { expect, test } from 'vitest';
import { rescueNeeded } from '../../../src/proof/rules/rescue-needed.ts';
import { actOf, scenarioOf, sceneOf, endsAt } from '../../support/scenario-builder.ts';
import { decisionOf, examinedOf, foundBy } from './proved.ts';

const start = { V: 40, C: 40, R: 40, G: 40, T: 40, B: 40, O: 55, margin: 2, minutes: 6 };
const one = decisionOf('a', 'end', [{ cover: 'none' }], { hazard: 2 });

test('a margin that can be used up needs a rescue, and the path is shown', () => {
  const [finding] = rescueNeeded(examinedOf(scenarioOf({ one }, { acts: [actOf('one', { start })] })));

  expect(finding).toMatchObject({
    code: 'rescue-needed',
    severity: 'error',
    path: ['acts', 0],
    witness: ['aa'],
  });
});

test('with a rescue, or with margin left on every path, there is nothing to say', () => {
  const help = sceneOf('Help', { next: endsAt('onward') });
  const acts = [actOf('one', { start, rescue: 'help' })];

  expect(foundBy(rescueNeeded, scenarioOf({ one, help }, { acts }))).toEqual([]);
  expect(foundBy(rescueNeeded, scenarioOf({ one }))).toEqual([]);
});
