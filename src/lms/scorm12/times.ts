const longest = 9999 * 3600 + 59 * 60 + 59;

/**
 * A duration as SCORM 1.2 reads one, `HHHH:MM:SS.cc`; never more than 9999 h 59 min 59 s.
 *
 * @see SCORM 1.2 Run-Time Environment, data type CMITimespan.
 */
export function timespan(seconds: number): string {
  const hundredths = Math.round(Math.min(longest, Math.max(0, seconds || 0)) * 100);
  const whole = Math.floor(hundredths / 100);
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor(whole / 60) % 60;
  return `${pad(hours, 4)}:${pad(minutes)}:${pad(whole % 60)}.${pad(hundredths % 100)}`;
}

/** The time of day where the learner is, `HH:MM:SS`. */
export function clockTime(at: Date): string {
  return [at.getHours(), at.getMinutes(), at.getSeconds()].map((part) => pad(part)).join(':');
}

function pad(value: number, width = 2): string {
  return String(value).padStart(width, '0');
}
