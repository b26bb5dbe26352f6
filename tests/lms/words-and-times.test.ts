import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainText } from '../../src/lms/plain-text.ts';
import { clockTime, timespan } from '../../src/lms/scorm12/times.ts';
import { duration, timestamp } from '../../src/lms/scorm2004/times.ts';

/** Any UTF-16 units, lone halves of characters too. */
const anyText = fc
  .array(fc.oneof(fc.nat(0xffff), fc.constantFrom(10, 13, 123, 32, 0xd83d)), { maxLength: 400 })
  .map((units) => String.fromCharCode(...units));

describe('plain text', () => {
  test.each([
    ['one\r\n  two\u2028three', 'one / two / three'],
    ['\n\nstart and end\n', 'start and end'],
    ['a\u0000b\u0007\u009fc\td', 'abcd'],
    ['{id=1}', ' {id=1}'],
    ['e\u0301', 'é'],
    ['half \ud83d of it', 'half \ufffd of it'],
  ])('%j is written as %j', (text, written) => {
    expect(plainText(text, 250)).toBe(written);
  });

  test('is cut without cutting a character in two', () => {
    expect(plainText('ab😀', 3)).toBe('ab');
  });

  test('never breaks an LMS pattern, whatever it is made of', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 250 }), (text, limit) => {
        const written = plainText(text, limit);

        expect(written.length).toBeLessThanOrEqual(limit);
        expect(written).toMatch(/^[^{].*$|^$/);
        expect(() => encodeURIComponent(written)).not.toThrow();
      }),
    );
  });
});

describe('times', () => {
  test.each([
    [0, '0000:00:00.00', 'PT0H0M0.00S'],
    [0.05, '0000:00:00.05', 'PT0H0M0.05S'],
    [59.999, '0000:01:00.00', 'PT0H1M0.00S'],
    [3725.5, '0001:02:05.50', 'PT1H2M5.50S'],
    [-3, '0000:00:00.00', 'PT0H0M0.00S'],
    [Number.NaN, '0000:00:00.00', 'PT0H0M0.00S'],
  ])('%f seconds are %s and %s', (seconds, in12, in2004) => {
    expect([timespan(seconds), duration(seconds)]).toEqual([in12, in2004]);
  });

  test('no duration is longer than SCORM 1.2 can say', () => {
    expect(timespan(1e9)).toBe('9999:59:59.00');
  });

  test('a duration reads back as the seconds it was made from', () => {
    fc.assert(
      fc.property(fc.nat(35_999_999), (hundredths) => {
        const [hours, minutes, seconds] = timespan(hundredths / 100)
          .split(':')
          .map(Number) as [number, number, number];
        const [, h, m, s] = (/^PT(\d+)H(\d+)M([\d.]+)S$/.exec(duration(hundredths / 100)) ?? []).map(
          Number,
        ) as [number, number, number, number];

        expect(Math.round(((hours * 60 + minutes) * 60 + seconds) * 100)).toBe(hundredths);
        expect(Math.round(((h * 60 + m) * 60 + s) * 100)).toBe(hundredths);
      }),
    );
  });

  test('a moment has two decimals, also on the full second', () => {
    expect(timestamp(new Date(Date.UTC(2026, 0, 5, 9, 0, 0, 0)))).toBe('2026-01-05T09:00:00.00Z');
    expect(timestamp(new Date(Date.UTC(2026, 0, 5, 9, 0, 0, 129)))).toBe('2026-01-05T09:00:00.12Z');
  });

  test('a time of day is that of the learner', () => {
    expect(clockTime(new Date(2026, 0, 5, 9, 3, 7))).toBe('09:03:07');
  });
});
