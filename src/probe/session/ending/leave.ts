import type { HeardCall } from '../../../diagnosis/evidence.ts';
import { inWords, wentWell } from '../../../diagnosis/heard.ts';
import type { Trying } from '../trials/trying.ts';

/** What is written in the last moment. */
interface Last {
  readonly text: string;
  readonly seconds: number;
}

/**
 * Ends the session of a page that goes: what was set while it went is to be there at the next launch. Where finishing
 * saves by itself, a save just before it is left out.
 *
 * @param last Undefined if nothing is to be written.
 * @returns What the LMS answered where it was not a yes.
 */
export function leave({ calls, spelling }: Trying, last: Last | undefined): readonly string[] {
  const { dialect } = spelling;
  const heard: HeardCall[] = [];
  if (last) {
    heard.push(calls.freely.set([dialect.reads.text, last.text]));
    // An LMS may do without these.
    for (const value of [...dialect.spent(last.seconds), ...dialect.stay]) calls.freely.set(value);
    if (!dialect.finishSaves) heard.push(calls.freely.other('commit'));
  }
  heard.push(calls.freely.other('finish'));
  return heard.filter((one) => !wentWell(one)).map((one) => inWords(one, dialect.reports));
}
