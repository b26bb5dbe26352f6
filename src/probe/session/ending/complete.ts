import { wentWell } from '../../../diagnosis/heard.ts';
import { probe } from '../../../locale/en/probe.ts';
import { outcome, type Outcome, type Trying } from '../trials/trying.ts';

interface Completed {
  readonly completed: Outcome;
  readonly closed: Outcome;
  /** What the LMS refused after it had heard nothing for long. */
  readonly cutOff: readonly string[];
}

/**
 * Reports the completion, saves and closes the session.
 *
 * @param idle The page stood still for so long that an LMS may have ended the session.
 */
export function complete(trying: Trying, text: string, seconds: number, idle: boolean): Completed {
  const { calls, spelling } = trying;
  const { dialect } = spelling;
  const words = probe.lines;
  const asked = idle ? calls.freely : calls;
  // The status comes first; what stands beside it an LMS may do without.
  const [status] = dialect.completed.map((value) => asked.set(value));
  for (const value of [[dialect.reads.text, text] as const, ...dialect.spent(seconds), ...dialect.stay])
    calls.freely.set(value);
  const commit = asked.other('commit');
  const finish = asked.other('finish');
  const heard = [...(status ? [status] : []), commit];
  const isCompleted = heard.every(wentWell);
  const completed = isCompleted
    ? outcome(trying, 'well', words.completed.well, heard)
    : outcome(trying, idle ? 'noted' : 'wrong', idle ? words.completed.idle : words.completed.wrong, heard);
  const closed = wentWell(finish)
    ? outcome(trying, 'well', words.closed.well, [finish])
    : outcome(trying, idle ? 'noted' : 'wrong', words.closed.wrong, [finish]);
  return { completed, closed, cutOff: idle && !isCompleted ? [completed.detail] : [] };
}
