import { addMedium } from '../edits/media.ts';
import { mediaFile } from '../project/project-files.ts';
import type { Studio } from '../session/studio.ts';
import { listedMedia } from './listed-media.ts';
import type { NewMedium } from './tws-medium-added-event.ts';

/** Puts a medium's files beside the scenario at hand and its words into it. */
export function addToDraft(studio: Studio, { id, medium, files }: NewMedium): void {
  for (const [name, bytes] of files) studio.media.put(mediaFile(studio.scenario, name), bytes);
  studio.edit(`Add “${id}”`, addMedium(studio.document, id, medium));
}

/** What the scenario at hand has already: names of files, those no medium names included, and ids. */
export function takenIn(studio: Studio): {
  readonly files: ReadonlySet<string>;
  readonly ids: ReadonlySet<string>;
} {
  const listed = listedMedia(studio.document);
  const files = [...filesIn(studio).keys(), ...listed.flatMap(({ file, captions }) => [file, captions])];
  return { files: new Set(files), ids: new Set(listed.map(({ id }) => id)) };
}

/** The files beside the scenario at hand, by name. */
export function filesIn({ scenario, media }: Studio): ReadonlyMap<string, Uint8Array> {
  const folder = mediaFile(scenario, '');
  return new Map(
    [...media.files].flatMap(([path, bytes]): [string, Uint8Array][] =>
      path.startsWith(folder) ? [[path.slice(folder.length), bytes]] : [],
    ),
  );
}
