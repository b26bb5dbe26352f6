import { expect, test } from 'vitest';
import { branchesFew } from '../../../src/proof/rules/branches-few.ts';
import { endsAt, prose, scenarioOf } from '../../support/scenario-builder.ts';
import { decisionOf, examinedOf, foundBy } from './proved.ts';

const letters = ['b', 'c', 'd'] as const;

/** One decision leads to three others, each seen by a third of runs, and those to four more; the last asks for some of the choices. */
function story(asked: readonly string[]) {
  const text = [
    { id: 'asked', when: { chose: [...asked] }, text: prose('So.') },
    { id: 'otherwise', text: prose('Otherwise.') },
  ];
  return scenarioOf({
    one: decisionOf(
      'a',
      'end',
      letters.map((letter) => ({ next: endsAt(letter) })),
    ),
    b: decisionOf('b', 'e'),
    c: decisionOf('c', 'f'),
    d: decisionOf('d', 'f'),
    e: decisionOf('e', 'f'),
    f: decisionOf('f', 'end', [], { text }),
  });
}

test('four decisions are seen by some runs and not by others, and asked for later', () => {
  expect(foundBy(branchesFew, story(['b_0', 'c_0', 'd_0', 'e_0']))).toEqual([]);
});

test('those that nothing asks for do not count', () => {
  const scenario = story(['b_0', 'c_0', 'd_0']);

  expect(foundBy(branchesFew, scenario)).toEqual(['warning branches-few scenes']);
  expect(branchesFew(examinedOf(scenario))[0]?.message).toMatch(/^4 of 6 decisions .* in 3 of them/u);
});
