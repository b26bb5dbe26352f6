import { type FileFault, fileFaults } from '../../course/media-findings.ts';
import { mediaFile } from '../project/project-files.ts';

/** What is wrong with the files in a scenario's folder of media, by their names. A file without a fault has an empty list. */
export type MediaFaults = ReadonlyMap<string, readonly FileFault[]>;

/** A file is looked at once: its bytes are never changed in place, only put anew. */
const looked = new WeakMap<Uint8Array, { readonly name: string; readonly faults: readonly FileFault[] }>();

/** @param media All media of the draft, by their paths. */
export function mediaFaultsIn(media: ReadonlyMap<string, Uint8Array>, scenario: string): MediaFaults {
  const folder = mediaFile(scenario, '');
  return new Map(
    [...media].flatMap(([path, bytes]) => {
      if (!path.startsWith(folder)) return [];
      const name = path.slice(folder.length);
      return [[name, faultsOf(name, bytes)] as const];
    }),
  );
}

/** What is wrong with a file of that name; remembered. */
export function faultsOf(name: string, bytes: Uint8Array): readonly FileFault[] {
  const before = looked.get(bytes);
  if (before?.name === name) return before.faults;
  const faults = fileFaults(name, bytes);
  looked.set(bytes, { name, faults });
  return faults;
}
