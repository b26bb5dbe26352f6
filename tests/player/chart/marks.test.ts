import { expect, test } from 'vitest';
import { marksOf } from '../../../src/player/chart/marks.ts';
import { fullDebrief } from '../debrief/debrief-fixture.ts';

test('ruptures, repairs, help and promises are marked at the decision they belong to', () => {
  const marks = marksOf(fullDebrief({}, { rescuedAt: 3 }));

  expect(marks).toHaveLength(11);
  expect(marks[2]).toEqual(['promise']);
  expect(marks[3]).toEqual(['rupture', 'rescue']);
  expect(marks[4]).toEqual(['repair']);
  expect(marks[7]).toEqual([]);
});
