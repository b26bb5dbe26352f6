import { mediaFile } from '../project/project-files.ts';
import type { MediaShelf } from '../session/media-shelf.ts';

/** Gives a copy of a scenario pictures and sounds of its own. */
export function copyMedia(media: MediaShelf, from: string, to: string): void {
  const folder = mediaFile(from, '');
  for (const [file, bytes] of new Map(media.files))
    if (file.startsWith(folder)) media.put(mediaFile(to, file.slice(folder.length)), bytes);
}
