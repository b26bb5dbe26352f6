import { expect, test } from 'vitest';
import { mediaType } from '../../../src/course/media-type.ts';
import { pictureSize } from '../../../src/course/picture-facts.ts';
import { takeIn } from '../../../src/studio/media/intake.ts';
import { ascii, joined, mp3Of, mp4Of, pngOf } from '../../support/small-media.ts';
import { fileOf } from './draft-with-media.ts';

const none = new Set<string>();

/** A picture with so much in it that no format makes it small without drawing it smaller. */
async function noisy(width: number, height: number): Promise<Uint8Array> {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d')!;
  const image = context.createImageData(width, height);
  let seed = 7;
  for (let at = 0; at < image.data.length; at += 1) {
    seed = (Math.imul(seed, 1103515245) + 12345) | 0;
    image.data[at] = at % 4 === 3 ? 255 : (seed >>> 16) & 255;
  }
  context.putImageData(image, 0, 0);
  return new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer());
}

test('a small picture, a sound and a film are taken as they are, under a plain name', async () => {
  expect(await takeIn(fileOf('My ECG.png', pngOf(30, 20)), none)).toMatchObject({
    is: 'fit',
    kind: 'image',
    name: 'my-ecg.png',
  });
  expect(await takeIn(fileOf('Call.mp3', mp3Of(3)), new Set(['call.mp3']))).toMatchObject({
    is: 'fit',
    kind: 'sound',
    name: 'call-2.mp3',
  });
  expect(await takeIn(fileOf('round.mp4', mp4Of(640, 360)), none)).toMatchObject({ is: 'fit', kind: 'film' });
});

test('a file that calls itself something else gets the ending of what it is', async () => {
  expect(await takeIn(fileOf('ecg.jpg', pngOf(30, 20)), none)).toMatchObject({ is: 'fit', name: 'ecg.png' });
});

test('a picture that is too large is drawn smaller, and its sizes before and after are told', async () => {
  const bytes = await noisy(2400, 1800);
  expect(bytes.length).toBeGreaterThan(10_000_000);

  const intake = await takeIn(fileOf('ward.png', bytes, 'image/png'), none);

  expect(intake).toMatchObject({ is: 'redrawn', kind: 'image', name: 'ward.webp', before: bytes.length });
  if (intake.is !== 'redrawn') return;
  expect(intake.bytes.length).toBeLessThanOrEqual(1_000_000);
  expect(mediaType(intake.bytes)).toBe('webp');
  const { width = 0, height = 0 } = pictureSize(intake.bytes) ?? {};
  expect(width / height).toBeCloseTo(4 / 3, 1);
});

test('a picture of 40 MB that no browser can read is refused in a sentence', async () => {
  const bytes = joined([pngOf(30, 20).slice(0, 40), new Uint8Array(40_000_000)]);

  expect(await takeIn(fileOf('huge.png', bytes, 'image/png'), none)).toEqual({
    is: 'refused',
    why: '“huge.png” has 41 MB and this browser cannot make it smaller. Save it at 1600 pixels wide or less and add it again.',
  });
});

test('a picture of another kind that the browser reads becomes one of ours', async () => {
  const gif = ascii('GIF89a\x01\0\x01\0\x80\0\0\xff\0\0\0\0\0,\0\0\0\0\x01\0\x01\0\0\x02\x02D\x01\0;');

  const intake = await takeIn(fileOf('dot.gif', gif, 'image/gif'), none);

  expect(intake).toMatchObject({ is: 'redrawn', name: 'dot.webp' });
  expect(intake.is === 'redrawn' && intake.why).toContain('It is a GIF.');
});

test('what cannot be shown, and a film that is too large, are refused in a sentence each', async () => {
  const refusals = [
    await takeIn(fileOf('notes.pdf', ascii('%PDF-1.7'), 'application/pdf'), none),
    await takeIn(fileOf('empty.png', new Uint8Array(), 'image/png'), none),
    await takeIn(fileOf('logo.svg', ascii('<svg xmlns="x"/>'), 'image/svg+xml'), none),
    await takeIn(fileOf('round.mp4', joined([mp4Of(640, 360), new Uint8Array(20_000_000)])), none),
    await takeIn(fileOf('words.vtt', ascii('WEBVTT\n')), none),
  ];

  expect(refusals.map((intake) => (intake.is === 'refused' ? intake.why : intake.is))).toEqual([
    '“notes.pdf” cannot be shown in a course. It is a PDF. Pictures are PNG, JPEG or WebP, sounds MP3, films MP4.',
    '“empty.png” cannot be shown in a course. It is empty. Pictures are PNG, JPEG or WebP, sounds MP3, films MP4.',
    '“logo.svg” cannot be shown in a course. It is an SVG or XML file. Pictures are PNG, JPEG or WebP, sounds MP3, films MP4.',
    '“round.mp4” has 21 MB; a film can have 20 MB. Cut it, or save it in a lower quality, and add it again.',
    '“words.vtt” cannot be shown in a course. It is a file of captions: add the film, which asks for it. Pictures are PNG, JPEG or WebP, sounds MP3, films MP4.',
  ]);
});

test('a file that is gone by the time it is read is refused in a sentence', async () => {
  const gone = fileOf('gone.png', pngOf(2, 2));
  gone.arrayBuffer = () => Promise.reject(new DOMException('moved', 'NotFoundError'));

  expect(await takeIn(gone, none)).toMatchObject({ is: 'refused' });
});
