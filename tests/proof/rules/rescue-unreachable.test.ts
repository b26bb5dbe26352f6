import { expect, test } from 'vitest';
import { repairUnreachable } from '../../../src/proof/rules/repair-unreachable.ts';
import { rescueUnreachable } from '../../../src/proof/rules/rescue-unreachable.ts';
import { actOf, scenarioOf, sceneOf, endsAt, tinyScenario } from '../../support/scenario-builder.ts';
import { decisionOf, foundBy } from './proved.ts';

test('a rescue that no run needs and a repair that no run comes to are found', () => {
  const help = sceneOf('Help', { next: endsAt('onward') });
  const scenario = scenarioOf(
    { one: decisionOf('a', 'end'), help },
    { acts: [actOf('one', { rescue: 'help' })] },
  );

  expect(foundBy(rescueUnreachable, scenario)).toEqual(['error rescue-unreachable acts/0/rescue']);
  expect(foundBy(repairUnreachable, scenario)).toEqual(['error repair-unreachable acts/0/repair']);
});

test('an act in which words can break something has its repair', () => {
  expect(foundBy(repairUnreachable, tinyScenario())).toEqual([]);
});
