import { Studio } from '../../../src/studio/session/studio.ts';
import { pngOf } from '../../support/small-media.ts';

/** A scenario with two scenes, one picture and a comment that nobody may lose. */
export const scenarioText = `format: 1
id: tiny
title: A tiny evening
promises: {}
flags: {}

# The pictures are ours.
media:
  ecg: { file: ecg.png, alt: A strip with tall T waves. }

scenes:
  hallway:
    title: Hallway
    text: Amara waits.
    shows: ecg
    choices:
      - id: ask
        code: aa
        text: “What do you see?”
      - id: tell
        code: ab
        text: “Look at the T waves.”
    next: walk
  walk:
    title: A walk
    text: They walk.
    next: end
`;

export const withoutMedia = scenarioText
  .replace(/# The pictures[^]*?\n\n/, '')
  .replace('    shows: ecg\n', '');

export function studioOf(text = scenarioText, media: ReadonlyMap<string, Uint8Array> = ecg()): Studio {
  return new Studio(
    { id: 'draft', name: 'Draft', files: new Map([['tiny/scenario.yaml', text]]), media },
    () => 0,
  );
}

export function ecg(): ReadonlyMap<string, Uint8Array> {
  return new Map([['tiny/media/ecg.png', pngOf(300, 200)]]);
}

export function fileOf(name: string, bytes: Uint8Array, type = ''): File {
  return new File([bytes as Uint8Array<ArrayBuffer>], name, { type });
}
