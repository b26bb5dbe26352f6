import { type Dirent, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeFiles } from '../../src/cli/node-files.ts';
import type { ProjectFiles } from '../../src/course/read-project.ts';

/** A project in a folder of this machine that is laid out as `scenarios`. */
export function projectIn(folder: string): ProjectFiles {
  return { text: (path) => nodeFiles.read(join(folder, path)), media: mediaIn(folder) };
}

function mediaIn(folder: string): ReadonlyMap<string, Uint8Array> {
  const paths = entriesOf(folder)
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name: id }) =>
      entriesOf(join(folder, id, 'media'))
        .filter((entry) => entry.isFile())
        .map(({ name }) => `${id}/media/${name}`),
    );
  return new Map(paths.map((path) => [path, new Uint8Array(readFileSync(join(folder, path)))]));
}

/** Hidden files, such as those that a desktop leaves in folders, are no part of a project. */
function entriesOf(folder: string): readonly Dirent[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !name.startsWith('.'));
}
