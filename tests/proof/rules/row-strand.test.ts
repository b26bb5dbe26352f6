import { expect, test } from 'vitest';
import { rowStrand } from '../../../src/proof/rules/row-strand.ts';
import { examinedOf, decisionOf, foundBy } from './proved.ts';
import { scenarioOf } from '../../support/scenario-builder.ts';

test('a choice that cites a row moves what the row is about, or the row is pointed at', () => {
  const scenario = scenarioOf({ one: decisionOf('a', 'end', [{ rows: ['T1', 'Y1'] }]) });

  expect(foundBy(rowStrand, scenario)).toEqual(['warning row-strand scenes/one/choices/0/rows/1']);
  expect(rowStrand(examinedOf(scenario))[0]?.message).toContain(
    'cites Y1 and moves nothing that Y1 is about: G.',
  );
});

test('a role seen, a promise or the cover is enough where the row is about that', () => {
  const scenario = scenarioOf({
    one: decisionOf('a', 'end', [
      { rows: ['T11'], sees: 'learner' },
      { rows: ['Y8'], cover: 'routine' },
      { rows: ['Y12'] },
    ]),
  });

  expect(foundBy(rowStrand, scenario)).toEqual([]);
});
