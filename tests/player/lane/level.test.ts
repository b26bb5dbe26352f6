import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { shownLevel, shownMove, zoneOf } from '../../../src/player/lane/level.ts';

test('a level is shown by floor, so that 44.7 never reads 45', () => {
  expect(shownLevel(4470)).toBe(44);
  expect(shownLevel(4499)).toBe(44);
  expect(shownLevel(4500)).toBe(45);
});

test.each([
  [0, 'thin'],
  [4499, 'thin'],
  [4500, 'building'],
  [5999, 'building'],
  [6000, 'solid'],
  [10_000, 'solid'],
])('%i hundredths are %s', (level, zone) => {
  expect(zoneOf(level)).toBe(zone);
});

test('the number before and the shown move always add up to the number now', () => {
  fc.assert(
    fc.property(fc.nat(10_000), fc.nat(10_000), (before, now) => {
      expect(shownLevel(before) + shownMove(now, now - before)).toBe(shownLevel(now));
    }),
  );
});
