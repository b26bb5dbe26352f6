import { besideTags, courseIn, kindIn, placeIn } from './beside-runs.ts';
import { fromDigits } from './checksum.ts';
import type { CourseMemory, RunMemory, ScenarioMemory } from './memory.ts';
import { visitIn, visitTag } from './lineage.ts';
import { notesIn, noteTags } from './notes.ts';
import { packedText, pathCheck } from './packed-path.ts';
import { intactSections, sealed } from './sections.ts';
import type { Section } from './sections.ts';

/** What a stored text says. */
export interface Parsed {
  /** `nothing` was stored; or it was `read`, at least in part; or it is `unreadable`: not ours, or damaged beyond use. */
  readonly state: 'nothing' | 'read' | 'unreadable';
  /** Empty unless `state` is `read`. */
  readonly memory: CourseMemory;
  /** Something that was stored could not be read. */
  readonly damaged: boolean;
  /** How many sections were intact. */
  readonly intact: number;
  /** To be handed to `writeMemory`. */
  readonly kept: Kept;
  /** The text itself, to be stored again untouched until the learner makes a choice. */
  readonly raw: string;
}

/** What was read without being understood, or cannot be made anew before its scenario is loaded. */
export interface Kept {
  /** Sections of kinds this version does not know, as they were. */
  readonly sections: readonly string[];
  /** Packed paths by the scenario, hash and path they stand for. */
  readonly packed: ReadonlyMap<string, string>;
}

export const nothingKept: Kept = { sections: [], packed: new Map() };

/** The hash of a scenario of which only the choices were read: equal to no real one. */
export const unknownHash = '------';

/** Tags of a run's packed path and of its path as codes. */
export const tags = { first: { packed: 'p', codes: 'e' }, latest: { packed: 'q', codes: 'f' } } as const;

export const flags = {
  debriefRead: 1,
  first: 2,
  latest: 4,
  firstEnded: 8,
  latestEnded: 16,
  restarted: 32,
} as const;

type Which = keyof typeof tags;

const known = new Set([
  'h',
  'r',
  'p',
  'q',
  'e',
  'f',
  visitTag,
  ...Object.values(besideTags),
  ...Object.values(noteTags),
]);

/** Reads what is intact of a stored text. Needs no scenario; never throws. */
export function parseMemory(text: string): Parsed {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed === 'undefined' || trimmed === 'null') return empty('nothing', text);
  const { sections, damaged } = intactSections(trimmed);
  if (sections.length === 0) return empty('unreadable', text);
  const header = sections.find(({ tag }) => tag === 'h')?.payload;
  const results = sections.filter(({ tag }) => tag === 'r').flatMap(({ payload }) => resultOf(payload) ?? []);
  const packed = new Map<string, string>();
  const loss = { happened: damaged || header === undefined };
  const scenarios = unique(results)
    .sort((a, b) => a.ordinal - b.ordinal)
    .map((result) => scenarioOf(result, sections, packed, loss));
  const orphans = orphansOf(sections, new Set(results.map(({ id }) => id)));
  return {
    state: 'read',
    memory: {
      saves: header === undefined ? 0 : Number.parseInt(header.slice(1), 36) || 0,
      completed: header?.startsWith('c') ?? false,
      scenarios: [...scenarios, ...orphans],
      ...besideScenarios(sections),
    },
    damaged: loss.happened || orphans.length > 0,
    intact: sections.length,
    kept: { sections: asideOf(sections, [...scenarios, ...orphans]).map(sealed), packed },
    raw: text,
  };
}

/** What belongs to no scenario. */
function besideScenarios(sections: readonly Section[]): Pick<CourseMemory, 'notes' | 'visit' | 'course'> {
  const [notes, visit, course] = [notesIn(sections), visitIn(sections), courseIn(sections)];
  return {
    ...(notes === undefined ? {} : { notes }),
    ...(visit === undefined ? {} : { visit }),
    ...(course === undefined ? {} : { course }),
  };
}

function empty(state: 'nothing' | 'unreadable', raw: string): Parsed {
  const memory: CourseMemory = { saves: 0, completed: false, scenarios: [] };
  return { state, memory, damaged: state === 'unreadable', intact: 0, kept: nothingKept, raw };
}

interface Result {
  readonly id: string;
  readonly hash: string;
  readonly ordinal: number;
  readonly debriefRead: boolean;
  readonly first: RunResult | undefined;
  readonly latest: RunResult | undefined;
  readonly restarts: number;
}

interface RunResult {
  readonly continued: number;
  readonly check: string;
  readonly ending: string | undefined;
}

/** `<ordinal><flags><hash 6>`, for each run `<continued><path check 3>[ending 2]`, `[restarts]`, then the scenario's id. */
function resultOf(payload: string): Result | undefined {
  const bits = fromDigits(payload.charAt(1));
  let at = 8;
  const take = (length: number) => payload.slice(at, (at += length));
  const run = (present: number, ended: number): RunResult | undefined =>
    bits & present
      ? { continued: fromDigits(take(1)), check: take(3), ending: bits & ended ? take(2) : undefined }
      : undefined;
  const first = run(flags.first, flags.firstEnded);
  const latest = run(flags.latest, flags.latestEnded);
  const restarts = bits & flags.restarted ? fromDigits(take(1)) || 0 : 0;
  const id = payload.slice(at);
  if (id === '' || Number.isNaN(bits)) return undefined;
  const ordinal = fromDigits(payload.charAt(0));
  return {
    id,
    hash: payload.slice(2, 8),
    ordinal,
    debriefRead: Boolean(bits & flags.debriefRead),
    first,
    latest,
    restarts,
  };
}

function unique(results: readonly Result[]): Result[] {
  return results.filter(({ id }, at) => results.findIndex((other) => other.id === id) === at);
}

function scenarioOf(
  result: Result,
  sections: readonly Section[],
  packed: Map<string, string>,
  loss: { happened: boolean },
): ScenarioMemory {
  const { id, hash, debriefRead, restarts } = result;
  const read = (which: Which): RunMemory | undefined => {
    const run = result[which];
    if (!run) return undefined;
    const restored = runOf(run, which, result, sections, packed);
    if (restored.path.length === 0 && run.check !== pathCheck(`${id}.${hash}`, [])) {
      if (restored.packed === undefined) loss.happened = true;
      if (restored.packed === undefined && restored.ending === undefined) return undefined;
    }
    return restored;
  };
  const kind = kindIn(sections, id);
  const begun = { ...(restarts === 0 ? {} : { restarts }), ...(kind === undefined ? {} : { kind }) };
  return { id, hash, first: read('first'), latest: read('latest'), debriefRead, ...begun };
}

function runOf(
  { continued, check, ending }: RunResult,
  which: Which,
  { id, hash, ordinal }: Result,
  sections: readonly Section[],
  packed: Map<string, string>,
): RunMemory {
  const scenario = `${id}.${hash}`;
  const blocks = sections
    .find(({ tag, payload }) => tag === tags[which].packed && fromDigits(payload.charAt(0)) === ordinal)
    ?.payload.slice(1);
  const place = ending === undefined ? placeIn(sections, id, check) : undefined;
  const left = place === undefined ? {} : { place };
  const path = sections
    .filter(({ tag, payload }) => tag === tags[which].codes && payload.startsWith(`${id}.`))
    .map(({ payload }) => codesOf(payload))
    .find((codes) => pathCheck(scenario, codes) === check);
  if (path) {
    if (blocks !== undefined) packed.set(`${scenario}.${path.join('')}`, blocks);
    return { path, continued, ending, ...left };
  }
  // A run without a choice has nothing packed; one whose check is by chance the same has.
  if (blocks === undefined) {
    const begun = check === pathCheck(scenario, []);
    return { path: [], continued: begun ? continued : 0, ending, ...(begun ? left : {}) };
  }
  return { path: [], packed: packedText(scenario, check, blocks), continued, ending, ...left };
}

/** Scenarios of which the choices survived but not the result: they can be played on from where they were. */
function orphansOf(sections: readonly Section[], found: ReadonlySet<string>): ScenarioMemory[] {
  const orphans = new Map<string, ScenarioMemory>();
  for (const tag of [tags.latest.codes, tags.first.codes]) {
    for (const section of sections.filter((other) => other.tag === tag)) {
      const id = section.payload.slice(0, section.payload.indexOf('.'));
      if (id === '' || found.has(id) || orphans.has(id)) continue;
      const latest = { path: codesOf(section.payload), continued: 0, ending: undefined };
      orphans.set(id, { id, hash: unknownHash, first: undefined, latest, debriefRead: false });
    }
  }
  return [...orphans.values()];
}

/** Sections of kinds that are not known, and choices of runs that no result speaks of any longer. */
function asideOf(sections: readonly Section[], scenarios: readonly ScenarioMemory[]): Section[] {
  const read = new Set(
    scenarios.flatMap(({ id, first, latest }) =>
      [first, latest].flatMap((run) => (run === undefined ? [] : `${id}.${run.path.join('')}`)),
    ),
  );
  return sections.filter(({ tag, payload }) =>
    tag === tags.first.codes || tag === tags.latest.codes ? !read.has(payload) : !known.has(tag),
  );
}

/** `<id>.<two characters per choice>` */
function codesOf(payload: string): string[] {
  return payload.slice(payload.indexOf('.') + 1).match(/../g) ?? [];
}
