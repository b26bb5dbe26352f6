import type { PictureSize } from './picture-facts.ts';

/** Pixels of an MP4 film; undefined where it does not say so. */
export function filmSize(bytes: Uint8Array): PictureSize | undefined {
  for (const track of tracksOf(bytes)) {
    const header = boxesIn(track).find(({ kind }) => kind === 'tkhd')?.body;
    if (header === undefined || header.byteLength < 8) continue;
    // Both are fixed-point numbers at the end of the box (ISO/IEC 14496-12, 8.3.2); a sound track has 0.
    const width = header.getUint16(header.byteLength - 8);
    const height = header.getUint16(header.byteLength - 4);
    if (width > 0 && height > 0) return { width, height };
  }
  return undefined;
}

/** Whether its pictures are coded as HEVC, as newer phones do and many browsers cannot show. */
export function isHevc(bytes: Uint8Array): boolean {
  return tracksOf(bytes).some((track) => {
    const within = (body: DataView | undefined, kind: string) =>
      body === undefined ? undefined : boxesIn(body).find((box) => box.kind === kind)?.body;
    const table = within(within(within(track, 'mdia'), 'minf'), 'stbl');
    const samples = within(table, 'stsd');
    return samples !== undefined && ['hvc1', 'hev1'].includes(fourLetters(samples, 12));
  });
}

interface Box {
  readonly kind: string;
  readonly body: DataView;
}

function tracksOf(bytes: Uint8Array): readonly DataView[] {
  const all = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const movie = boxesIn(all).find(({ kind }) => kind === 'moov')?.body;
  if (movie === undefined) return [];
  return boxesIn(movie).flatMap(({ kind, body }) => (kind === 'trak' ? [body] : []));
}

/** The boxes that lie one behind the other; what does not fit any more is left out. */
function boxesIn(view: DataView): readonly Box[] {
  const boxes: Box[] = [];
  for (let at = 0; at + 8 <= view.byteLength;) {
    const long = view.getUint32(at) === 1;
    if (long && at + 16 > view.byteLength) break;
    const said = long ? Number(view.getBigUint64(at + 8)) : view.getUint32(at);
    const size = said === 0 ? view.byteLength - at : said;
    const head = long ? 16 : 8;
    if (size < head || at + size > view.byteLength) break;
    boxes.push({
      kind: fourLetters(view, at + 4),
      body: new DataView(view.buffer, view.byteOffset + at + head, size - head),
    });
    at += size;
  }
  return boxes;
}

function fourLetters(view: DataView, at: number): string {
  if (at + 4 > view.byteLength) return '';
  return String.fromCharCode(...[0, 1, 2, 3].map((step) => view.getUint8(at + step)));
}
