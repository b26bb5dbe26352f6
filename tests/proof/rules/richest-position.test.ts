import { expect, test } from 'vitest';
import { richestPosition } from '../../../src/proof/rules/richest-position.ts';
import { richest } from '../../../src/proof/rules/richest.ts';
import { choiceOf, scenarioOf } from '../../support/scenario-builder.ts';
import { decisionOf, foundBy } from './proved.ts';

const rich = { moves: { V: 3 } } as const;
const at = (place: number) => [0, 1, 2].map((index) => (index === place ? rich : {}));

function placed(...places: readonly number[]) {
  const scenes = places.map((place, index) => {
    const letter = 'abcdefgh'[index]!;
    return [
      letter,
      decisionOf(
        letter,
        'abcdefgh'[index + 1]! && index + 1 < places.length ? 'abcdefgh'[index + 1]! : 'end',
        at(place),
      ),
    ] as const;
  });
  return foundBy(richestPosition, scenarioOf(Object.fromEntries(scenes)));
}

test('the option that gives most may not stand in one place in most decisions', () => {
  expect(placed(1, 1, 1, 0, 2)).toEqual(['warning richest-position scenes']);
  expect(placed(1, 1, 0, 0, 2)).toEqual([]);
});

test('a few decisions tell no pattern', () => {
  expect(placed(1, 1, 1)).toEqual([]);
});

test('options that give alike share the first place, and losses give nothing', () => {
  const options = [{ V: 1 }, { B: 1 }, { V: -3 }].map((moves, index) =>
    choiceOf(`c${index}`, `c${index}`, { moves }),
  );

  expect(richest(options)).toEqual([0, 1]);
  expect(richest(options.slice(2))).toEqual([]);
});
