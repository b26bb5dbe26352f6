import { expect, test } from 'vitest';
import { fewOpen } from '../../../src/proof/rules/few-open.ts';
import { scenarioOf } from '../../support/scenario-builder.ts';
import { decisionOf, examinedOf, foundBy } from './proved.ts';

const door = { needs: [{ of: 'B', at_least: 90 }] } as const;
const opening = (go: string) => decisionOf('a', go);

test('a scene with three options always open is well', () => {
  expect(foundBy(fewOpen, scenarioOf({ one: opening('end') }))).toEqual([]);
});

test('with fewer than three open it says how many, and on which path', () => {
  const [finding] = fewOpen(
    examinedOf(
      scenarioOf({ one: opening('two'), two: decisionOf('b', 'end', [{ needs: [...door.needs] }]) }),
    ),
  );

  expect(finding).toMatchObject({
    code: 'open-few',
    severity: 'error',
    path: ['scenes', 'two'],
    witness: ['aa'],
  });
  expect(finding?.message).toContain('only two options open');
});

test('with none open it is a dead end', () => {
  const shut = { needs: [...door.needs] };
  const scenario = scenarioOf({ one: opening('two'), two: decisionOf('b', 'end', [shut, shut, shut]) });

  expect(foundBy(fewOpen, scenario)).toEqual(['error dead-end scenes/two']);
});

test('beyond what can be played it is not shown, unless three options have no door', () => {
  const scenario = scenarioOf({
    one: opening('two'),
    two: decisionOf('b', 'end', [{ when: { not: { chose: ['b_0'] } } }]),
  });

  expect(foundBy(fewOpen, scenario, (proof) => ({ ...proof, how: 'bounds' }))).toEqual([
    'warning not-shown scenes/two',
  ]);
});
