import { expect, test } from 'vitest';
import { timeDose } from '../../../src/proof/rules/time-dose.ts';
import { actOf, scenarioOf } from '../../support/scenario-builder.ts';
import { decisionOf, examinedOf, foundBy } from './proved.ts';

const start = { V: 40, C: 40, R: 40, G: 40, T: 40, B: 40, O: 55, margin: 8, minutes: 2 };
const timed = (minutes: readonly number[], kind: 'er' | 'clinic' = 'er') =>
  scenarioOf(
    {
      one: decisionOf(
        'a',
        'end',
        minutes.map((each) => ({ minutes: each })),
      ),
    },
    { kind, acts: [actOf('one', { start })] },
  );

test('in an emergency room one can hurry through and one can overspend', () => {
  expect(foundBy(timeDose, timed([0, 1, 3]))).toEqual([]);
  expect(foundBy(timeDose, timed([1, 1, 3]))).toEqual(['warning time-too-tight acts/0/start/minutes']);
  expect(foundBy(timeDose, timed([0, 1, 2]))).toEqual(['warning time-too-loose acts/0/start/minutes']);
  expect(timeDose(examinedOf(timed([0, 1, 2])))[0]?.witness).toEqual(['ac']);
});

test('a clinic is not asked', () => {
  expect(foundBy(timeDose, timed([1, 1, 1], 'clinic'))).toEqual([]);
});
