import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf, daysAfter, isDay, noonOf } from '../../src/record/days.ts';

const days = fc.integer({ min: -700_000, max: 2_900_000 }).map((count) => daysAfter('1970-01-01', count));

test('a day is written with four, two and two digits', () => {
  expect(dayOf(new Date(2026, 4, 4, 23, 59))).toBe('2026-05-04');
  expect(dayOf(new Date(2026, 11, 31, 0, 0))).toBe('2026-12-31');
});

test('days are counted over months, leap years and the turn of the clocks', () => {
  expect(daysAfter('2026-11-22', 14)).toBe('2026-12-06');
  expect(daysAfter('2026-11-22', 42)).toBe('2027-01-03');
  expect(daysAfter('2028-02-28', 1)).toBe('2028-02-29');
  expect(daysAfter('2026-03-01', 31)).toBe('2026-04-01');
});

test('so many days later and as many earlier is the same day, and one day at a time leads there too', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: -5000, max: 5000 }), (day, count) => {
      expect(daysAfter(daysAfter(day, count), -count)).toBe(day);
      expect(daysAfter(daysAfter(day, count - 1), 1)).toBe(daysAfter(day, count));
    }),
  );
});

test('noon of a day is on that day', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 40_000 }).map((count) => daysAfter('1970-01-01', count)),
      (day) => {
        expect(dayOf(noonOf(day))).toBe(day);
      },
    ),
  );
});

test.each([
  ['2026-05-04', true],
  ['2026-02-30', false],
  ['2026-13-01', false],
  ['4 May', false],
  ['', false],
])('%j is a day: %s', (text, is) => {
  expect(isDay(text)).toBe(is);
});
