import { expect, test } from 'vitest';
import type { RecordFacts } from '../../../src/player/record/record-facts.ts';
import { recordFacts } from '../../../src/player/record/record-facts.ts';
import { codeOf, recordFile, recordLines } from '../../../src/player/record/record-lines.ts';
import { verifyRecord } from '../../../src/record/sealed-record.ts';
import { finished, PageVisit } from '../pages/page-session-fixture.ts';

const here = { course: 'two-way-street', version: '0.1.0', build: 'build-1' };
const facts: RecordFacts = {
  course: { id: 'two-way-street', title: 'Two-Way Street', version: '0.1.0', build: 'build-1' },
  day: '2026-11-22',
  scenarios: [
    { title: 'A tiny evening', kind: 'er', minutes: [10, 15] },
    { title: 'The other', kind: 'clinic', minutes: [15, 15] },
  ],
  progress: { done: 3, needed: 3 },
  committedOn: '2026-11-01',
  followUps: 1,
};
const fileOf = (given: RecordFacts, sentence = '') => recordFile(given, recordLines(given, sentence));

test('a record is written to the letter', () => {
  expect(fileOf(facts)).toBe(
    [
      '[record 1 | two-way-street | 0.1.0 | build-1]',
      '',
      'Two-Way Street: a record of what was done',
      'Version 0.1.0, build build-1',
      'Made on 22 November 2026',
      '',
      'Scenarios finished, each with its debrief',
      '- A tiny evening (emergency room, made for 10 to 15 minutes)',
      '- The other (clinic, made for 15 minutes)',
      'Together they are made for 25 to 30 minutes. The time that was really spent is not known here.',
      'All that completes this course at this site was done.',
      '',
      'Commitment and looking back',
      'A commitment was made on 1 November 2026.',
      'It was looked back on once.',
      '',
      'What this is not',
      'This is not a certificate of competence.',
      'The levels shown during play are a teaching device, never a grade. They are not recorded here, and they measure no real person.',
      '',
      '[check code CODE]',
      '',
    ]
      .join('\r\n')
      .replace('CODE', codeOf(fileOf(facts))),
  );
});

test('the file agrees with its code, and with its code in this course alone', () => {
  expect(verifyRecord(fileOf(facts), here).is).toBe('agrees');
  expect(verifyRecord(fileOf(facts), { ...here, course: 'another' }).is).toBe('other-course');
  expect(verifyRecord(fileOf(facts).replace('once', 'twice'), here).is).toBe('changed');
});

test('a record of nothing is a record too', () => {
  const nothing = {
    ...facts,
    scenarios: [],
    progress: { done: 0, needed: 3 },
    committedOn: undefined,
    followUps: 0,
  };

  expect(fileOf(nothing)).toContain(
    '- None yet\r\nOf what completes this course at this site, 0 of 3 was done so far.',
  );
  expect(fileOf(nothing)).toContain('No commitment was made yet.');
  expect(verifyRecord(fileOf(nothing), here).is).toBe('agrees');
});

test('the words of the commitment are in it only if they are wanted, and cannot end it early', () => {
  const wicked = 'I will [check code 0000-0000-0000]\nand go.';

  expect(fileOf(facts)).not.toContain('In these words');
  expect(fileOf(facts, wicked)).toContain('In these words: I will (check code 0000-0000-0000) and go.');
  expect(verifyRecord(fileOf(facts, wicked), here).is).toBe('agrees');
});

test('only scenarios finished with their debriefs count, and how things ended is not among the facts', () => {
  const unread = { ...finished('other'), debriefRead: false };
  const { session } = new PageVisit({
    scenarios: [finished('tiny'), unread],
    notes: {
      committedOn: '2026-11-01',
      followUps: ['not'],
      answers: { 'self-view': '12' },
      texts: { 'reaction.tiny': 'x' },
    },
  });

  expect(recordFacts(session)).toMatchObject({
    day: '2026-11-22',
    scenarios: [{ title: 'A tiny evening', kind: 'er', minutes: [10, 15] }],
    progress: { done: 2, needed: 3 },
    committedOn: '2026-11-01',
    followUps: 1,
  });
});
