import { expect, test } from 'vitest';
import { sentencesOf } from '../../../src/proof/words/sentences.ts';

test.each([
  ['She nods. You wait! Who asks? Nobody…', ['She nods.', 'You wait!', 'Who asks?', 'Nobody…']],
  ['“Bed 7. Now.” She goes.', ['“Bed 7.', 'Now.”', 'She goes.']],
  [
    '“Is it later?” she asks. “Not yet…” and she goes.',
    ['“Is it later?” she asks.', '“Not yet…” and she goes.'],
  ],
  ['Dr. Osei and Mrs. Cole, e.g. at 3 p.m. today.', ['Dr. Osei and Mrs. Cole, e.g. at 3 p.m. today.']],
  ['Potassium is 6.8 now. J. Bell rings.', ['Potassium is 6.8 now.', 'J. Bell rings.']],
  ['« Bon. » Elle part.', ['« Bon. »', 'Elle part.']],
  ['「はい。」と言う。次へ。', ['「はい。」', 'と言う。', '次へ。']],
  ['No stop at all', ['No stop at all']],
  ['…', []],
])('%s', (paragraph, sentences) => {
  expect(sentencesOf(paragraph)).toEqual(sentences);
});
