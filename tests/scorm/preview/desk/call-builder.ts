import type { Call } from '../../../../scorm/preview/messages.ts';

/** A call that went well, but for what is said here. */
export function callOf(call: Partial<Call> = {}): Call {
  return {
    at: 1200,
    took: 2,
    name: 'LMSSetValue',
    given: ['cmi.core.lesson_status', 'incomplete'],
    result: 'true',
    came: 'text',
    error: 0,
    errorWords: '',
    by: 'lms',
    ...call,
  };
}
