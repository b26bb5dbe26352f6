import type { Diagnosis, Fault } from '../../diagnosis/fault.ts';
import type { LineCode, Note, NoteCode } from './check-state.ts';
import { wasCutOff } from './crossing.ts';
import type { Kept } from './kept.ts';
import type { LaunchTrials } from './launch-trials.ts';
import type { Memory } from './memory.ts';
import type { Spelling } from './spelling.ts';
import type { Told } from './trials/told.ts';
import type { Outcome } from './trials/trying.ts';

interface Observed {
  readonly spelling: Spelling;
  readonly memory: Memory;
  readonly told: Told | undefined;
  readonly trials: LaunchTrials | undefined;
  readonly lines: ReadonlyMap<LineCode, Outcome>;
  readonly diagnoses: readonly Diagnosis[];
  /** What the end of this launch showed. */
  readonly atTheEnd: readonly Note[];
  readonly browserKeeps: boolean;
}

/** Faults next to which nothing else that is seen means what it seems to mean. */
const overshadowing: ReadonlySet<Fault> = new Set([
  'slow',
  'gone',
  'replaced',
  'throws',
  'answers-nothing',
  'refuses',
  'does-not-count',
  'loses-values',
  'cuts-text',
  'changes-text',
  'loses-saves',
]);

/** What is not as usual and does no harm, in all launches so far. */
export function notesOf(observed: Observed): readonly Note[] {
  const { memory, diagnoses, atTheEnd, browserKeeps } = observed;
  const isOvershadowed = diagnoses.some(({ fault }) => overshadowing.has(fault));
  const isRefused = isOvershadowed || diagnoses.some(({ fault }) => fault === 'refuses-to-save');
  const now = isOvershadowed ? [] : [...missingOf(observed), ...foundOf(observed)];
  const none = browserKeeps ? [] : [note('no-storage', 'localStorage')];
  const merged = new Map<NoteCode, Set<string>>();
  for (const { note: code, seen } of [...(memory.before?.notes ?? []), ...now, ...none, ...atTheEnd])
    merged.set(code, new Set([...(merged.get(code) ?? []), ...seen]));
  // A save that is refused to a page that stays is no habit of a page that goes.
  if (isRefused) merged.delete('silent-at-the-end');
  return [...merged].map(([code, seen]) => ({ note: code, seen: [...seen] }));
}

/** What this launch found of the last one. */
function foundOf({ spelling, memory: { here }, told, trials }: Observed): readonly Note[] {
  const { found, missing } = trials ?? {};
  if (!here?.more || !found || !told) return [];
  const { end, idle } = here.more;
  if (found.text !== 'same') return [];
  const lists = (['decisions', 'objectives'] as const).filter((list) => (missing?.[list].length ?? 0) > 0);
  return [
    ...(found.end === 'arrived' && end.length > 0 ? [note('silent-at-the-end', ...end)] : []),
    ...(found.end === 'unknown' && wasCutOff(here)
      ? [note('ends-idle-visits', `${idle} minutes`, ...end)]
      : []),
    ...lists.map((list) => note(`forgets-${list}`, ...(missing?.[list] ?? []))),
    ...changedOf(here, told, spelling),
  ];
}

/** Values that came back at once, and are others now. */
function changedOf({ more }: Kept, told: Told, { dialect }: Spelling): readonly Note[] {
  const wasSet = more?.lines.some(({ code, state }) => code === 'status' && state === 'well') ?? false;
  const wanted = dialect.attempted[0]?.[1];
  const isOther = told.bookmark !== '' && ![undefined, '', told.bookmark].includes(more?.bookmark);
  return [
    ...(isOther ? [note('changes-rare-characters', told.bookmark)] : []),
    ...(wasSet && told.status !== wanted ? [note('changes-the-status', `"${told.status}"`)] : []),
  ];
}

/** What a course can do without. */
const dispensable = ['exit', 'bookmark', 'time', 'score'] as const;

function missingOf({ spelling: { dialect }, told, lines }: Observed): readonly Note[] {
  const seen = [
    ...(told?.missing ?? []).filter((element) => element !== dialect.reads.language),
    ...dispensable.flatMap((code) => {
      const line = lines.get(code);
      return line?.state === 'noted' ? [line.detail] : [];
    }),
  ];
  return seen.length > 0 ? [note('few-elements', ...seen)] : [];
}

export function note(code: NoteCode, ...seen: readonly string[]): Note {
  return { note: code, seen };
}
