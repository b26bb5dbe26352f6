import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { withFewColours } from '../../scripts/pictures/few-colours.ts';
import { readPng } from '../../scripts/pictures/png.ts';
import { smallPicture } from '../support/studio/small-picture.ts';

/** The pixels of a picture with a palette, as they will be shown. */
function shown(file: Buffer): readonly number[] {
  const [palette, data] = ['PLTE', 'IDAT'].map((type) => {
    const at = file.indexOf(type);
    return file.subarray(at + 4, at + 4 + file.readUInt32BE(at - 4));
  });
  const width = file.readUInt32BE(16);
  const rows = inflateSync(data!);
  return [...rows].flatMap((index, at) =>
    at % (width + 1) === 0 ? [] : [...palette!.subarray(index * 3, index * 3 + 3)],
  );
}

test('a picture is read as it was drawn', () => {
  const { width, height, bytes } = readPng(smallPicture(5, 3));

  expect([width, height]).toEqual([5, 3]);
  expect([...bytes.subarray(0, 6), ...bytes.subarray(-3)]).toEqual([0, 0, 160, 5, 0, 160, 20, 14, 160]);
});

test('a picture of one colour keeps it', () => {
  expect(shown(withFewColours(smallPicture(1, 1)))).toEqual([0, 0, 160]);
});

test('up to 256 colours hardly change', () => {
  const picture = smallPicture(16, 16);
  const { bytes } = readPng(picture);
  const distances = shown(withFewColours(picture)).map((channel, at) => Math.abs(channel - bytes[at]!));

  expect(distances).toHaveLength(bytes.length);
  expect(Math.max(...distances)).toBeLessThan(8);
});

test('of very many colours 256 are kept, and the same each time', () => {
  const picture = smallPicture(48, 32);
  const fewer = withFewColours(picture);

  expect(fewer.readUInt32BE(fewer.indexOf('PLTE') - 4)).toBeLessThanOrEqual(256 * 3);
  expect(withFewColours(picture)).toEqual(fewer);
});

test('a picture of another kind is refused', () => {
  expect(() => readPng(withFewColours(smallPicture(2, 2)))).toThrow('no picture as Chromium takes them');
});
