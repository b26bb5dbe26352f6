import { expect, test } from 'vitest';
import { endingCodes, endingOf } from '../../src/resume/ending-codes.ts';
import { endingIds, residentEndingIds } from '../../src/scenario/schema.ts';
import type { EndingId } from '../../src/scenario/scenario.ts';

test('every ending has a code of its own', () => {
  const all: Readonly<Record<EndingId, string>> = endingCodes;
  const ids = [...endingIds, ...residentEndingIds];

  expect(ids.map((id) => endingOf(all[id]))).toEqual(ids);
  expect(Object.values(all).every((value) => /^[a-z]{2}$/.test(value))).toBe(true);
  expect(endingOf('zz')).toBeUndefined();
});
