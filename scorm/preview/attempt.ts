import type { Stored } from '../host/options.ts';
import type { Standard } from './messages.ts';

/** One learner's attempt at one lesson, as the LMS on the desk keeps it. */
export interface Attempt {
  readonly standard: Standard;
  readonly launches: number;
  /** Element -> value, as the LMS last stored it; undefined until something was stored. */
  readonly stored: Stored | undefined;
  /** When it last stored something, in milliseconds since 1970; 0 for never. */
  readonly storedAt: number;
}

/** Whole seconds of a SCORM 1.2 timespan (`HHHH:MM:SS.SS`) or a SCORM 2004 duration (`PT1H2M3.5S`); 0 if it is neither. */
export function secondsOf(time: string | undefined): number {
  if (time === undefined) return 0;
  const clock = /^(\d{1,4}):(\d{2}):(\d{2}(?:\.\d{1,2})?)$/.exec(time);
  if (clock) return Math.round(Number(clock[1]) * 3600 + Number(clock[2]) * 60 + Number(clock[3]));
  const duration = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d{1,2})?)S)?)?$/.exec(time);
  if (!duration) return 0;
  const [, days = 0, hours = 0, minutes = 0, seconds = 0] = duration;
  return Math.round(Number(days) * 86_400 + Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds));
}
