import { expect, test } from 'vitest';
import { endingUnreachable } from '../../../src/proof/rules/ending-unreachable.ts';
import { scenarioOf, tinyScenario, twoActScenario } from '../../support/scenario-builder.ts';
import { decisionOf, foundBy } from './proved.ts';

test('each ending that no run comes to is found, and two-way coaching is left to its own rule', () => {
  const found = foundBy(endingUnreachable, scenarioOf({ one: decisionOf('a', 'end') }));

  expect(found).toContain('error ending-unreachable acts/0/endings/safety_stop');
  expect(found).not.toContain('error ending-unreachable acts/0/endings/two_way_coaching');
  expect(found).not.toContain('error ending-unreachable acts/0/endings/polite_distance');
});

test('each act is looked at by its own endings', () => {
  const found = foundBy(endingUnreachable, twoActScenario());

  expect(found.filter((words) => words.includes('acts/1')).length).toBeGreaterThan(0);
  expect(found.filter((words) => words.includes('acts/0'))).toEqual(
    foundBy(endingUnreachable, tinyScenario()),
  );
});
