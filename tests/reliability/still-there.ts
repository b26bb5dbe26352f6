import type { CourseMemory, ScenarioMemory } from '../../src/resume/memory.ts';
import { fromBase64url } from '../../src/resume/base64url.ts';
import type { IntactSection } from './section-reader.ts';

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * Intact sections of which nothing is to be found in what was read. Where two saves were put together, one section of each
 * kind and place is enough: two saves cannot both be the last.
 *
 * @param opened The memory once every scenario is loaded.
 * @param kept Sections that were put aside as they were.
 */
export function lostOf(
  sections: readonly IntactSection[],
  opened: CourseMemory,
  kept: readonly string[],
): string[] {
  const lost: string[] = [];
  const met = new Set<string>();
  const results = new Set(
    sections.filter(({ tag }) => tag === 'r').map(({ payload }) => scenarioIn(payload)),
  );
  for (const { tag, payload, text } of sections) {
    const about = `${tag} ${placeOf(tag, payload)}`;
    if (met.has(about) || kept.includes(text)) continue;
    met.add(about);
    const all = sections.filter(
      (one) => one.tag === tag && placeOf(tag, one.payload) === placeOf(tag, payload),
    );
    if (!all.some((one) => isThere(one, opened, results))) lost.push(text);
  }
  return lost;
}

/** `<ordinal><flags><hash 6>`, for each run a count, a sum of 3 and perhaps an ending of 2, perhaps a count, then the id. */
function scenarioIn(result: string): string {
  return result.slice(partsOf(result).length);
}

/** What a result says of each of its two runs, and the characters before the scenario's id. */
function partsOf(result: string) {
  const bits = digits.indexOf(result.charAt(1));
  let at = 8;
  const endingOf = (present: number, ended: number) => {
    if ((bits & present) !== 0) at += 4;
    if ((bits & present) === 0 || (bits & ended) === 0) return undefined;
    at += 2;
    return result.slice(at - 2, at);
  };
  const endings = [endingOf(2, 8), endingOf(4, 16)];
  const length = at + ((bits & 32) === 0 ? 0 : 1);
  return { endings, debriefRead: (bits & 1) !== 0, hash: result.slice(2, 8), length };
}

/** What a section is about: of sections about the same thing one is enough. */
function placeOf(tag: string, payload: string): string {
  switch (tag) {
    case 'r':
      return scenarioIn(payload);
    case 'e':
    case 'f':
      return payload.slice(0, payload.indexOf('.'));
    case 'm':
    case 't':
      return payload.slice(0, payload.lastIndexOf('.'));
    case 'h':
    case 'k':
    case 'n':
    case 'v':
      return '';
    default:
      return payload;
  }
}

interface Claim {
  readonly payload: string;
  /** What it is about, and what it says of it. */
  readonly place: string;
  readonly value: string;
  readonly memory: CourseMemory;
  /** Scenarios of which the result is intact. */
  readonly results: ReadonlySet<string>;
}

const codesAreThere = ({ place, value, memory }: Claim) => {
  const { first, latest } = scenarioOf(memory, place) ?? {};
  return [first, latest].some((run) => run?.path.join('') === value);
};

/** Says nothing by itself: what it is about stands in the result. */
const saysNothing = () => true;

const claims: Readonly<Record<string, (claim: Claim) => boolean>> = {
  h: ({ payload, memory }) => memory.saves === Number.parseInt(payload.slice(1), 36),
  r: ({ payload, place, memory }) => resultSays(payload, scenarioOf(memory, place)),
  e: codesAreThere,
  f: codesAreThere,
  p: saysNothing,
  q: saysNothing,
  w: saysNothing,
  k: ({ payload, memory, results }) =>
    payload.split('.').every((entry) => kindIsThere(entry, memory.scenarios, results)),
  n: ({ payload, memory }) => memory.notes?.oriented === payload.startsWith('1'),
  m: ({ place, value, memory }) => memory.notes?.answers[place] === value,
  t: ({ place, value, memory }) => memory.notes?.texts[place] === fromBase64url(value),
  v: ({ payload, memory: { visit } }) =>
    [visit?.id, ...(visit?.before ?? []).map(({ id }) => id)].includes(payload.split('.')[0] ?? ''),
};

function isThere(
  { tag, payload }: IntactSection,
  memory: CourseMemory,
  results: ReadonlySet<string>,
): boolean {
  const place = placeOf(tag, payload);
  const value = payload.slice(payload.lastIndexOf('.') + 1);
  return claims[tag]?.({ payload, place, value, memory, results }) ?? false;
}

function scenarioOf({ scenarios }: CourseMemory, id: string): ScenarioMemory | undefined {
  return scenarios.find((scenario) => scenario.id === id);
}

function kindIsThere(
  entry: string,
  scenarios: CourseMemory['scenarios'],
  results: ReadonlySet<string>,
): boolean {
  const id = entry.slice(1);
  const kind = scenarios.find((scenario) => scenario.id === id)?.kind;
  return !results.has(id) || kind?.charAt(0) === entry.charAt(0);
}

function resultSays(result: string, scenario: ScenarioMemory | undefined): boolean {
  if (scenario === undefined) return false;
  const { endings, debriefRead, hash } = partsOf(result);
  const read = [scenario.first?.ending, scenario.latest?.ending];
  return (
    hash === scenario.hash &&
    debriefRead === scenario.debriefRead &&
    endings.every((ending, run) => ending === read[run])
  );
}
