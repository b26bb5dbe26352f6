/** A file that somebody may drop, and the code of the sentence that it deserves. */
export interface HostileFile {
  readonly name: string;
  readonly code: string;
  /** Words that must be in the sentence. */
  readonly words: RegExp;
  readonly bytes: () => Uint8Array;
}
