import { expect, test } from 'vitest';
import { courseLarge, fileFaults, mediaFindings } from '../../src/course/media-findings.ts';
import { bytesInWords } from '../../src/course/media-limits.ts';
import type { Medium } from '../../src/scenario/scenario.ts';
import { ascii, exifOf, joined, jpgOf, mp3Of, mp4Of, pngOf, vttOf } from '../support/small-media.ts';

const codes = (name: string, file: Uint8Array) => fileFaults(name, file).map(({ code }) => code);
const padded = (file: Uint8Array, length: number) => joined([file, new Uint8Array(length - file.length)]);

test('a file that is what it says and small enough has no fault', () => {
  expect(codes('ecg.png', pngOf(20, 10))).toEqual([]);
  expect(codes('ecg.jpg', jpgOf(20, 10))).toEqual([]);
  expect(codes('call.mp3', mp3Of(4))).toEqual([]);
  expect(codes('round.mp4', mp4Of(640, 360))).toEqual([]);
  expect(codes('round.vtt', vttOf('Hello.'))).toEqual([]);
});

test('a file of another kind than its ending is told, with the ending it should have', () => {
  const [fault] = fileFaults('ecg.png', jpgOf(20, 10));

  expect(fault).toMatchObject({ code: 'media-kind', severity: 'error' });
  expect(fault?.message).toContain('Give it the ending jpg');
  expect(fileFaults('ecg.png', ascii('GIF89a'))[0]?.message).toContain('It is a GIF.');
  expect(codes('ecg.png', pngOf(0, 10))).toEqual(['media-kind']);
  expect(codes('round.vtt', ascii('1\n00:00:01,000 --> 00:00:02,000\nHello.'))).toEqual(['captions-form']);
});

test('what is large is told from the first byte too many', () => {
  expect(codes('ecg.png', padded(pngOf(20, 10), 1_000_000))).toEqual([]);
  expect(codes('ecg.png', padded(pngOf(20, 10), 1_000_001))).toEqual(['media-large']);
  expect(codes('call.mp3', padded(mp3Of(1), 5_000_001))).toEqual(['media-large']);
  expect(codes('round.mp4', padded(mp4Of(640, 360), 20_000_001))).toEqual(['media-large']);
  expect(codes('ecg.jpg', jpgOf(4096, 10))).toEqual([]);
  expect(codes('ecg.jpg', jpgOf(10, 4097))).toEqual(['media-large']);
});

test('a photograph that says where it was taken, and a film few browsers show, are told', () => {
  expect(codes('ward.jpg', jpgOf(20, 10, exifOf({ 0x8825: 26 })))).toEqual(['media-where']);
  expect(codes('round.mp4', mp4Of(640, 360, 'hev1'))).toEqual(['media-codec']);
});

test('a file that is not there is told where the scenario names it, captions included', () => {
  const media: Record<string, Medium> = {
    ecg: { file: 'ecg.png', alt: 'A strip.' },
    round: { file: 'round.mp4', captions: 'round.vtt' },
  };
  const files = new Map([['round.mp4', mp4Of(640, 360)]]);

  const found = mediaFindings({ media }, (name) => files.get(name));

  expect(found.map(({ code, path }) => [code, path])).toEqual([
    ['media-absent', ['media', 'ecg', 'file']],
    ['media-absent', ['media', 'round', 'captions']],
  ]);
});

test('the media of a course are counted together', () => {
  const film = new Uint8Array(20_000_000);
  const three = new Map(['a', 'b', 'c'].map((name) => [`x/media/${name}.mp4`, film]));

  expect(courseLarge(three)).toBeUndefined();
  expect(courseLarge(new Map([...three, ['x/media/d.png', pngOf(2, 2)]]))).toMatchObject({
    code: 'media-large',
    severity: 'warning',
    path: ['scenarios'],
  });
});

test('sizes are said as people say them', () => {
  expect([12, 47_300, 998_400, 1_000_000, 1_000_001, 3_240_000, 20_000_001].map(bytesInWords)).toEqual([
    '1 kB',
    '48 kB',
    '999 kB',
    '1 MB',
    '1.1 MB',
    '3.3 MB',
    '21 MB',
  ]);
});

test('every message is one or more whole sentences', () => {
  const messages = [
    ...fileFaults('ecg.png', jpgOf(20, 10)),
    ...fileFaults('ecg.png', ascii('nothing')),
    ...fileFaults('ecg.jpg', padded(jpgOf(5000, 5000, exifOf({ 0x8825: 26 })), 2_000_000)),
    ...fileFaults('round.mp4', mp4Of(640, 360, 'hev1')),
  ].map(({ message }) => message);

  expect(messages.length).toBe(6);
  expect(messages.filter((message) => !/^"[^"]+" .*\.$/.test(message))).toEqual([]);
});
