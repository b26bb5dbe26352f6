import { expect, test } from 'vitest';
import { remindersOf } from '../../../src/player/commitment/reminders.ts';

const course = { id: 'two-way-street', title: 'Two-Way Street', version: '0.1.0' };
const asked = {
  course,
  on: '2026-11-22',
  words: '',
  mark: 'I will wait',
  madeAt: new Date(Date.UTC(2026, 10, 22)),
};
const valuesOf = (file: string, name: string) =>
  file
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .filter((line) => line.startsWith(`${name}:`))
    .map((line) => line.slice(name.length + 1));

test('there are two entries, two and six weeks later', () => {
  expect(valuesOf(remindersOf(asked), 'DTSTART')).toEqual(['20261206T080000', '20270103T080000']);
});

test('the words of the commitment are in the file only if they are wanted', () => {
  expect(remindersOf(asked)).not.toContain('wait');
  expect(valuesOf(remindersOf({ ...asked, words: 'I will wait' }), 'DESCRIPTION')[0]).toMatch(
    /\\n\\nWhat you wrote: I will wait$/,
  );
});

test('an entry keeps its id, whenever the file is made and with or without the words', () => {
  const again = remindersOf({ ...asked, words: 'I will wait', madeAt: new Date(Date.UTC(2026, 11, 1)) });
  const ids = valuesOf(remindersOf(asked), 'UID');

  expect(valuesOf(again, 'UID')).toEqual(ids);
  expect(new Set(ids).size).toBe(2);
});

test('another day or another commitment is another entry', () => {
  const ids = [asked, { ...asked, on: '2026-11-23' }, { ...asked, mark: 'I will ask' }].flatMap((each) =>
    valuesOf(remindersOf(each), 'UID'),
  );

  expect(new Set(ids).size).toBe(6);
});
