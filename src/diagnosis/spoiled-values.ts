import type { HeardCall } from './evidence.ts';
import type { Diagnosis } from './fault.ts';
import { shortened, wentWell } from './heard.ts';

type Spoiled = 'loses-values' | 'cuts-text' | 'changes-text';

/** Where an LMS may have an opinion of its own, so that another value is no damage. */
const ownOpinion = /(status|\.exit|\.raw|\.scaled|progress_measure|time|latency|timestamp)$/;
/** No error, or one that says that there is no value; any other says that the element cannot be read. */
const readable = new Set(['', '0', '403']);

/**
 * What came back of what was set with yes, told apart by what is there instead. A short text that is cut is gone, so of
 * several ways one is named: the one that explains the others.
 */
export function spoiledValues(calls: readonly HeardCall[]): readonly Diagnosis[] {
  const found = new Map<Spoiled, string[]>();
  /** What was set last with yes. */
  const given = new Map<string, string>();
  /** All that was there at some time, or should have been. */
  const earlier = new Map<string, Set<string>>();
  for (const heard of calls) {
    const { call, element, answer } = heard;
    const values = earlier.get(element) ?? new Set();
    earlier.set(element, values);
    if (call === 'set') {
      keepGiven(given, values, heard);
    } else if (call === 'get' && couldBeRead(heard)) {
      const now = given.get(element);
      const way = now === undefined ? undefined : wayOf(now, heard, values);
      if (way) found.set(way, [...(found.get(way) ?? []), seenAs(heard, now ?? '')]);
      values.add(answer);
    }
  }
  const fault = (['changes-text', 'cuts-text', 'loses-values'] as const).find((way) => found.has(way));
  return fault ? [{ fault, seen: [...new Set(found.get(fault))] }] : [];
}

function keepGiven(given: Map<string, string>, earlier: Set<string>, heard: HeardCall): void {
  const last = given.get(heard.element);
  if (last !== undefined) earlier.add(last);
  if (wentWell(heard)) given.set(heard.element, heard.given);
  else given.delete(heard.element);
}

function couldBeRead({ came, answer, error }: HeardCall): boolean {
  return came === 'text' && (answer !== '' || readable.has(error));
}

function wayOf(now: string, { element, answer }: HeardCall, earlier: Set<string>): Spoiled | undefined {
  if (answer === now || isSameNumber(answer, now)) return undefined;
  if (answer === '' || earlier.has(answer)) return 'loses-values';
  if (ownOpinion.test(element)) return undefined;
  return now.startsWith(answer) ? 'cuts-text' : 'changes-text';
}

/** "0.50" for "0.5". */
function isSameNumber(one: string, other: string): boolean {
  return one.trim() !== '' && Number(one) === Number(other);
}

function seenAs({ element, answer }: HeardCall, given: string): string {
  const length = (text: string) => `${text.length} ${text.length === 1 ? 'character' : 'characters'}`;
  return `${element}: set "${shortened(given)}" (${length(given)}), came back "${shortened(answer)}" (${length(answer)})`;
}
