import type { Tried } from '../tried.ts';

/** SCORM 2004 Run-Time Environment, section 4.2. */
export const tried2004: Tried = {
  learnerName: 'cmi.learner_name',
  entry: 'cmi.entry',
  total: 'cmi.total_time',
  decisionId: (index) => `cmi.interactions.${index}.id`,
  response: (index) => `cmi.interactions.${index}.learner_response`,
  objectiveId: (index) => `cmi.objectives.${index}.id`,
  promised: 64_000,
  secondsOf: (time) => {
    const parts = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?)?$/.exec(time.trim());
    if (!parts) return undefined;
    const [days = 0, hours = 0, minutes = 0, seconds = 0] = parts.slice(1).map((part) => Number(part ?? 0));
    return ((days * 24 + hours) * 60 + minutes) * 60 + seconds;
  },
};
