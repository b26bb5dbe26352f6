import { expect, test } from 'vitest';
import type { EndingId } from '../../../src/scenario/scenario.ts';
import { acrossOf } from '../../../src/player/debrief/across-acts.ts';
import { actWith, pointOf } from './debrief-fixture.ts';

const ended = (you: 'teacher' | 'resident', id: EndingId, safety: number) =>
  actWith([], [pointOf({ safety, alliance: 5000, openness: 5000, margin: 8 })], {
    you,
    ending: { id, title: [], epilogue: [] },
  });

test.each([
  ['a guarded first part and silence are a loop', 5999, 'two_silences', 'loop'],
  ['an open door and words kept after a guarded part are a loop too', 3000, 'door_open_words_kept', 'loop'],
  ['after a guarded part it can be said all the same', 5999, 'said_door_closed', 'saidAnyway'],
  ['after a safe part it can be kept all the same', 6000, 'two_silences', 'keptAnyway'],
  ['after a safe part it can be said', 6000, 'said_and_heard', 'street'],
] as const)('%s', (_, safety, ending, across) => {
  expect(acrossOf(ended('teacher', 'polite_distance', safety), ended('resident', ending, 5000))).toBe(across);
});

test('nothing is said across parts before both have ended, nor where nobody changed sides', () => {
  const resident = ended('resident', 'two_silences', 5000);
  const teacher = ended('teacher', 'polite_distance', 5000);

  expect(acrossOf(undefined, resident)).toBeUndefined();
  expect(acrossOf(teacher, teacher)).toBeUndefined();
  expect(acrossOf(teacher, { ...resident, ending: undefined })).toBeUndefined();
});
