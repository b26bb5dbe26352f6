/**
 * What can be wrong between a course and its LMS, each with one cause and one remedy. The first eight are seen before
 * anything is written; what is lost between visits shows only at the next launch.
 */
export const faults = [
  /** No window has an API: opened outside of the LMS, or as a plain file. */
  'no-api',
  /** Only the API of the other standard is there. */
  'other-standard',
  /** No API in the windows that can be looked into, and one of another site between. */
  'out-of-reach',
  /** The API says no to being opened, and to everything. */
  'refuses',
  /** Calls throw. */
  'throws',
  /** Calls give nothing back where the standard asks for a text. */
  'answers-nothing',
  /** A call takes five seconds or longer. */
  'slow',
  /** Launched for review or browsing, or without credit: nothing counts. */
  'does-not-count',
  /** The API was there and is gone. */
  'gone',
  /** Another API stands in its place, which was never opened. */
  'replaced',
  /** A value is taken with yes and is not there when it is asked for. */
  'loses-values',
  /** A text comes back shorter, its beginning right. */
  'cuts-text',
  /** A text comes back with other characters. */
  'changes-text',
  /** Less room for the resume text than the standard promises. */
  'little-room',
  /** Single decisions cannot be recorded. */
  'no-interactions',
  /** Objectives cannot be recorded. */
  'no-objectives',
  /** Saving is answered with no. */
  'refuses-to-save',
  /** Saving is answered with yes, and the next launch knows nothing of it. */
  'loses-saves',
  /** What was set while the page was being closed or left has not arrived. */
  'loses-the-end',
  /** The time of earlier visits is not counted. */
  'loses-time',
] as const;

export type Fault = (typeof faults)[number];

/** A fault with what it was seen by, in the LMS's own words, for a supporter: "LMSCommit answered false, error 101". */
export interface Diagnosis {
  readonly fault: Fault;
  readonly seen: readonly string[];
}
