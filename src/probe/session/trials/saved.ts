import type { HeardCall } from '../../../diagnosis/evidence.ts';
import { wentWell } from '../../../diagnosis/heard.ts';
import { probe } from '../../../locale/en/probe.ts';
import { slowCall } from '../heard-calls.ts';
import { fateOf } from '../marked-text.ts';
import { outcome, type Outcome, type Trying } from './trying.ts';

interface Saved extends Outcome {
  readonly commit: HeardCall;
  /** The text was taken and came back; without that, nothing says whether it is still there next time. */
  readonly comesBack: boolean;
}

/** Stores the text that the next launch is to find, and asks whether it was saved. */
export function saved(trying: Trying, text: string): Saved {
  const { calls, spelling } = trying;
  const { reads } = spelling.dialect;
  const words = probe.lines.saves;
  const set = calls.set([reads.text, text]);
  const read = calls.get(reads.text);
  const commit = calls.other('commit');
  const keeps = wentWell(set) && fateOf(text, read.answer) === 'same';
  if (!wentWell(commit))
    return { ...outcome(trying, 'wrong', words.wrong, [commit]), commit, comesBack: keeps };
  return keeps
    ? { ...outcome(trying, 'well', words.well, [commit]), commit, comesBack: keeps }
    : { ...outcome(trying, 'wrong', words.noText, [set, read]), commit, comesBack: keeps };
}

/** From which a page seems to hesitate, in milliseconds. */
const hesitating = 1000;

export function quick(trying: Trying): Outcome {
  const { times } = trying.calls;
  const longest = Math.max(0, ...times);
  const whole = times.reduce((sum, time) => sum + time, 0);
  const words = probe.lines.quick;
  const detail = `${times.length} calls in ${whole} ms`;
  if (longest >= slowCall) return { state: 'wrong', text: words.wrong(longest), detail };
  return longest >= hesitating
    ? { state: 'noted', text: words.noted(longest), detail }
    : { state: 'well', text: words.well(longest), detail };
}
