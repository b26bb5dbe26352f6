import { expect, test } from 'vitest';
import { compilePlay } from '../../src/engine/compile-play.ts';
import { habits, habitsOf, playByHabit } from '../../src/proof/habits.ts';
import { playGoodWays } from '../support/good-ways.ts';
import {
  choiceOf,
  endsAt,
  line,
  scenarioOf,
  sceneOf,
  tinyScenario,
  twoActScenario,
} from '../support/scenario-builder.ts';

const tiny = compilePlay(tinyScenario());

test.each([
  ['always the first', ['aa', 'ba']],
  ['always the last', ['ac', 'Rc', 'bc']],
  ['the longest text', ['ab', 'bb']],
  ['the shortest text', ['aa', 'bc']],
  ['the kindest', ['aa', 'bd']],
  ['the quickest', ['ab', 'bb']],
  ['the slowest', ['aa', 'ba']],
  ['the most control', ['ac', 'Ra', 'bc']],
  ['the least control', ['ab', 'ba']],
  ['most of everything', ['aa', 'ba']],
])('%s is played to the end', (name, path) => {
  expect(playByHabit(tiny, habits[name]!).path).toEqual(path);
});

test('every habit is told with how each act ended', () => {
  const told = habitsOf(compilePlay(twoActScenario()));

  expect(told.map(({ name }) => name)).toEqual(Object.keys(habits));
  expect(told.every(({ endings }) => endings.length === 2)).toBe(true);
});

test('levels are those at the end of the act', () => {
  expect(playByHabit(tiny, habits['the most control']!).outcomes).toMatchObject([{ act: 'a', margin: 6 }]);
});

test('a habit that never comes to an end is left', () => {
  const play = compilePlay(
    scenarioOf({ room: sceneOf('Room', { choices: [choiceOf('stay', 'aa')], next: endsAt('room') }) }),
  );

  expect(playByHabit(play, habits['always the first']!)).toMatchObject({
    path: { length: 200 },
    outcomes: [],
  });
});

test('a good way is played, or the place where it cannot be is named', () => {
  const way = (path: string[]) => ({ title: line('A way'), why: line('Because.'), path });
  const ways = playGoodWays(
    compilePlay(tinyScenario({ good_ways: [way(['ask', 'listen']), way(['trust', 'share']), way(['ask'])] })),
  );

  expect(ways.map(({ taken, outcome }) => [taken, outcome?.ending])).toEqual([
    [2, 'polite_distance'],
    [1, undefined],
    [1, undefined],
  ]);
});
