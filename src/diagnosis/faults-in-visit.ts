import type { Evidence, HeardCall } from './evidence.ts';
import type { Diagnosis, Fault } from './fault.ts';
import { inWords, isAbout, wentWell } from './heard.ts';
import { noRoom } from './no-room.ts';
import { isAnswered, wasOpened } from './session-of.ts';
import { spoiledValues } from './spoiled-values.ts';

/** Milliseconds from which learners take a page to be broken. */
const slow = 5000;
/** So many answers in a row, or all there are, make it the LMS that refuses, and not an element. */
const enough = 3;

/**
 * What one visit shows to be wrong, each with its own cause: what follows from a fault that is named is not named.
 * The gravest first.
 */
export function faultsInVisit(evidence: Evidence): readonly Diagnosis[] {
  const nowhere = whyNoApi(evidence);
  if (nowhere) return [nowhere];
  const { calls, lost } = whileItWasThere(evidence);
  const unanswered = badlyAnswered(calls, evidence);
  const judged = calls.filter((call) => call.came === 'text' && !isSlow(call));
  const uncounted = doesNotCount(judged, evidence);
  const named = [...lost, ...unanswered, ...uncounted];
  if (asked(calls) && !wasOpened(calls)) return named.length > 0 ? named : refusedOpening(judged, evidence);
  // An LMS may refuse what does not count, and what it was not there for.
  if (uncounted.length > 0) return named;
  const refused = unanswered.length > 0 ? [] : refusesAll(judged, evidence);
  if (refused.length > 0) return [...named, ...refused];
  return [
    ...named,
    ...spoiledValues(judged),
    ...noRoom(judged, evidence.at.standard),
    ...(lost.length > 0 ? [] : refusesToSave(judged, evidence)),
  ];
}

function whyNoApi({ at }: Evidence): Diagnosis | undefined {
  if (at.used !== undefined) return undefined;
  const { windows } = at;
  const looked = windows.map(({ by, readable, has }, index) => {
    const found = has.length > 0 ? `the API of ${has.join(' and ')}` : 'no API';
    return `window ${index + 1} (${by}): ${readable ? found : 'of another site, cannot be looked into'}`;
  });
  const fault: Fault = windows.some(({ has }) => has.length > 0)
    ? 'other-standard'
    : windows.some(({ readable }) => !readable)
      ? 'out-of-reach'
      : 'no-api';
  return { fault, seen: looked };
}

/** Once the API is gone or another, calls fail for that reason alone. */
function whileItWasThere({ now, calls, at }: Evidence): {
  readonly calls: readonly HeardCall[];
  readonly lost: readonly Diagnosis[];
} {
  const ours = withinSession(calls);
  if (now !== 'gone' && now !== 'another') return { calls: ours, lost: [] };
  const end = ours.findIndex(
    (call) => !wentWell(call) && (call.came !== 'text' || isAbout(call.error, at.standard) === 'lms'),
  );
  const failed = ours[end];
  const seen = [
    now === 'gone'
      ? 'the API is no longer in the window it was in'
      : 'another API stands in the window, which was not opened',
    ...(failed ? [inWords(failed, at.standard)] : []),
  ];
  return {
    calls: end < 0 ? ours : ours.slice(0, end),
    lost: [{ fault: now === 'gone' ? 'gone' : 'replaced', seen }],
  };
}

/** After a session has been closed, an LMS refuses as it should. */
function withinSession(calls: readonly HeardCall[]): readonly HeardCall[] {
  let closed = false;
  return calls.filter((call) => {
    if (call.call === 'initialize') closed = false;
    const isOurs = !closed;
    if (call.call === 'finish' && wentWell(call)) closed = true;
    return isOurs;
  });
}

/** What is wrong with calls whatever they are about: they throw, answer nothing, or take too long. */
function badlyAnswered(calls: readonly HeardCall[], { at }: Evidence): readonly Diagnosis[] {
  const say = (heard: HeardCall) => inWords(heard, at.standard);
  const late = (heard: HeardCall) => `${say(heard)} after ${(heard.milliseconds / 1000).toFixed(1)} s`;
  const isNothing = ({ call, came, error }: HeardCall) =>
    came === 'nothing' && !(call === 'get' && isAbout(error, at.standard) === 'element');
  return [
    ...named('throws', calls.filter(({ came }) => came === 'threw').map(say)),
    ...named('answers-nothing', calls.filter(isNothing).map(say)),
    ...named('slow', calls.filter((call) => call.came === 'text' && isSlow(call)).map(late)),
  ];
}

function isSlow({ milliseconds }: HeardCall): boolean {
  return milliseconds >= slow;
}

function asked(calls: readonly HeardCall[]): boolean {
  return calls.some(({ call }) => call === 'initialize');
}

function refusedOpening(judged: readonly HeardCall[], { at }: Evidence): readonly Diagnosis[] {
  const refused = judged.filter(({ call }) => call === 'initialize');
  return named(
    'refuses',
    refused.map((heard) => inWords(heard, at.standard)),
  );
}

/** Values are refused for no reason of their own, or nothing is answered any more. */
function refusesAll(judged: readonly HeardCall[], { at }: Evidence): readonly Diagnosis[] {
  const isRefused = (heard: HeardCall) =>
    !wentWell(heard) && isAbout(heard.error, at.standard) === 'lms' && heard.error !== '';
  const lastSets = [
    ...new Map(judged.filter(({ call }) => call === 'set').map((heard) => [heard.element, heard])).values(),
  ];
  const asked = judged.filter(({ call, error }) => call === 'get' && error !== '');
  const answered = asked.findLastIndex((heard) => !isRefused(heard));
  const unanswered = asked.slice(answered + 1);
  const gets = unanswered.length >= enough || (answered < 0 && !judged.some(isAnswered)) ? unanswered : [];
  return named(
    'refuses',
    [...lastSets.filter(isRefused), ...gets].map((heard) => inWords(heard, at.standard)),
  );
}

/** What the LMS says of this launch; its own spelling of the elements differs by standard, their ends do not. */
function doesNotCount(judged: readonly HeardCall[], { at }: Evidence): readonly Diagnosis[] {
  const said = judged.filter(
    ({ call, element, answer }) =>
      call === 'get' &&
      ((/[._]mode$/.test(element) && ['review', 'browse'].includes(answer.trim())) ||
        (element.endsWith('.credit') && answer.trim() === 'no-credit')),
  );
  return named(
    'does-not-count',
    said.map((heard) => inWords(heard, at.standard)),
  );
}

/** The last word on saving counts: a save that failed once is made up for by the next. */
function refusesToSave(judged: readonly HeardCall[], { at }: Evidence): readonly Diagnosis[] {
  const last = (['commit', 'finish'] as const).flatMap(
    (name) => judged.findLast(({ call }) => call === name) ?? [],
  );
  return named(
    'refuses-to-save',
    last.filter((heard) => !wentWell(heard)).map((heard) => inWords(heard, at.standard)),
  );
}

function named(fault: Fault, seen: readonly string[]): readonly Diagnosis[] {
  return seen.length > 0 ? [{ fault, seen: [...new Set(seen)] }] : [];
}
