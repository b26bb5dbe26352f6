import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type CommitmentWords,
  fitting,
  forgetCommitment,
  notedCommitment,
  sentenceOf,
  sentencePieces,
} from '../../../src/player/commitment/commitment-words.ts';
import { longestNote, VisitNotes } from '../../../src/player/session/visit-notes.ts';

const nothingSaid: CommitmentWords = {
  place: 'er',
  when: '',
  cue: '',
  will: '',
  ask: 'resident',
  sure: '',
  way: '',
};
const plain = (words: CommitmentWords) =>
  sentencePieces(words, true)
    .map(({ text }) => text)
    .join('');

test('before anything is said the sentence shows where words will stand', () => {
  expect(plain(nothingSaid)).toBe(
    'In my next ER shift on a day, when…, I will …, and I will ask my resident to tell me how it landed.',
  );
  expect(sentenceOf(nothingSaid)).toBe('');
});

test('the whole sentence reads as one', () => {
  const words: CommitmentWords = {
    place: 'clinic',
    when: '2026-11-29',
    cue: 'When a plan differs from mine.',
    will: 'I will ask one more question.',
    ask: 'that-day',
    sure: '3',
    way: '',
  };

  expect(sentenceOf(words)).toBe(
    'In my next clinic on Sunday, 29 November 2026, when a plan differs from mine, I will ask one more question, and I will ask the resident I work with that day to tell me how it landed.',
  );
});

test('what was left out is passed over in the kept sentence', () => {
  expect(sentenceOf({ ...nothingSaid, will: 'wait' })).toBe(
    'In my next ER shift, I will wait, and I will ask my resident to tell me how it landed.',
  );
});

test('own words are on one line, at most 500 characters, and keep what they say', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 900 }), (text) => {
      const said = fitting('will', text);

      expect(said.length).toBeLessThanOrEqual(longestNote);
      expect(said).not.toMatch(/[\r\n\t]/);
      expect(text.replaceAll(/\s+/g, ' ')).toContain(said);
    }),
  );
});

test('what was noted comes back, and what nobody could have picked does not', () => {
  const noted = new VisitNotes({
    'commitment.place': 'moon',
    'commitment.when': '2026-02-31',
    'commitment.will': 'wait',
    'commitment.ask': 'colleague',
    'commitment.sure': '9',
  });

  expect(notedCommitment(noted, 'clinic')).toEqual({
    place: 'clinic',
    when: '',
    cue: '',
    will: 'wait',
    ask: 'colleague',
    sure: '',
    way: '',
  });
});

test('forgetting it leaves nothing of it', () => {
  const noted = new VisitNotes({
    'commitment.will': 'wait',
    'commitment.cue': 'now',
    'reaction.er-1': 'stays',
  });

  forgetCommitment(noted);

  expect([...noted.all().keys()]).toEqual(['reaction.er-1']);
});
