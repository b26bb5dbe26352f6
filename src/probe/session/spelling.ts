import type { Dialect } from '../../lms/dialect.ts';
import { scorm12 } from '../../lms/scorm12/scorm12.ts';
import { tried12 } from '../../lms/scorm12/tried12.ts';
import { scorm2004 } from '../../lms/scorm2004/scorm2004.ts';
import { tried2004 } from '../../lms/scorm2004/tried2004.ts';
import type { Tried } from '../../lms/tried.ts';

export type Standard = Dialect['reports'];

/** How a standard spells all that a check sets and reads. */
export interface Spelling {
  readonly dialect: Dialect;
  readonly tried: Tried;
}

export const spellings: Readonly<Record<Standard, Spelling>> = {
  scorm12: { dialect: scorm12, tried: tried12 },
  scorm2004: { dialect: scorm2004, tried: tried2004 },
};
