import { readPng, writePng } from './png.ts';

const mostColours = 256;

/**
 * The same picture with at most 256 colours, which is a third of the bytes: each pixel takes the nearest of those that
 * are there most, so that walls and letters keep theirs.
 */
export function withFewColours(file: Buffer): Buffer {
  const pixels = readPng(file);
  const counts = new Map<number, number>();
  const colours = new Uint32Array(pixels.width * pixels.height);
  for (let at = 0; at < colours.length; at += 1) {
    const [red = 0, green = 0, blue = 0] = pixels.bytes.subarray(at * 3, at * 3 + 3);
    colours[at] = (red << 16) | (green << 8) | blue;
    counts.set(colours[at]!, (counts.get(colours[at]!) ?? 0) + 1);
  }
  const palette = mostOf(counts);
  const places = new Map([...counts.keys()].map((colour) => [colour, nearest(palette, colour)]));
  return writePng(
    pixels,
    Uint8Array.from(palette.flatMap(channels)),
    Uint8Array.from(colours, (colour) => places.get(colour)!),
  );
}

/** Of colours that hardly differ only the most frequent. */
function mostOf(counts: ReadonlyMap<number, number>): readonly number[] {
  const alike = new Map<number, { readonly colour: number; readonly most: number; readonly all: number }>();
  for (const [colour, count] of counts) {
    const bin = channels(colour).reduce((sum, channel) => sum * 32 + (channel >> 3), 0);
    const { colour: before = colour, most = 0, all = 0 } = alike.get(bin) ?? {};
    alike.set(bin, {
      colour: count > most ? colour : before,
      most: Math.max(count, most),
      all: all + count,
    });
  }
  return [...alike.values()]
    .sort((one, other) => other.all - one.all || one.colour - other.colour)
    .slice(0, mostColours)
    .map(({ colour }) => colour);
}

function nearest(palette: readonly number[], colour: number): number {
  const wanted = channels(colour);
  let [best, least] = [0, Infinity];
  for (const [place, candidate] of palette.entries()) {
    const distance = channels(candidate).reduce((sum, channel, at) => sum + (channel - wanted[at]!) ** 2, 0);
    if (distance < least) [best, least] = [place, distance];
  }
  return best;
}

function channels(colour: number): [number, number, number] {
  return [colour >> 16, (colour >> 8) & 255, colour & 255];
}
