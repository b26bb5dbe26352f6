import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { followUpDue } from '../../src/player/session/follow-up-due.ts';
import { daysAfter, noonOf } from '../../src/record/days.ts';
import { followUpsOf } from '../../src/record/follow-ups.ts';

test('looks back are two and six weeks after the day', () => {
  expect(followUpsOf('2026-11-22')).toEqual(['2026-12-06', '2027-01-03']);
});

test('the course asks on the very day that the reminder names, and not before', () => {
  fc.assert(
    fc.property(fc.nat(20_000), fc.constantFrom(0, 1), (start, times) => {
      const committedOn = daysAfter('2020-01-01', start);
      const followUps = Array.from({ length: times }, () => 'not' as const);
      const on = followUpsOf(committedOn)[times];

      expect(followUpDue({ committedOn, followUps }, noonOf(on))).toBe(times + 1);
      expect(followUpDue({ committedOn, followUps }, noonOf(daysAfter(on, -1)))).toBeUndefined();
    }),
  );
});
