import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { byteRange, contentRange } from '../../../scorm/preview/play/byte-range.ts';
import { keptAnswer } from '../../../scorm/preview/worker/kept-answer.ts';

test.each([
  ['bytes=0-1', { first: 0, last: 1 }],
  ['bytes=4-', { first: 4, last: 9 }],
  ['bytes=4-99', { first: 4, last: 9 }],
  ['bytes=-3', { first: 7, last: 9 }],
  ['bytes=-30', { first: 0, last: 9 }],
  ['bytes=10-', 'outside'],
  ['bytes=-0', 'outside'],
] as const)('%s of ten bytes', (header, range) => {
  expect(byteRange(header, 10)).toEqual(range);
});

test.each([undefined, null, '', 'bytes=-', 'bytes=5-2', 'bytes=0-1,4-5', 'items=0-1', 'bytes=a-b'])(
  '%s asks for the whole',
  (header) => {
    expect(byteRange(header, 10)).toBeUndefined();
  },
);

test('what is asked for lies within the whole, whatever the numbers', () => {
  const number = fc.option(fc.nat(40), { nil: undefined });
  fc.assert(
    fc.property(number, number, fc.nat(20), (from, to, length) => {
      const range = byteRange(`bytes=${from ?? ''}-${to ?? ''}`, length);
      if (range === undefined || range === 'outside') return;
      expect(range.first).toBeGreaterThanOrEqual(0);
      expect(range.last).toBeGreaterThanOrEqual(range.first);
      expect(range.last).toBeLessThan(length);
      if (from !== undefined) expect(range.first).toBe(from);
    }),
  );
});

const kept = () => new Response('0123456789', { headers: { 'Content-Type': 'video/mp4' } });

test('a kept file is given whole, or the bytes that were asked for', async () => {
  const whole = await keptAnswer(kept(), null);
  expect([whole.status, await whole.text()]).toEqual([200, '0123456789']);
  expect(whole.headers.get('Accept-Ranges')).toBe('bytes');

  const part = await keptAnswer(kept(), 'bytes=2-4');
  expect([part.status, await part.text()]).toEqual([206, '234']);
  expect(part.headers.get('Content-Range')).toBe('bytes 2-4/10');
  expect(part.headers.get('Content-Type')).toBe('video/mp4');

  const beyond = await keptAnswer(kept(), 'bytes=10-');
  expect([beyond.status, beyond.headers.get('Content-Range')]).toEqual([416, 'bytes */10']);

  const unreadable = await keptAnswer(kept(), 'bytes=4-2');
  expect([unreadable.status, await unreadable.text()]).toEqual([200, '0123456789']);
});

test('a range is written as its header wants it', () => {
  expect(contentRange({ first: 2, last: 4 }, 10)).toBe('bytes 2-4/10');
});
