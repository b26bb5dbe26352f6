import { assert, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { textWidth } from '../../../src/layout/text-width.ts';
import { fitted } from '../../../src/studio/map/railway/fitted.ts';

const font = { size: 12 };

test('what fits stays as it is; what does not is cut with a sign', () => {
  expect(fitted('Short', 200, font)).toEqual(['Short']);
  const [cut = ''] = fitted('A sentence that is much longer than the room there is', 100, font);
  expect(cut).toMatch(/^A sentence.*…$/u);
});

test('a text in two lines is broken between words, and cut in the last', () => {
  const lines = fitted('The place where the bed was before', 120, font, 2);

  expect(lines).toHaveLength(2);
  expect('The place where the bed was before'.startsWith(lines[0]!)).toBe(true);
  expect(lines[0]).not.toContain('…');
});

test('no line is wider than the room', () => {
  assert(
    property(string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      for (const line of fitted(text, 90, font, 2)) expect(textWidth(line, font)).toBeLessThanOrEqual(90.01);
    }),
  );
});
