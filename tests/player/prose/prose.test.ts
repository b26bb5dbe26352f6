import { expect, test } from 'vitest';
import { plainLine, plainProse } from '../../../src/player/prose/prose.ts';

test('plain words leave the marks out and nothing else', () => {
  expect(
    plainLine([
      'Ask ',
      { em: ['her ', { strong: ['now'] }] },
      { link: 'https://example.org', text: [', here'] },
    ]),
  ).toBe('Ask her now, here');
});

test('blocks and items are parted by a space', () => {
  expect(plainProse([{ p: ['One.'] }, { list: [['Two.'], ['Three.']], ordered: true }])).toBe(
    'One. Two. Three.',
  );
});
