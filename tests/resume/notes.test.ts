import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromBase64url, toBase64url } from '../../src/resume/base64url.ts';
import { type CourseMemory, type CourseNotes, noNotes } from '../../src/resume/memory.ts';
import { hasRoomFor } from '../../src/resume/notes.ts';
import { parseMemory } from '../../src/resume/parse-memory.ts';
import { writeMemory } from '../../src/resume/write-memory.ts';

const writing = { limit: 3900, optionsAfter: () => undefined };
const memoryOf = (notes: CourseNotes): CourseMemory => ({ saves: 3, completed: false, scenarios: [], notes });
const stored = (notes: CourseNotes) => writeMemory(memoryOf(notes), writing);

const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const place = fc.stringMatching(/^[a-z][a-z0-9.-]{0,20}[a-z0-9]$/);
const notes: fc.Arbitrary<CourseNotes> = fc.record({
  oriented: fc.boolean(),
  committedOn: fc.option(day, { nil: undefined }),
  followUps: fc.array(fc.constantFrom('done' as const, 'partly' as const, 'not' as const), { maxLength: 2 }),
  answers: fc.dictionary(fc.stringMatching(/^[a-z][a-z-]{0,11}$/), fc.stringMatching(/^[0-5]{0,32}$/), {
    maxKeys: 4,
    noNullPrototype: true,
  }),
  texts: fc.dictionary(place, fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), {
    maxKeys: 4,
    noNullPrototype: true,
  }),
});

test('what was noted is read again as it was', () => {
  fc.assert(
    fc.property(notes, (noted) => {
      expect(parseMemory(stored(noted)).memory.notes ?? noNotes).toEqual(noted);
    }),
  );
});

test('any text is the same after base64url, in the letters of the resume text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const written = toBase64url(text);
      expect(written).toMatch(/^[A-Za-z0-9_-]*$/);
      expect(fromBase64url(written)).toBe(text);
    }),
  );
});

test('what base64url never writes is nothing, and a torn surrogate is a sign of one', () => {
  expect(['A', 'AAAAA', 'A=', 'AB', '_w', '!'].map(fromBase64url)).toEqual(Array(6).fill(undefined));
  expect(fromBase64url(toBase64url('half \ud83d here'))).toBe('half \ufffd here');
});

describe('a damaged text', () => {
  const whole = stored({
    oriented: true,
    committedOn: '2026-05-04',
    followUps: ['partly'],
    answers: { 'self-view': '4312' },
    texts: { 'reaction.er-1': 'The pause.', 'reaction.cl-1': 'Her pen.' },
  });

  test('never throws, and never brings words that were not written', () => {
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.stringMatching(/^[A-Za-z0-9_.!-]$/), (at, letter) => {
        const texts =
          parseMemory(whole.slice(0, at) + letter + whole.slice(at + 1)).memory.notes?.texts ?? {};
        for (const text of Object.values(texts)) expect(['The pause.', 'Her pen.']).toContain(text);
      }),
    );
  });

  test('loses one text and keeps the other', () => {
    const broken = whole.replace('reaction.er-1', 'reaction.er-2');

    expect(parseMemory(broken)).toMatchObject({
      damaged: true,
      memory: { notes: { texts: { 'reaction.cl-1': 'Her pen.' }, committedOn: '2026-05-04' } },
    });
  });
});

test('a text fits as long as everything else still has its room', () => {
  const japanese = '話'.repeat(500);

  expect(hasRoomFor({}, 'reaction.er-1', japanese, 3900)).toBe(true);
  expect(hasRoomFor({ 'reaction.er-1': japanese }, 'reaction.er-2', japanese, 3900)).toBe(false);
  expect(hasRoomFor({ 'reaction.er-1': japanese }, 'reaction.er-1', 'Shorter.', 3900)).toBe(true);
  expect(hasRoomFor({ 'reaction.er-1': japanese }, 'reaction.er-2', japanese, 60_000)).toBe(true);
});
