import { hashOf } from '../scenario/hash.ts';

/** One entry of ten minutes, at eight in the morning wherever the reader is. */
export interface Reminder {
  /** The same each time the file is made, so that a calendar takes a second import for the same entry. */
  readonly uid: string;
  /** Such as `2026-05-04`. */
  readonly day: string;
  readonly summary: string;
  readonly description: string;
}

/**
 * A calendar file with these reminders, each with an alarm.
 *
 * @param product What made the file, for its PRODID.
 * @param madeAt For the DTSTAMP.
 * @see RFC 5545; the times are in form 1 of section 3.3.5, without a zone.
 */
export function calendarOf(reminders: readonly Reminder[], product: string, madeAt: Date): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${escaped(product)}//EN`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...reminders.flatMap((reminder) => eventOf(reminder, stampOf(madeAt))),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventOf({ uid, day, summary, description }: Reminder, stamp: string): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART:${day.replaceAll('-', '')}T080000`,
    'DURATION:PT10M',
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(description)}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(summary)}`,
    'TRIGGER:PT0M',
    'END:VALARM',
    'END:VEVENT',
  ];
}

/** Such as `20260504T061500Z`. */
function stampOf(date: Date): string {
  return `${date.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}

/** A TEXT value, section 3.3.11: of the control characters only the line feed may stay, as `\n`. */
function escaped(text: string): string {
  return (
    text
      .replaceAll(/\r\n?/g, '\n')
      // oxlint-disable-next-line no-control-regex
      .replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
      .replaceAll(/[\\;,]/g, (sign) => `\\${sign}`)
      .replaceAll('\n', '\\n')
  );
}

/** At most 75 octets of UTF-8 a line, section 3.1; no character is cut, and what goes on begins with a space. */
function folded(line: string): string {
  const lines: string[] = [];
  let current = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > 75) {
      lines.push(current);
      current = ' ';
      octets = 1;
    }
    current += character;
    octets += size;
  }
  return [...lines, current].join('\r\n');
}

function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}

/** An id for a reminder: equal for an equal stem and text, in the letters that every calendar keeps. */
export function reminderId(stem: string, text: string): string {
  return `${stem}-${hashOf(text, 6)}@two-way-street`;
}
