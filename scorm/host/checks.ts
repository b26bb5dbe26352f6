import type { LmsProfile } from './profiles.ts';

/** A rule that some real LMS enforces on what is set. */
export interface Check {
  readonly elements: RegExp;
  /** @param type The interaction's type, where the element is one of an interaction's. */
  readonly takes: (value: string, type: string) => boolean;
}

const upTo = (limit: number) => (value: string) => value.length <= limit;
const like = (pattern: RegExp) => (value: string) => pattern.test(value);

/** SCORM 1.2: the standard's own limits, and Moodle's patterns. */
export function checks12({ limits: { scorm12: limits }, spelling }: LmsProfile): readonly Check[] {
  const lengths = [
    { elements: /^cmi\.suspend_data$/, takes: upTo(limits.text) },
    { elements: /^cmi\.core\.lesson_location$/, takes: upTo(limits.bookmark) },
  ];
  if (spelling === 'any') return lengths;
  return [
    ...lengths,
    { elements: /^cmi\.core\.exit$/, takes: like(/^(time-out|suspend|logout|)$/) },
    { elements: /^cmi\.core\.lesson_status$/, takes: like(/^(passed|completed|failed|incomplete|browsed)$/) },
    { elements: /^cmi\.core\.session_time$|\.latency$/, takes: like(/^\d{2,4}:\d\d:\d\d(\.\d{1,2})?$/) },
    { elements: /^cmi\.core\.score\.(raw|min|max)$/, takes: like(/^(\d{1,2}|100)(\.\d+)?$/) },
    {
      elements: /^cmi\.(interactions|objectives)\.\d+\.id$/,
      takes: like(spelling === 'moodle' ? /^[\x21-\x7e]{1,255}$/ : /^[A-Za-z0-9_-]{1,255}$/),
    },
    {
      elements: /^cmi\.interactions\.\d+\.student_response$/,
      takes:
        spelling === 'moodle'
          ? upTo(limits.bookmark)
          : (value, type) =>
              type === 'fill-in' ? /^.{0,255}$/.test(value) : /^[a-z0-9](,[a-z0-9])*$/.test(value),
    },
    {
      elements: /^cmi\.interactions\.\d+\.result$/,
      takes: like(/^(correct|wrong|unanticipated|neutral|\d+(\.\d+)?)$/),
    },
    {
      elements: /^cmi\.interactions\.\d+\.time$/,
      takes: like(/^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2})?$/),
    },
  ];
}

/** SCORM 2004, in the patterns of Moodle where they are narrower. */
export function checks2004({ limits: { scorm2004: limits }, spelling }: LmsProfile): readonly Check[] {
  const lengths = [
    { elements: /^cmi\.suspend_data$/, takes: upTo(limits.text) },
    { elements: /^cmi\.location$/, takes: upTo(limits.bookmark) },
  ];
  if (spelling === 'any') return lengths;
  return [
    ...lengths,
    { elements: /^cmi\.exit$/, takes: like(/^(time-out|suspend|logout|normal|)$/) },
    { elements: /^cmi\.session_time$|\.latency$/, takes: like(/^PT(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?$/) },
    { elements: /\.timestamp$/, takes: like(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{1,2}Z$/) },
    { elements: /\.description$/, takes: like(/^[^{].{0,249}$|^$/) },
    { elements: /^cmi\.(interactions|objectives)\.\d+\.id$/, takes: like(/^[A-Za-z0-9_.:-]{1,250}$/) },
    {
      elements: /^cmi\.interactions\.\d+\.learner_response$/,
      takes: (value, type) =>
        type === 'long-fill-in'
          ? /^[^{].{0,3999}$/.test(value)
          : /^[\w.]{1,250}(\[,\][\w.]{1,250})*$/.test(value),
    },
    { elements: /^cmi\.(score\.scaled|progress_measure)$/, takes: like(/^(0(\.\d{1,18})?|1(\.0{1,18})?)$/) },
  ];
}
