/** What a command says and how it ends: 0 all is well, 1 something is to be mended, 2 it was called wrongly. */
export interface CommandResult {
  readonly lines: readonly string[];
  readonly exitCode: 0 | 1 | 2;
}

export interface Command {
  readonly name: string;
  readonly summary: string;
  /** How it is called, then examples. */
  readonly help: readonly string[];
  readonly run: (words: readonly string[], surroundings: Surroundings) => CommandResult;
}

/** What a command may look at. Paths are relative to the folder it is called in, or absolute. */
export interface Surroundings {
  readonly files: Files;
  /** The output is read on a terminal that shows colours. */
  readonly colours: boolean;
}

export interface Files {
  /** The text of a file; undefined if there is none. */
  readonly read: (path: string) => string | undefined;
  /** The names in a folder, sorted; undefined if it is no folder. */
  readonly list: (path: string) => readonly string[] | undefined;
}

/** A wrong call: one sentence, then the help. */
export function wrongUse(sentence: string, help: readonly string[]): CommandResult {
  return { lines: [sentence, '', ...help], exitCode: 2 };
}
