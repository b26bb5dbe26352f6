import type { ByteSource } from '../../scorm/check/zip/byte-source.ts';
import type { Companion } from '../proof/companion.ts';

/** How a command ends: 0 all is well, 1 something is to be mended, 2 it was called wrongly. */
export type ExitCode = 0 | 1 | 2;

/** What a command says and how it ends. */
export interface CommandResult {
  readonly lines: readonly string[];
  readonly exitCode: ExitCode;
  /** What follows once the lines are said, for a command that goes on: it watches files, or asks what to do next. */
  readonly goOn?: () => Promise<ExitCode>;
}

export interface Command {
  readonly name: string;
  readonly summary: string;
  /** How it is called, then examples. */
  readonly help: readonly string[];
  readonly run: (words: readonly string[], surroundings: Surroundings) => CommandResult;
}

/** What a command may look at and change. Paths are relative to the folder it is called in, or absolute. */
export interface Surroundings {
  readonly files: Files;
  /** The output is read on a terminal that shows colours. */
  readonly colours: boolean;
  /** Told how far a long job is, 0 to 1; left out where nobody watches. */
  readonly progress?: (share: number) => void;
  /** Starts someone who plays runs along with us; left out, or giving nothing, where we are alone. */
  readonly companion?: () => Companion | undefined;
  /** Left out where a command can only say its lines and end. */
  readonly live?: Live;
}

export interface Files {
  /** The text of a file; undefined if there is none. */
  readonly read: (path: string) => string | undefined;
  /** The bytes of a file; undefined if there is none. Left out where only texts are at hand: media are then not looked at. */
  readonly bytes?: (path: string) => Uint8Array | undefined;
  /** A file of any size, to be read in pieces; undefined if there is none. Left out where only texts are at hand. */
  readonly source?: (path: string) => ByteSource | 'folder' | undefined;
  /** The names in a folder, sorted; undefined if it is no folder. */
  readonly list: (path: string) => readonly string[] | undefined;
  /** Writes a new file and the folders it is in. Left out where nothing may be written. */
  readonly write?: (path: string, text: string) => void;
  /** Writes over a file that is there. Left out where nothing may be written. */
  readonly replace?: (path: string, text: string) => void;
}

/** What a command needs that goes on after its first lines. */
export interface Live {
  readonly say: (lines: readonly string[]) => void;
  /** The next line that is typed; undefined when there are no more. */
  readonly ask: (question: string) => Promise<string | undefined>;
  /** Calls back at every change in one of these folders (not in those below them); returns how to stop. */
  readonly watch: (folders: readonly string[], changed: () => void) => () => void;
  /** Calls back once, after so many milliseconds; returns how to cancel. */
  readonly after: (milliseconds: number, act: () => void) => () => void;
  /** Settles when the command is told to end, as by Ctrl-C; until then the command alone decides. */
  readonly stopped: () => Promise<void>;
}

/** A wrong call: one sentence, then the help. */
export function wrongUse(sentence: string, help: readonly string[]): CommandResult {
  return { lines: [sentence, '', ...help], exitCode: 2 };
}
