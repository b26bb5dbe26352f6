/** What a file is by its first bytes, whatever it calls itself; named by the ending it should have. */
export type MediaType = 'png' | 'jpg' | 'webp' | 'mp3' | 'mp4' | 'vtt';

const signs: readonly (readonly [MediaType, (bytes: Uint8Array) => boolean])[] = [
  ['png', (bytes) => startsWith(bytes, '\x89PNG\r\n\x1a\n')],
  ['jpg', (bytes) => startsWith(bytes, '\xff\xd8\xff')],
  ['webp', (bytes) => startsWith(bytes, 'RIFF') && startsWith(bytes, 'WEBP', 8)],
  ['mp4', (bytes) => startsWith(bytes, 'ftyp', 4) && !pictureBrands.includes(brandOf(bytes))],
  ['mp3', (bytes) => startsWith(bytes, 'ID3') || isFrameOfMp3(bytes)],
  ['vtt', (bytes) => /^WEBVTT(?:[ \t\r\n]|$)/.test(textAt(withoutMark(bytes), 0, 7))],
];

/** The same container holds pictures of phones. */
const pictureBrands: readonly string[] = ['heic', 'heix', 'hevc', 'mif1', 'msf1', 'avif', 'avis'];

/** Undefined for a file of another kind. */
export function mediaType(bytes: Uint8Array): MediaType | undefined {
  return signs.find(([, fits]) => fits(bytes))?.[0];
}

/** In words, what a file is that a course cannot show, where people often have one; empty where nobody knows. */
export function strangeType(bytes: Uint8Array): string {
  if (bytes.length === 0) return 'It is empty.';
  if (startsWith(bytes, 'GIF8')) return 'It is a GIF.';
  if (startsWith(bytes, 'BM')) return 'It is a BMP picture.';
  if (startsWith(bytes, '%PDF')) return 'It is a PDF.';
  if (startsWith(bytes, 'II*\0') || startsWith(bytes, 'MM\0*')) return 'It is a TIFF picture.';
  if (startsWith(bytes, 'RIFF') && startsWith(bytes, 'WAVE', 8)) return 'It is a WAV sound.';
  if (startsWith(bytes, 'OggS')) return 'It is an Ogg file.';
  if (startsWith(bytes, '\x1aE\xdf\xa3')) return 'It is a WebM or Matroska film.';
  if (startsWith(bytes, 'ftyp', 4))
    return brandOf(bytes).startsWith('avi')
      ? 'It is an AVIF picture.'
      : 'It is a HEIC picture, as phones make them.';
  return /^\s*<(?:\?xml|svg|!DOCTYPE svg)/i.test(textAt(withoutMark(bytes), 0, 64))
    ? 'It is an SVG or XML file.'
    : '';
}

function brandOf(bytes: Uint8Array): string {
  return textAt(bytes, 8, 12);
}

/** MPEG audio, layer III: eleven bits of sync, a version and rates that exist (ISO/IEC 11172-3, 2.4.2.3). */
function isFrameOfMp3([first = 0, second = 0, third = 0]: Uint8Array): boolean {
  const version = (second >> 3) & 3;
  const isLayer3 = ((second >> 1) & 3) === 1;
  return (
    first === 0xff &&
    second >= 0xe0 &&
    version !== 1 &&
    isLayer3 &&
    third >> 4 !== 15 &&
    ((third >> 2) & 3) !== 3
  );
}

function withoutMark(bytes: Uint8Array): Uint8Array {
  return startsWith(bytes, '\xef\xbb\xbf') ? bytes.subarray(3) : bytes;
}

function startsWith(bytes: Uint8Array, sign: string, at = 0): boolean {
  return textAt(bytes, at, at + sign.length) === sign;
}

function textAt(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to));
}
