import { projectIn } from '../../../scripts/packaging/project-in.ts';
import { readFolder } from '../../../scripts/kit/folder.ts';
import type { DraftFiles } from '../../../src/studio/export/make-packages.ts';

/** A picture of one pixel. */
export const onePixel = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='),
  (character) => character.charCodeAt(0),
);

/** A folder's files as the studio has them when it has opened it. */
export function draftIn(folder: string): DraftFiles {
  const { text, media } = projectIn(folder);
  const paths = [...readFolder(folder).keys()].filter((path) => path.endsWith('.yaml'));
  return { files: new Map(paths.map((path) => [path, text(path) ?? ''])), media };
}

/** A scenario's text in which the first scene shows a picture. */
export function withPicture(text: string): string {
  return `${text.replace(/^(scenes:\n {2}\w+:\n)/m, '$1    shows: board\n')}
media:
  board:
    file: board.png
    alt: A whiteboard with eight names.
`;
}
