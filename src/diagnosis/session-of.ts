import type { HeardCall } from './evidence.ts';
import { wentWell } from './heard.ts';

/** Whether a session is open, was refused, or has been closed; `refused` too if nobody asked. */
export function sessionOf(calls: readonly HeardCall[]): 'open' | 'refused' | 'closed' {
  if (!wasOpened(calls)) return 'refused';
  const last = calls.findLast(({ call }) => call === 'initialize' || call === 'finish');
  return last?.call === 'finish' && wentWell(last) ? 'closed' : 'open';
}

/** A session that is open already answers "false" to being opened once more, and can be used. */
export function wasOpened(calls: readonly HeardCall[]): boolean {
  return calls.some((heard) => heard.call === 'initialize' && wentWell(heard)) || calls.some(isAnswered);
}

/** A value was given, or taken: only in a session. */
export function isAnswered(heard: HeardCall): boolean {
  if (heard.call === 'get') return wentWell(heard) && heard.answer.trim() !== '';
  return heard.call === 'set' && wentWell(heard);
}
