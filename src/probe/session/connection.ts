import type { ApiPlace, Evidence, HeardCall } from '../../diagnosis/evidence.ts';
import { isAbout, wentWell } from '../../diagnosis/heard.ts';
import { apiPlace } from '../../lms/api-place.ts';
import { type Api, findApi } from '../../lms/find-api.ts';
import type { Surroundings } from '../../lms/lms.ts';
import type { Page } from '../../lms/page.ts';
import { HeardCalls } from './heard-calls.ts';
import type { Spelling } from './spelling.ts';

/** An API that was found, and whether it could be opened. */
export interface Connection {
  readonly api: Api;
  /** Where it was found; it may be gone by the time it is opened. */
  readonly place: ApiPlace;
  readonly calls: HeardCalls;
  /** `already`: a session was open, and can be used. */
  readonly opened: 'now' | 'already' | 'no';
}

interface Around {
  readonly window: Page;
  readonly surroundings: Surroundings;
}

/** As long as a course waits for an API that is not there yet, or does not open. */
const step = 100;
const longest = 3000;

export async function connected(spelling: Spelling, around: Around): Promise<Connection | undefined> {
  const { surroundings } = around;
  const end = surroundings.now().getTime() + longest;
  const isTime = () => surroundings.now().getTime() < end;
  let api = apiOf(spelling, around);
  while (!api && isTime()) {
    await pause(surroundings, step);
    api = apiOf(spelling, around);
  }
  if (!api) return undefined;
  const place = placeOf(spelling, around);
  const { reads, calls: names } = spelling.dialect;
  const secret = [reads.learner, spelling.tried.learnerName];
  const calls = new HeardCalls(api, names, secret, () => surroundings.now());
  let heard = calls.freely.other('initialize');
  while (isRefused(heard) && !isOpen(calls, spelling) && isTime()) {
    await pause(surroundings, step);
    heard = calls.freely.other('initialize');
  }
  calls.keep(heard);
  if (wentWell(heard)) return { api, place, calls, opened: 'now' };
  return { api, place, calls, opened: isRefused(heard) && isOpen(calls, spelling) ? 'already' : 'no' };
}

/** Lets the page be drawn, and other things happen. */
export function pause(surroundings: Surroundings, milliseconds = 0): Promise<void> {
  return new Promise((resolve) => surroundings.after(milliseconds, resolve));
}

/** What is known of a visit. What is no longer in its window and works all the same has not gone. */
export function evidenceOf(connection: Connection | undefined, spelling: Spelling, around: Around): Evidence {
  if (!connection) return { at: placeOf(spelling, around), now: 'never', calls: [] };
  const { api, place: at, calls } = connection;
  const { last } = calls;
  const isRefusal = last && !wentWell(last);
  const fails = isRefusal && (last.came !== 'text' || isAbout(last.error, at.standard) === 'lms');
  const there = fails ? apiOf(spelling, around) : api;
  const now = there === api ? 'same' : there === undefined ? 'gone' : 'another';
  return { at, now, calls: calls.evidence };
}

export function placeOf(spelling: Spelling, { window }: Around): ApiPlace {
  return apiPlace(window, spelling.dialect.reports);
}

function apiOf({ dialect }: Spelling, { window }: Around): Api | undefined {
  return findApi(window, dialect.api, dialect.calls.initialize);
}

function isRefused(heard: HeardCall): boolean {
  return !wentWell(heard) && heard.came === 'text' && heard.milliseconds < step * 10;
}

/** The page was loaded again within a session: the LMS refuses to open it twice. */
function isOpen(calls: HeardCalls, { dialect }: Spelling): boolean {
  const status = calls.freely.get(dialect.reads.status);
  return wentWell(status) && status.answer !== '';
}
