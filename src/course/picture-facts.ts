export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** Pixels of a PNG, JPEG or WebP picture as a browser shows it, turned as its camera says; undefined for other bytes. */
export function pictureSize(bytes: Uint8Array): PictureSize | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    if (bytes[0] === 0x89) return { width: view.getUint32(16), height: view.getUint32(20) };
    if (bytes[0] === 0xff) return jpegSize(view);
    return bytes[0] === 0x52 ? webpSize(view) : undefined;
  } catch {
    // It ends before it says so.
    return undefined;
  }
}

/** Whether a photograph says in its EXIF data where it was taken. */
export function saysWhere(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return exifTag(view, 0x8825) !== undefined;
  } catch {
    return false;
  }
}

interface Segment {
  readonly marker: number;
  readonly start: number;
}

/**
 * The marker segments of a JPEG (ITU-T T.81, annex B) up to the one that begins the picture itself.
 *
 * @yields {Segment} One after the other.
 */
function* segmentsOf(view: DataView): Generator<Segment> {
  for (let at = 2; at + 4 <= view.byteLength;) {
    if (view.getUint8(at) !== 0xff) return;
    const marker = view.getUint8(at + 1);
    // Markers may be preceded by any number of fill bytes.
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === 0xda) return;
    yield { marker, start: at + 4 };
    at += 2 + view.getUint16(at + 2);
  }
}

function jpegSize(view: DataView): PictureSize | undefined {
  for (const { marker, start } of segmentsOf(view)) {
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (!isFrame) continue;
    const size = { width: view.getUint16(start + 3), height: view.getUint16(start + 1) };
    return (exifTag(view, 0x0112) ?? 1) > 4 ? { width: size.height, height: size.width } : size;
  }
  return undefined;
}

/** A short or long of the first directory of a JPEG's EXIF data (CIPA DC-008), such as the orientation. */
function exifTag(view: DataView, wanted: number): number | undefined {
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) return undefined;
  for (const { marker, start } of segmentsOf(view)) {
    if (marker !== 0xe1 || view.getUint32(start) !== 0x45786966) continue;
    const base = start + 6;
    const little = view.getUint16(base) === 0x4949;
    const directory = base + view.getUint32(base + 4, little);
    const count = view.getUint16(directory, little);
    for (let index = 0; index < count; index += 1) {
      const entry = directory + 2 + 12 * index;
      if (view.getUint16(entry, little) !== wanted) continue;
      const isShort = view.getUint16(entry + 2, little) === 3;
      return isShort ? view.getUint16(entry + 8, little) : view.getUint32(entry + 8, little);
    }
  }
  return undefined;
}

/** Of the three kinds of WebP (RFC 9649): extended, lossless, lossy. */
function webpSize(view: DataView): PictureSize | undefined {
  const kind = String.fromCharCode(...[12, 13, 14, 15].map((at) => view.getUint8(at)));
  const threeBytes = (at: number) => view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
  if (kind === 'VP8X') return { width: threeBytes(24) + 1, height: threeBytes(27) + 1 };
  if (kind === 'VP8L') {
    const bits = view.getUint32(21, true);
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  }
  if (kind !== 'VP8 ') return undefined;
  return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
}
