import { expect, test } from 'vitest';
import { filmSize, isHevc } from '../../src/course/film-facts.ts';
import { mediaType, strangeType } from '../../src/course/media-type.ts';
import { pictureSize, saysWhere } from '../../src/course/picture-facts.ts';
import * as fc from 'fast-check';
import { ascii, bytes, exifOf, jpgOf, joined, mp3Of, mp4Of, pngOf, vttOf } from '../support/small-media.ts';

const webp = (kind: string, body: Uint8Array) =>
  joined([ascii('RIFF\0\0\0\0WEBP'), ascii(kind), bytes(0, 0, 0, 0), body]);
const lossy = webp('VP8 ', bytes(0, 0, 0, 0x9d, 0x01, 0x2a, 0x20, 0x03, 0x58, 0x02));
const lossless = webp('VP8L', bytes(0x2f, 0x1f, 0xc3, 0x95, 0x00));
const extended = webp('VP8X', bytes(0, 0, 0, 0, 0x1f, 0x03, 0x00, 0x57, 0x02, 0x00));

test('a file is known by its first bytes', () => {
  expect(
    [
      pngOf(2, 2),
      jpgOf(2, 2),
      lossy,
      mp3Of(1),
      ascii('ID3\x04'),
      mp4Of(2, 2),
      vttOf('Hello.'),
      ascii('WEBVTT'),
    ].map(mediaType),
  ).toEqual(['png', 'jpg', 'webp', 'mp3', 'mp3', 'mp4', 'vtt', 'vtt']);
  expect(mediaType(joined([bytes(0xef, 0xbb, 0xbf), vttOf('Hello.')]))).toBe('vtt');
});

test('what a course cannot show is known too, where people often have it', () => {
  const heic = joined([bytes(0, 0, 0, 24), ascii('ftypheic')]);
  const files: readonly [Uint8Array, string][] = [
    [bytes(), 'It is empty.'],
    [ascii('GIF89a'), 'It is a GIF.'],
    [ascii('%PDF-1.7'), 'It is a PDF.'],
    [heic, 'It is a HEIC picture, as phones make them.'],
    [ascii('<?xml version="1.0"?><svg'), 'It is an SVG or XML file.'],
    [ascii('RIFF\0\0\0\0WAVE'), 'It is a WAV sound.'],
    [ascii('WEBVTTX'), ''],
    [ascii('plain words'), ''],
  ];

  for (const [file, words] of files) {
    expect(mediaType(file)).toBeUndefined();
    expect(strangeType(file)).toBe(words);
  }
});

test('pictures say how large they are', () => {
  expect(pictureSize(pngOf(30, 20))).toEqual({ width: 30, height: 20 });
  expect(pictureSize(jpgOf(640, 480))).toEqual({ width: 640, height: 480 });
  expect(pictureSize(lossy)).toEqual({ width: 800, height: 600 });
  expect(pictureSize(lossless)).toEqual({ width: 800, height: 600 });
  expect(pictureSize(extended)).toEqual({ width: 800, height: 600 });
});

test('a photograph is as large as it is shown: turned as its camera was held', () => {
  expect(pictureSize(jpgOf(640, 480, exifOf({ 0x0112: 1 })))).toEqual({ width: 640, height: 480 });
  expect(pictureSize(jpgOf(640, 480, exifOf({ 0x0112: 6 })))).toEqual({ width: 480, height: 640 });
});

test('a photograph that says where it was taken is found out', () => {
  expect(saysWhere(jpgOf(640, 480, exifOf({ 0x0112: 1, 0x8825: 60 })))).toBe(true);
  expect(saysWhere(jpgOf(640, 480, exifOf({ 0x0112: 1 })))).toBe(false);
  expect(saysWhere(pngOf(2, 2))).toBe(false);
});

test('a film says how large it is and how it is coded', () => {
  expect(filmSize(mp4Of(1280, 720))).toEqual({ width: 1280, height: 720 });
  expect(isHevc(mp4Of(1280, 720))).toBe(false);
  expect(isHevc(mp4Of(1280, 720, 'hvc1'))).toBe(true);
});

test('no bytes make the readers throw or wait, however they are cut or changed', () => {
  const whole = fc.constantFrom(
    pngOf(3, 3),
    jpgOf(9, 9, exifOf({ 0x8825: 9 })),
    lossy,
    extended,
    mp4Of(9, 9),
  );
  const spoilt = fc.tuple(whole, fc.nat(), fc.nat(), fc.nat(255)).map(([file, length, at, value]) => {
    const copy = file.slice(0, length % (file.length + 1));
    if (copy.length > 0) copy[at % copy.length] = value;
    return copy;
  });

  fc.assert(
    fc.property(fc.oneof(spoilt, fc.uint8Array({ maxLength: 200 })), (file) => {
      for (const read of [mediaType, strangeType, pictureSize, saysWhere, filmSize, isHevc]) read(file);
    }),
    { numRuns: 500 },
  );
});
