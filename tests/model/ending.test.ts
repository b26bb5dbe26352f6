import { expect, test } from 'vitest';
import { ending, finish, residentEnding } from '../../src/model/ending.ts';
import { promise, promiseState, withPromise } from '../../src/model/promises.ts';
import type { State } from '../../src/model/state.ts';
import { stateOf } from './builders.ts';

const budget = 10;
const aim = { V: 6000, C: 6000, R: 6000, G: 6000, T: 6000, B: 6000 };
const endsAs = (given: Partial<State>) => ending(stateOf({ ...aim, ...given }), budget);

test('both levels at 60, no strand below 45 and at most three minutes over: two-way coaching', () => {
  expect(endsAs({})).toBe('two_way_coaching');
  expect(endsAs({ used: 13 })).toBe('two_way_coaching');
  expect(endsAs({ V: 4500, C: 7500 })).toBe('two_way_coaching');
});

test('the same, later: good talk, wrong moment', () => {
  expect(endsAs({ used: 14 })).toBe('good_talk_wrong_moment');
});

test.each(['V', 'C', 'R', 'G', 'T', 'B'] as const)('with %s below 45 it is not two-way', (strand) => {
  const strands = { V: 9000, C: 9000, R: 9000, G: 9000, T: 9000, B: 9000, [strand]: 4499 };

  expect(endsAs(strands)).toBe('open_but_unaligned');
});

test('one level below 60 is not two-way', () => {
  expect(endsAs({ V: 5997 })).not.toBe('two_way_coaching');
  expect(endsAs({ G: 5997 })).not.toBe('two_way_coaching');
});

test('a margin of 0 is a safety stop, recovered when both levels hold and nothing is broken', () => {
  expect(endsAs({ margin: 0 })).toBe('safety_stop_recovered');
  expect(endsAs({ margin: 0, rupture: true })).toBe('safety_stop');
  expect(endsAs({ margin: 0, V: 5997 })).toBe('safety_stop');
  expect(endsAs({ margin: 0, B: 5997 })).toBe('safety_stop');
});

test('an open rupture, or a level below 25, is an open rupture', () => {
  expect(endsAs({ rupture: true })).toBe('open_rupture');
  expect(endsAs({ V: 2500, C: 2500, R: 2499 })).toBe('open_rupture');
  expect(endsAs({ V: 2500, C: 2500, R: 2500 })).not.toBe('open_rupture');
  expect(endsAs({ G: 2500, T: 2500, B: 2499 })).toBe('open_rupture');
  expect(endsAs({ G: 2500, T: 2500, B: 2500 })).not.toBe('open_rupture');
});

test('a strong bond without shared aims and tasks is warm but adrift', () => {
  expect(endsAs({ V: 5000, G: 5500, T: 5498, B: 6000 })).toBe('warm_but_adrift');
  expect(endsAs({ V: 5000, G: 5500, T: 5498, B: 5999 })).toBe('polite_distance');
});

test('shared aims and tasks without safety is clear but guarded', () => {
  expect(endsAs({ V: 5000, G: 5500, T: 5500 })).toBe('clear_but_guarded');
});

test('safety without alignment is open but unaligned; neither is polite distance', () => {
  expect(endsAs({ G: 5000, T: 5000, B: 5000 })).toBe('open_but_unaligned');
  expect(endsAs({ G: 5500, T: 5500, B: 5000 })).toBe('open_but_unaligned');
  expect(endsAs({ V: 5997, G: 5000, T: 5000, B: 5000 })).toBe('polite_distance');
});

test('as the resident: was it said, was it heard', () => {
  const ends = (C: number, O: number) => residentEnding(stateOf({ C, O }));

  expect(ends(6000, 6000)).toBe('said_and_heard');
  expect(ends(6000, 5999)).toBe('said_door_closed');
  expect(ends(5999, 6000)).toBe('door_open_words_kept');
  expect(ends(5999, 5999)).toBe('two_silences');
});

test('each promise still open at the end is broken and costs bond; the others stay as they are', () => {
  const promises = withPromise(
    withPromise(withPromise(0, 0, promise.open), 5, promise.kept),
    14,
    promise.open,
  );
  const before = stateOf({ promises, exposure: 1, overcontrol: 2, offer: 1 });
  const after = finish(before);

  expect([0, 1, 5, 14].map((index) => promiseState(after.promises, index))).toEqual([
    promise.broken,
    promise.unmade,
    promise.kept,
    promise.broken,
  ]);
  expect(after).toEqual({ ...before, B: 3000, promises: after.promises });
  expect(finish(after)).toEqual(after);
});
