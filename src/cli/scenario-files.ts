import { posix } from 'node:path';
import type { Files } from './command.ts';

/** The files of a scenarios folder that lie around one scenario. */
export interface Collection {
  readonly folder: string;
  readonly references: string;
  readonly course: string;
  /** Ids of the folders that hold a scenario.yaml. */
  readonly scenarios: readonly string[];
}

export function collectionAt(folder: string, files: Files): Collection {
  const scenarios = (files.list(folder) ?? []).filter(
    (name) => files.read(posix.join(folder, name, 'scenario.yaml')) !== undefined,
  );
  return {
    folder,
    references: posix.join(folder, 'references.yaml'),
    course: posix.join(folder, 'course.yaml'),
    scenarios,
  };
}

/** The references file that belongs to a scenario file: two folders up, as in scenarios/er-1/scenario.yaml, or beside it. */
export function referencesFor(file: string, files: Files): string | undefined {
  const folder = posix.dirname(file);
  const places = [posix.join(folder, '..', 'references.yaml'), posix.join(folder, 'references.yaml')];
  return places.find((place) => files.read(place) !== undefined);
}
