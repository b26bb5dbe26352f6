import type { MediumKind } from '../scenario/media-kinds.ts';

const mega = 1_000_000;

/**
 * How many bytes a file may have. A picture of a screen's width is far smaller; sound and film are about five minutes of
 * speech and one of film; and a course should stay well under the 100 MB that many LMSs take in one upload.
 */
export const mostBytes: Readonly<Record<MediumKind | 'course', number>> = {
  image: 1 * mega,
  sound: 5 * mega,
  film: 20 * mega,
  course: 60 * mega,
};

/** Pixels of a picture's longer side: more is cut down by every screen, and some phones do not show it. */
export const mostPixels = 4096;

/** Such as `3.2 MB` or `48 kB`; never less than there is, so that what is too much does not read as just enough. */
export function bytesInWords(count: number): string {
  if (count <= mega - 1000) return `${Math.max(1, Math.ceil(count / 1000))} kB`;
  const tenths = Math.ceil(count / 100_000) / 10;
  return `${tenths > 10 ? Math.ceil(tenths) : tenths} MB`;
}
