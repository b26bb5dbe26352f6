import type { Tried } from '../tried.ts';

/** SCORM 1.2 Run-Time Environment, section 3.4. */
export const tried12: Tried = {
  learnerName: 'cmi.core.student_name',
  entry: 'cmi.core.entry',
  total: 'cmi.core.total_time',
  decisionId: undefined,
  response: undefined,
  objectiveId: (index) => `cmi.objectives.${index}.id`,
  promised: 4096,
  secondsOf: (time) => {
    const [, hours, minutes, seconds] = /^(\d+):(\d\d):(\d\d(?:\.\d+)?)$/.exec(time.trim()) ?? [];
    return seconds === undefined ? undefined : (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds);
  },
};
