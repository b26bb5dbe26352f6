import type { ApiPlace, Evidence } from '../diagnosis/evidence.ts';
import { sessionOf } from '../diagnosis/session-of.ts';
import { apiPlace } from './api-place.ts';
import { CallTrace, type TracedCall } from './call-trace.ts';
import { type Api, findApi, read } from './find-api.ts';
import type { LmsSight } from './lms.ts';
import { ApiCalls } from './api-calls.ts';
import type { LookedAt, Looks } from './looked-at.ts';
import { scorm12 } from './scorm12/scorm12.ts';
import { looks12 } from './scorm12/looks.ts';
import { scorm2004 } from './scorm2004/scorm2004.ts';
import { looks2004 } from './scorm2004/looks.ts';

/** What an LMS answers when it is asked for one element. */
export interface Reading extends LookedAt, Pick<TracedCall, 'answer' | 'came' | 'error' | 'milliseconds'> {
  /** What the LMS itself says of the error; empty if there is none, or it says nothing. */
  readonly says: string;
}

/** What can be known of an LMS by reading. */
export interface LmsLook {
  /** Undefined in a package for the web. */
  readonly evidence: Evidence | undefined;
  /** Where the API is at this moment. */
  readonly placeNow: ApiPlace | undefined;
  readonly session: 'none' | 'open' | 'refused' | 'closed';
  /** What the visit called, with times; what was called for this look is not among it. */
  readonly calls: readonly TracedCall[];
  readonly readings: readonly Reading[];
  /** The LMS was too slow, or broke off too often, to be asked for the rest. */
  readonly cutShort: boolean;
}

const standards = {
  scorm12: { dialect: scorm12, looks: looks12 },
  scorm2004: { dialect: scorm2004, looks: looks2004 },
} as const;

/** Values that were set in this visit and are read back, at most. */
const mostReadBack = 12;
const tooSlow = 5000;
const mostThrown = 3;

/** Asks an LMS for what it has, and writes nothing: no value is set, nothing saved, opened or closed. */
export function lookAt(sight: LmsSight): LmsLook {
  const { at, api, calls, start } = sight;
  if (at === undefined)
    return {
      evidence: undefined,
      placeNow: undefined,
      session: 'none',
      calls,
      readings: [],
      cutShort: false,
    };
  const session = api ? sessionOf(calls) : 'none';
  const asked = new CallTrace(sight.now);
  const { readings, cutShort } =
    api && session === 'open' ? readFrom(api, sight, at.standard, asked) : { readings: [], cutShort: false };
  return {
    evidence: { at, now: stateNow(sight, at.standard), calls: [...calls, ...asked.calls] },
    placeNow: apiPlace(start, at.standard),
    session,
    calls,
    readings,
    cutShort,
  };
}

/** Some windows hand out another object each time they are asked: that one is as good as the one before. */
function stateNow({ api, start }: LmsSight, standard: ApiPlace['standard']): Evidence['now'] {
  if (api === undefined) return 'never';
  const { dialect } = standards[standard];
  const find = () => findApi(start, dialect.api, dialect.calls.initialize);
  const found = find();
  if (found === undefined) return 'gone';
  return found === api || found !== find() ? 'same' : 'another';
}

function readFrom(
  api: Api,
  { calls: visit }: LmsSight,
  standard: ApiPlace['standard'],
  trace: CallTrace,
): Pick<LmsLook, 'readings' | 'cutShort'> {
  const { dialect, looks } = standards[standard];
  const calls = new ApiCalls(api, dialect.calls, trace);
  const readings: Reading[] = [];
  for (const { element, about } of [...readBack(visit, looks), ...looks.elements]) {
    calls.get(element);
    if (trace.calls.at(-1)?.answer === '') calls.lastError();
    const heard = trace.calls.at(-1);
    if (heard === undefined) continue;
    const { answer, came, error, milliseconds } = heard;
    readings.push({ element, about, answer, came, error, milliseconds, says: saidOf(api, looks, error) });
    const thrown = readings.filter((reading) => reading.came === 'threw').length;
    if (milliseconds >= tooSlow || thrown >= mostThrown) return { readings, cutShort: true };
  }
  return { readings, cutShort: false };
}

/** What was set in this visit and is not asked for anyway. */
function readBack(calls: readonly TracedCall[], { elements, writeOnly }: Looks): readonly LookedAt[] {
  const known = new Set(elements.map(({ element }) => element));
  const set = calls.filter(
    ({ call, element }) => call === 'set' && !known.has(element) && !writeOnly.test(element),
  );
  return [...new Set(set.map(({ element }) => element))]
    .slice(-mostReadBack)
    .map((element) => ({ about: 'sent', element }));
}

function saidOf(api: Api, { errorString }: Looks, error: string): string {
  if (error === '' || error === '0') return '';
  try {
    const said: unknown = Reflect.apply(read(api, errorString) as (number: string) => unknown, api, [error]);
    return typeof said === 'string' ? said.trim() : '';
  } catch {
    return '';
  }
}
