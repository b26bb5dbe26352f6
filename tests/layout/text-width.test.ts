import { assert, integer, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { shortened, textWidth, wrapped } from '../../src/layout/text-width.ts';

const font = { size: 14, bold: true };

test('a text that fits stays as it is, and one that does not ends in …', () => {
  expect(shortened('Nine', 200, font)).toBe('Nine');
  expect(shortened('How sure does it have to be', 120, font)).toMatch(/^How sure.*…$/);
});

test('what is shortened fits, whatever it is made of', () => {
  assert(
    property(string({ unit: 'grapheme' }), integer({ min: 20, max: 300 }), (text, width) => {
      expect(textWidth(shortened(text, width, font), font)).toBeLessThanOrEqual(width);
    }),
  );
});

test('lines break between words, are no more than asked for, and fit', () => {
  const lines = wrapped('Nobody knows what it is yet, and nobody asks', 160, font, 2);

  expect(lines).toHaveLength(2);
  expect(lines[0]).toBe('Nobody knows');
  for (const line of lines) expect(textWidth(line, font)).toBeLessThanOrEqual(160);
});

test('letters of Japanese are as wide as they are high, and accents take no room of their own', () => {
  expect(textWidth('病院', { size: 12 })).toBe(24);
  expect(textWidth('e\u0301', { size: 12 })).toBe(textWidth('é', { size: 12 }));
  expect(textWidth('é', { size: 12 })).toBe(textWidth('e', { size: 12 }));
});
