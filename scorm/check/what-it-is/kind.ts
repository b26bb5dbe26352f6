import type { Refusal } from '../refusal.ts';

/** What a file is that is no SCORM package, or none that is safe. */
export interface Kind {
  /** Stable, in kebab case. */
  readonly code: string;
  /** The first half of a sentence: `This is a PDF document`. */
  readonly is: string;
  /** The other half: what to do to have a SCORM package. */
  readonly todo: string;
  /** The course is in this file, and the file can be mended; else it is another thing altogether. */
  readonly isMendable: boolean;
}

export function refusalOf({ code, is, todo }: Kind): Refusal {
  return { code, says: `${is}; ${todo}.` };
}
