import { expect, test } from 'vitest';
import { countInWords } from '../../../src/studio/findings/amounts.ts';

const run = (value: number) => ({ value, path: [] });

test('a count that was seen in every run is said once, and what is only possible beside it', () => {
  expect(countInWords({ least: run(6), most: run(7), outer: { low: 6, high: 7 } })).toBe('6\u00a0to\u00a07');
  expect(countInWords({ least: run(6), most: run(7), outer: { low: 5, high: 7 } })).toBe(
    '6\u00a0to\u00a07 seen, 5\u00a0to\u00a07 possible',
  );
});

test('where no run can end nothing is counted', () => {
  const range = { least: run(200), most: run(200), outer: { low: Infinity, high: -Infinity } };

  expect(countInWords(range)).toBe('no run ends');
});
