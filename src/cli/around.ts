import { posix } from 'node:path';
import { readReferences } from '../course/read-references.ts';
import type { Around } from '../proof/examine.ts';
import type { Files } from './command.ts';
import { referencesFor } from './scenario-files.ts';

/** What lies around a scenario file and is looked at with it: the references, and expect.yaml beside it. */
export function aroundOf(file: string, files: Files): Pick<Around, 'references' | 'expectations'> {
  const path = referencesFor(file, files);
  const listed = path === undefined ? undefined : files.read(path);
  const references =
    path === undefined || listed === undefined ? undefined : readReferences(listed, path).references;
  const beside = posix.join(posix.dirname(file), expectationsName);
  const expected = files.read(beside);
  return {
    ...(references === undefined ? {} : { references }),
    ...(expected === undefined ? {} : { expectations: { text: expected, file: beside } }),
  };
}

/** The file of expectations beside a scenario. */
export const expectationsName = 'expect.yaml';
