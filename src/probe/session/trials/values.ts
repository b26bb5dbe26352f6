import { wentWell } from '../../../diagnosis/heard.ts';
import { probe } from '../../../locale/en/probe.ts';
import { outcome, type Outcome, type Trying } from './trying.ts';

/** Asks for what is stored to be given back; before the first save, which some LMSs need. */
export function exit(trying: Trying): Outcome {
  const heard = trying.calls.setAll(trying.spelling.dialect.stay);
  const words = probe.lines.exit;
  return heard.every(wentWell)
    ? outcome(trying, 'well', words.well, heard)
    : outcome(trying, 'noted', words.noted, heard);
}

/** Nothing is set that says more than that the check was begun. @param stored What the LMS told. */
export function status(trying: Trying, stored: string): Outcome {
  const { calls, spelling } = trying;
  const { attempted, completedStatuses, reads } = spelling.dialect;
  const words = probe.lines.status;
  if (completedStatuses.includes(stored)) return outcome(trying, 'noted', words.completed(stored));
  const heard = [...calls.setAll(attempted), calls.get(reads.status)];
  const wanted = attempted[0]?.[1];
  const came = heard.at(-1)?.answer.trim() ?? '';
  if (!heard.every(wentWell)) return outcome(trying, 'wrong', words.wrong, heard);
  return came === wanted
    ? outcome(trying, 'well', words.well, heard)
    : outcome(trying, 'noted', words.noted(came), heard);
}

export function bookmark(trying: Trying): Outcome {
  const { calls, spelling, marker } = trying;
  const { reads } = spelling.dialect;
  const words = probe.lines.bookmark;
  const value = `check_${marker}`;
  const set = calls.set([reads.bookmark, value]);
  if (!wentWell(set)) return outcome(trying, 'noted', words.noted, [set]);
  const read = calls.get(reads.bookmark);
  return read.answer === value
    ? outcome(trying, 'well', words.well)
    : outcome(trying, 'wrong', words.wrong, [set, read]);
}

export function time(trying: Trying, seconds: number): Outcome {
  const heard = trying.calls.setAll(trying.spelling.dialect.spent(seconds));
  const words = probe.lines.time;
  return heard.every(wentWell)
    ? outcome(trying, 'well', words.well(seconds), heard)
    : outcome(trying, 'noted', words.noted, heard);
}

/** Read alone: a score that a check has set would stand in somebody's book of grades. */
export function score(trying: Trying): Outcome {
  const { calls, spelling } = trying;
  const heard = calls.freely.get(spelling.dialect.reads.score);
  const words = probe.lines.score;
  return wentWell(heard)
    ? outcome(trying, 'well', words.well(heard.answer), [heard])
    : outcome(trying, 'noted', words.noted, [heard]);
}
