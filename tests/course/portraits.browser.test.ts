import { createAvatar } from '@dicebear/core';
import * as openPeeps from '@dicebear/open-peeps';
import { expect, test } from 'vitest';
import type { Drawing, Portrait } from '../../src/course/course.ts';
import { portraitsOf } from '../../src/course/portraits.ts';
import { lookOf, memberWith } from './casts.ts';

/** About twice the size at which a portrait is seen. */
const size = 480;

const black = { hair: '000000', skin: 'ae5d29', clothes: '8fa7df' };

async function pixelsOf(svg: string): Promise<Uint8ClampedArray> {
  const image = new Image(size, size);
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  await image.decode();
  const context = new OffscreenCanvas(size, size).getContext('2d');
  if (context === null) throw new Error('No canvas.');
  context.drawImage(image, 0, 0, size, size);
  return context.getImageData(0, 0, size, size).data;
}

const openingTag = (viewBox: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" fill="none" viewBox="${viewBox}">`;
const markup = (drawings: readonly Drawing[]) =>
  drawings
    .map(
      ([tag, attributes]) =>
        `<${tag} ${Object.entries(attributes)
          .map(([name, value]) => `${name}="${value}"`)
          .join(' ')}/>`,
    )
    .join('');

function ours(portrait: Portrait, face: readonly Drawing[]): string {
  const { viewBox, under, over, faceTransform } = portrait;
  return `${openingTag(viewBox)}${markup(under)}<g transform="${faceTransform}">${markup(face)}</g>${markup(over)}</svg>`;
}

/** DiceBear's own picture, cut to the same frame: below its own lower edge there is nothing to compare. */
function theirs(portrait: Portrait, options: Readonly<Record<string, unknown>>): string {
  const text = createAvatar<Record<string, unknown>>(openPeeps, {
    clip: false,
    maskProbability: 0,
    ...options,
  }).toString();
  return text.replace(/^<svg [^>]*>/, openingTag(portrait.viewBox));
}

/** The share of the picture's points that differ clearly. */
function difference(one: Uint8ClampedArray, other: Uint8ClampedArray): number {
  let different = 0;
  for (let at = 0; at < one.length; at += 4) {
    const apart = [0, 1, 2, 3].map((channel) =>
      Math.abs((one[at + channel] ?? 0) - (other[at + channel] ?? 0)),
    );
    if (Math.max(...apart) > 128) different += 1;
  }
  return different / (one.length / 4);
}

test.each(['bun', 'hijab', 'longAfro', 'longBangs', 'cornrows2', 'mediumBangs2', 'grayShort', 'short4'])(
  'a portrait with the head %s looks as Open Peeps draws it',
  async (head) => {
    const look = lookOf({
      ...black,
      head,
      face: 'concernedFear',
      facial_hair: 'moustache6',
      accessories: 'glasses5',
    });
    const { portraits, faces } = portraitsOf({ sam: memberWith(look) });
    const portrait = portraits['sam']!;
    const options = {
      skinColor: [look.skin],
      clothingColor: [look.clothes],
      headContrastColor: [look.hair],
      head: [head],
      face: [look.face],
      facialHair: ['moustache6'],
      facialHairProbability: 100,
      accessories: ['glasses5'],
      accessoriesProbability: 100,
    };

    const [drawn, expected, bare] = await Promise.all([
      pixelsOf(ours(portrait, faces['concernedFear']!)),
      pixelsOf(theirs(portrait, options)),
      pixelsOf(ours(portrait, [])),
    ]);

    expect(difference(drawn, expected)).toBeLessThan(0.004);
    expect(difference(bare, expected)).toBeGreaterThan(0.004);
  },
);

test.each(['bun', 'bun2', 'longAfro', 'longCurly', 'medium3', 'buns', 'hatHip'])(
  'no hair of the head %s is cut by the sides or the top',
  async (head) => {
    const { portraits } = portraitsOf({ sam: memberWith(lookOf({ ...black, head })) });

    const pixels = await pixelsOf(
      ours({ ...portraits['sam']!, under: portraits['sam']!.under.slice(3) }, []),
    );
    const alpha = (x: number, y: number) => pixels[(y * size + x) * 4 + 3] ?? 0;
    const along = Array.from({ length: size }, (_, index) => index);
    const edge = along.flatMap((at) => [alpha(at, 0), alpha(0, at), alpha(size - 1, at)]);

    expect(Math.max(...edge)).toBe(0);
    expect(Math.max(...along.map((at) => alpha(at, size / 2)))).toBe(255);
  },
);
