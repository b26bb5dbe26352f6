/** What the check package reads of an LMS beyond what a course does. */
export interface Tried {
  readonly learnerName: string;
  readonly entry: string;
  readonly total: string;
  /** Where the id and the answer of a recorded decision can be read back, if they can. */
  readonly decisionId: ((index: number) => string) | undefined;
  readonly response: ((index: number) => string) | undefined;
  readonly objectiveId: (index: number) => string;
  /** The most characters of resume text that the standard promises. */
  readonly promised: number;
  /** @returns Undefined if it is no duration. */
  readonly secondsOf: (time: string) => number | undefined;
}
