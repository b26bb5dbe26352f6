import type { LookColour } from './look.ts';

export interface Swatch {
  /** Six digits, as a look names it. */
  readonly colour: string;
  readonly name: string;
}

/** Colours that stand out from the wall behind the portrait, in the light and in the dark. */
export const palettes: Readonly<Record<LookColour, readonly Swatch[]>> = {
  skin: [
    { colour: 'ffdbb4', name: 'Very fair' },
    { colour: 'f0c199', name: 'Fair' },
    { colour: 'edb98a', name: 'Light tan' },
    { colour: 'd08b5b', name: 'Tan' },
    { colour: 'ae5d29', name: 'Brown' },
    { colour: '8d5a3b', name: 'Deep brown' },
    { colour: '614335', name: 'Very deep brown' },
  ],
  hair: [
    { colour: '2c1b18', name: 'Black' },
    { colour: '4a312c', name: 'Dark brown' },
    { colour: '724133', name: 'Brown' },
    { colour: 'a55728', name: 'Auburn' },
    { colour: 'c0582e', name: 'Red' },
    { colour: 'b58143', name: 'Dark blond' },
    { colour: 'd0a24c', name: 'Blond' },
    { colour: '4a4a4a', name: 'Dark grey' },
    { colour: '8a7f76', name: 'Grey' },
    { colour: 'a39a90', name: 'Silver' },
    { colour: '3b5b8c', name: 'Blue cloth' },
    { colour: '7a4b6b', name: 'Plum cloth' },
    { colour: '3f7a6b', name: 'Green cloth' },
  ],
  clothes: [
    { colour: '3b5b8c', name: 'Navy' },
    { colour: '6f8fd0', name: 'Blue' },
    { colour: '4d8f8b', name: 'Teal' },
    { colour: '3f6b4f', name: 'Green' },
    { colour: '6a7f54', name: 'Olive' },
    { colour: '7a4b6b', name: 'Plum' },
    { colour: 'a3485a', name: 'Wine red' },
    { colour: 'd98f5c', name: 'Apricot' },
    { colour: 'd6ae2f', name: 'Mustard' },
    { colour: '8f9aa6', name: 'Light grey' },
    { colour: '3a424d', name: 'Charcoal' },
  ],
};

/** The wall behind a portrait (`--tws-portrait-wall`), in the light and in the dark. */
export const walls = ['e6ebe6', 'c9d4d2'] as const;

/** Below this two colours beside each other are hard to tell apart. */
const hardToTell = 14;

/** Whether little more than the outline of such a colour is seen. */
export function isNearWall(colour: string): boolean {
  return walls.some((wall) => differenceOf(colour, wall) < hardToTell);
}

/**
 * How far apart two colours are to the eye: 0 for the same, about 2 where it begins to be seen, 100 from black to white.
 *
 * @see CIE 1976 colour difference, in L*a*b* under D65.
 */
export function differenceOf(one: string, other: string): number {
  const [first, second] = [labOf(one), labOf(other)];
  return Math.hypot(...first.map((value, index) => value - second[index]!));
}

/** What a colour is called: its name in the palette, or its digits. */
export function colourWords(part: LookColour, colour: string): string {
  return palettes[part].find((swatch) => swatch.colour === colour)?.name ?? `#${colour}`;
}

function labOf(colour: string): readonly number[] {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) =>
    linear(Number.parseInt(colour.slice(at, at + 2), 16)),
  );
  const x = (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505;
  const y = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  const z = (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089;
  const [fx, fy, fz] = [curved(x), curved(y), curved(z)];
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
}

function linear(value: number): number {
  const share = value / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

function curved(value: number): number {
  return value > 216 / 24389 ? Math.cbrt(value) : ((24389 / 27) * value + 16) / 116;
}
