import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { layout } from '../../../src/player/chart/layout.ts';

const anyLevels = fc.array(fc.integer({ min: 0, max: 10000 }), { minLength: 1, maxLength: 40 });
const anyPoints = fc.integer({ min: 1, max: 20 });
const anyWidth = fc.integer({ min: 240, max: 1200 });
const sized = (width: number, mirrored = false) => ({ width, mirrored, height: 240 });

test('every level of a run lies within the plot, the higher above the lower', () => {
  fc.assert(
    fc.property(anyLevels, anyWidth, fc.boolean(), (levels, width, mirrored) => {
      const { y, top, bottom } = layout(levels.length, levels, sized(width, mirrored));
      const heights = [...levels].sort((one, other) => one - other).map(y);

      expect(Math.max(...heights)).toBeLessThanOrEqual(bottom + 1e-9);
      expect(Math.min(...heights)).toBeGreaterThanOrEqual(top - 1e-9);
      expect([...heights].sort((one, other) => other - one)).toEqual(heights);
    }),
  );
});

test('points are equally far apart, with room to point at the last one', () => {
  fc.assert(
    fc.property(anyPoints, anyWidth, (points, width) => {
      const { x, step } = layout(points, [5000], sized(width));

      for (let index = 1; index < points; index += 1) expect(x(index) - x(index - 1)).toBeCloseTo(step);
      expect(x(0)).toBeGreaterThan(0);
      expect(x(points - 1) + step / 2).toBeLessThanOrEqual(width);
    }),
  );
});

test('mirrored, the start is as far from the other edge', () => {
  fc.assert(
    fc.property(anyPoints, anyWidth, fc.nat(20), (points, width, index) => {
      const place = layout(points, [5000], sized(width));

      expect(layout(points, [5000], sized(width, true)).x(index)).toBeCloseTo(width - place.x(index));
    }),
  );
});

test('the edges of the zones can always be seen', () => {
  const { y, top, bottom } = layout(1, [5000], sized(320));

  expect(y(4500)).toBeLessThan(bottom);
  expect(y(6000)).toBeGreaterThan(top);
});
