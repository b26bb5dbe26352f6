import type { Diagnostic, Finding } from '../scenario/diagnostic.ts';
import { readFile } from '../scenario/read-file.ts';
import type { Expectation } from '../scenario/scenario.ts';
import { expectationsFile } from '../scenario/schema.ts';

export interface ReadExpectations {
  /** Empty when anything in the file is an error. */
  readonly expectations: readonly Expectation[];
  /** In the order of the file. */
  readonly diagnostics: readonly Diagnostic[];
  /** Gives a later finding its line and column. */
  readonly place: (finding: Finding) => Diagnostic;
}

/** Reads a file of expectations beside a scenario. Never throws. */
export function readExpectations(text: string, file: string): ReadExpectations {
  const { value, diagnostics, place } = readFile(expectationsFile, text, file);
  return { expectations: value?.expect ?? [], diagnostics, place };
}
