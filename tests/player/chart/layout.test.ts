import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { layout } from '../../../src/player/chart/layout.ts';

const level = fc.integer({ min: 0, max: 10000 });
const point = fc.record({
  safety: level,
  alliance: level,
  openness: level,
  margin: fc.integer({ min: 0, max: 8 }),
});
const anyLine = fc.array(point, { minLength: 1, maxLength: 20 });
const anyWidth = fc.integer({ min: 240, max: 1200 });

test('every level of a run lies within the plot, the higher above the lower', () => {
  fc.assert(
    fc.property(anyLine, anyWidth, fc.boolean(), (line, width, mirrored) => {
      const { y, top, bottom } = layout(line, width, mirrored);
      const levels = line
        .flatMap(({ safety, alliance }) => [safety, alliance])
        .sort((one, other) => one - other);
      const heights = levels.map(y);

      expect(Math.max(...heights)).toBeLessThanOrEqual(bottom + 1e-9);
      expect(Math.min(...heights)).toBeGreaterThanOrEqual(top - 1e-9);
      expect([...heights].sort((one, other) => other - one)).toEqual(heights);
    }),
  );
});

test('points are equally far apart, with room to point at the last one', () => {
  fc.assert(
    fc.property(anyLine, anyWidth, (line, width) => {
      const { x, step } = layout(line, width, false);

      line.slice(1).forEach((_, index) => expect(x(index + 1) - x(index)).toBeCloseTo(step));
      expect(x(0)).toBeGreaterThan(0);
      expect(x(line.length - 1) + step / 2).toBeLessThanOrEqual(width);
    }),
  );
});

test('mirrored, the start is as far from the other edge', () => {
  fc.assert(
    fc.property(anyLine, anyWidth, fc.nat(20), (line, width, index) => {
      expect(layout(line, width, true).x(index)).toBeCloseTo(width - layout(line, width, false).x(index));
    }),
  );
});

test('the edges of the zones can always be seen', () => {
  const { y, top, bottom } = layout([{ safety: 5000, alliance: 5000, openness: 0, margin: 8 }], 320, false);

  expect(y(4500)).toBeLessThan(bottom);
  expect(y(6000)).toBeGreaterThan(top);
});
