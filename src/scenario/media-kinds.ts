/* What a medium is follows from the ending of its file. */

export type MediumKind = 'image' | 'sound' | 'film';

export const mediaEndings = {
  image: ['png', 'jpg', 'webp'],
  sound: ['mp3'],
  film: ['mp4'],
} as const satisfies Readonly<Record<MediumKind, readonly string[]>>;

/** Undefined for a file that is no medium of ours. */
export function mediumKind(file: string): MediumKind | undefined {
  const ending = endingOf(file);
  const kinds = Object.keys(mediaEndings) as MediumKind[];
  return kinds.find((kind) => (mediaEndings[kind] as readonly string[]).includes(ending));
}

/** What follows the last dot; empty without one. */
export function endingOf(file: string): string {
  return /\.([^.]*)$/.exec(file)?.[1] ?? '';
}
