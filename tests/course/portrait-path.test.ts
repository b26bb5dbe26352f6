import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { tidyPath } from '../../src/course/portrait-path.ts';

const asIs = { scaleX: 1, shiftX: 0, shiftY: 0, bottom: Infinity };

test.each([
  ['absolute and relative are one', 'M10 20L30 40Z', 'm10 20l20 20z'],
  ['numbers may touch', 'm.5.5.6.6-1-1', 'm1 1l-1-1'],
  ['a move followed by more points goes on in lines', 'M0 0 10 10 20 0', 'm0 0l10 10l10-10'],
  ['level and upright lines', 'M5 5H9V2h-4v3z', 'm5 5h4v-3h-4v3z'],
  [
    'a short curve mirrors the control point before it',
    'M0 0c0 10 10 10 10 0s10-10 10 0',
    'm0 0c0 10 10 10 10 0c0-10 10-10 10 0',
  ],
  ['a short curve with none before it starts straight', 'M0 0s10 10 20 0', 'm0 0c0 0 10 10 20 0'],
  ['flags of an arc may touch', 'M0 0a5 5 0 0110 0', 'm0 0a5 5 0 0 1 10 0'],
  ['an arc too small to see is a line', 'M0 0a.3.3 0 0 1 1 1', 'm0 0l1 1'],
  ['after closing, the next piece starts where the shape did', 'M5 5l9 9zl1 0', 'm5 5l9 9zh1'],
  ['what does not move is left out', 'M5 5l.1.1L9 5', 'm5 5h4'],
])('%s', (_, data, expected) => {
  expect(tidyPath(data, asIs)).toBe(expected);
});

test('a path is scaled across and moved', () => {
  expect(tidyPath('M10 10l10 10', { scaleX: 0.5, shiftX: 100, shiftY: -10, bottom: Infinity })).toBe(
    'm105 0l5 10',
  );
});

test('rounding does not add up: each point lies within half a unit of where it was', () => {
  const step = fc.tuple(
    fc.double({ min: -5, max: 5, noNaN: true }),
    fc.double({ min: -5, max: 5, noNaN: true }),
  );
  const path = fc.array(step, { minLength: 1, maxLength: 200 });

  fc.assert(
    fc.property(path, (steps) => {
      const given = steps.map(([x, y]) => `l${x.toFixed(3)} ${y.toFixed(3)}`).join('');
      const exact = steps.reduce(
        (at, [x, y]) => ({ x: at.x + Number(x.toFixed(3)), y: at.y + Number(y.toFixed(3)) }),
        { x: 50, y: 50 },
      );
      const end = endOf(tidyPath(`M50 50${given}`, asIs));
      expect(Math.abs(end.x - exact.x)).toBeLessThanOrEqual(0.5001);
      expect(Math.abs(end.y - exact.y)).toBeLessThanOrEqual(0.5001);
    }),
    { numRuns: 50 },
  );
});

test('what lies below the frame becomes one line to where it comes up again', () => {
  const data = 'M0 0L0 120c0 10 5 20 10 20h80a5 5 0 0 0 10 0L100 0';

  expect(tidyPath(data, { ...asIs, bottom: 100 })).toBe('m0 0v120l100 20v-140');
});

test('a curve that reaches up into the frame is kept', () => {
  const data = 'M0 110c0-50 50-50 50 0';

  expect(tidyPath(data, { ...asIs, bottom: 100 })).toBe('m0 110c0-50 50-50 50 0');
});

test('path data of another kind is refused', () => {
  expect(() => tidyPath('M0 0q1 1 2 2', asIs)).toThrow('not understood');
  expect(() => tidyPath('M0', asIs)).toThrow('not understood');
});

function endOf(data: string): { x: number; y: number } {
  const at = { x: 0, y: 0 };
  for (const [, letter = '', text = ''] of data.matchAll(/([a-z])([^a-z]*)/g)) {
    const [first = 0, second = 0] = (text.match(/-?\d+/g) ?? []).map(Number);
    at.x += letter === 'v' ? 0 : first;
    at.y += letter === 'v' ? first : letter === 'h' ? 0 : second;
  }
  return at;
}
