import { expect, test } from 'vitest';
import { element, escaped, rounded } from '../../../src/cli/map/svg.ts';

test('what XML cannot hold is left out, and its signs are written as words', () => {
  expect(escaped('a\u0000b\u0008\uD800c')).toBe('abc');
  expect(escaped('<a title="x">&</a>')).toBe('&lt;a title=&quot;x&quot;&gt;&amp;&lt;/a&gt;');
  expect(escaped('日本 é 🙂')).toBe('日本 é 🙂');
});

test('an element leaves out what it is not given, and closes itself when it is empty', () => {
  expect(element('rect', { x: 1.2345, rx: undefined })).toBe('<rect x="1.2"/>');
  expect(element('g', {}, '<a/>', '<b/>')).toBe('<g><a/><b/></g>');
});

test('numbers have at most one decimal, and no minus before a nought', () => {
  expect([rounded(2), rounded(-0.01), rounded(1 / 3)]).toEqual(['2', '0', '0.3']);
});
