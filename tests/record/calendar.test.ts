import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendarOf, type Reminder } from '../../src/record/calendar.ts';

const reminder: Reminder = {
  uid: 'two-way-street-2026-11-22-2@two-way-street',
  day: '2026-12-06',
  summary: 'Look back, two minutes',
  description: 'Done; partly; not.\nOpen the course again.',
};
const madeAt = new Date(Date.UTC(2026, 10, 22, 7, 14, 28));

/** What a calendar makes of a file: its lines unfolded, the values of TEXT read back. */
function read(file: string): [name: string, value: string][] {
  const lines = file.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);
  return lines.map((line) => {
    const colon = line.indexOf(':');
    const value = line
      .slice(colon + 1)
      .replaceAll(/\\(.)/gs, (_all, sign: string) => (sign === 'n' ? '\n' : sign));
    return [line.slice(0, colon), value];
  });
}

test('a reminder is written to the letter', () => {
  expect(calendarOf([reminder], 'Two-Way Street 0.1.0', madeAt)).toBe(
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Two-Way Street 0.1.0//EN',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'BEGIN:VEVENT',
      'UID:two-way-street-2026-11-22-2@two-way-street',
      'DTSTAMP:20261122T071428Z',
      'DTSTART:20261206T080000',
      'DURATION:PT10M',
      'SUMMARY:Look back\\, two minutes',
      'DESCRIPTION:Done\\; partly\\; not.\\nOpen the course again.',
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:Look back\\, two minutes',
      'TRIGGER:PT0M',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ].join('\r\n'),
  );
});

test('whatever is written comes back as it was, and no line is longer than 75 octets', () => {
  const text = fc
    .string({ unit: 'grapheme', maxLength: 300 })
    .map((words) => words.replaceAll(/\p{Cc}/gu, ''));
  fc.assert(
    fc.property(text, text, (summary, description) => {
      const file = calendarOf([{ ...reminder, summary, description }], 'x', madeAt);

      const values = read(file);

      expect(values).toContainEqual(['SUMMARY', summary]);
      expect(values.filter(([name]) => name === 'DESCRIPTION').map(([, value]) => value)).toEqual([
        description,
        summary,
      ]);
      for (const line of file.split('\r\n'))
        expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    }),
  );
});

test('a fold cuts no character, not even in its second half', () => {
  const file = calendarOf([{ ...reminder, description: '🩺'.repeat(80) }], 'x', madeAt);

  for (const line of file.split('\r\n')) expect(line).not.toMatch(/[\uD800-\uDFFF]/u);
});

test('a line break or a control character of any kind starts no new property', () => {
  const wicked = 'a\r\nBEGIN:VEVENT\rb\u0000\u2028c\u007f';
  const values = read(calendarOf([{ ...reminder, description: wicked }], 'x', madeAt));

  expect(values.filter(([name]) => name === 'BEGIN').length).toBe(3);
  expect(values).toContainEqual(['DESCRIPTION', 'a\nBEGIN:VEVENT\nb\u2028c']);
});
