import { courseSection, kindsSection, placeSection } from './beside-runs.ts';
import { toDigits } from './checksum.ts';
import { noNotes, type CourseMemory, type RunMemory, type ScenarioMemory } from './memory.ts';
import { visitSection } from './lineage.ts';
import { noteSections, noteTags } from './notes.ts';
import { packPath, pathCheck } from './packed-path.ts';
import { flags, nothingKept, tags } from './parse-memory.ts';
import type { Kept } from './parse-memory.ts';
import { opening, sealed } from './sections.ts';

export interface Writing {
  /** The most characters the text may have: 3,900 in SCORM 1.2, 60,000 in SCORM 2004. */
  readonly limit: number;
  /** The codes of all options after these choices, open or not, in the author's order; `undefined` while the scenario is not loaded. */
  readonly optionsAfter: (scenarioId: string, path: readonly string[]) => readonly string[] | undefined;
  /** What reading the last text left over. */
  readonly kept?: Kept;
}

/** How much is lost without a section; within a text the most precious come first. */
type Worth = 'result' | 'path' | 'answers' | 'text' | 'kept' | 'codes';

interface Piece {
  readonly text: string;
  readonly worth: Worth;
  /** Of a scenario that is not finished. */
  readonly running: boolean;
  readonly scenario: string;
}

const order: readonly Worth[] = ['result', 'path', 'answers', 'text', 'kept', 'codes'];

/** The text to store. What does not fit within the limit is left out, paths as codes first. */
export function writeMemory(memory: CourseMemory, writing: Writing): string {
  return joined(memory, [...piecesOf(memory, writing)].sort(byWorth), writing.limit);
}

/**
 * A second copy, of at most 255 characters: the running scenario first, then as much of the others as fits.
 *
 * @param running The scenario on the screen, if any.
 */
export function bookmarkOf(
  memory: CourseMemory,
  running: string | undefined,
  writing: Omit<Writing, 'limit'>,
): string {
  const pieces = [...piecesOf(memory, { ...writing, limit: 255 })].sort(byWorth);
  const here = pieces.filter(({ scenario }) => scenario === running);
  const elsewhere = pieces.filter(({ scenario }) => scenario !== running);
  return joined(memory, [...here, ...elsewhere], 255);
}

function byWorth(a: Piece, b: Piece): number {
  return order.indexOf(a.worth) - order.indexOf(b.worth) || Number(b.running) - Number(a.running);
}

function joined({ saves, completed }: CourseMemory, pieces: readonly Piece[], limit: number): string {
  const header = sealed({ tag: 'h', payload: (completed ? 'c' : 'o') + saves.toString(36) });
  return pieces.reduce(
    (text, piece) => (text.length + piece.text.length <= limit ? text + piece.text : text),
    opening + header,
  );
}

function* piecesOf(memory: CourseMemory, writing: Writing): Generator<Piece> {
  for (const [ordinal, scenario] of memory.scenarios.entries()) {
    const running = scenario.latest !== undefined && scenario.latest.ending === undefined;
    const piece = (worth: Worth, tag: string, payload: string): Piece => ({
      text: sealed({ tag, payload }),
      worth,
      running,
      scenario: scenario.id,
    });
    yield piece('result', 'r', resultText(scenario, ordinal));
    for (const which of ['latest', 'first'] as const) {
      const run = scenario[which];
      if (!run) continue;
      const check = checkOf(run, `${scenario.id}.${scenario.hash}`);
      for (const { tag, payload } of placeSection(scenario.id, check, run))
        yield piece('answers', tag, payload);
      if (run.path.length === 0 && run.packed === undefined) continue;
      const blocks = blocksOf(run, scenario, writing);
      if (blocks !== undefined) yield piece('path', tags[which].packed, toDigits(ordinal % 64, 1) + blocks);
      if (run.path.length === 0) continue;
      const codes = `${scenario.id}.${run.path.join('')}`;
      yield piece(blocks === undefined ? 'path' : 'codes', tags[which].codes, codes);
    }
  }
  for (const section of [...courseSection(memory), ...kindsSection(memory.scenarios)])
    yield { text: sealed(section), worth: 'answers', running: false, scenario: '' };
  yield* piecesBeside(memory, writing);
}

// What belongs to no scenario.
function* piecesBeside({ notes = noNotes, visit }: CourseMemory, { kept }: Writing): Generator<Piece> {
  const beside = { running: false, scenario: '' };
  if (visit !== undefined) yield { text: sealed(visitSection(visit)), worth: 'answers', ...beside };
  for (const section of noteSections(notes))
    yield { text: sealed(section), worth: worthOf(section.tag), ...beside };
  for (const text of kept?.sections ?? []) yield { text, worth: 'kept', ...beside };
}

function worthOf(tag: string): Worth {
  if (tag === noteTags.facts) return 'result';
  return tag === noteTags.answers ? 'answers' : 'text';
}

function resultText(scenario: ScenarioMemory, ordinal: number): string {
  const { id, hash, first, latest, debriefRead, restarts = 0 } = scenario;
  const bits =
    (debriefRead ? flags.debriefRead : 0) |
    (first ? flags.first : 0) |
    (latest ? flags.latest : 0) |
    (first?.ending === undefined ? 0 : flags.firstEnded) |
    (latest?.ending === undefined ? 0 : flags.latestEnded) |
    (restarts === 0 ? 0 : flags.restarted);
  const runs = [first, latest].map((run) => (run ? runText(run, `${id}.${hash}`) : ''));
  const begun = restarts === 0 ? '' : toDigits(Math.min(restarts, 63), 1);
  return toDigits(ordinal % 64, 1) + toDigits(bits, 1) + hash + runs.join('') + begun + id;
}

function runText(run: RunMemory, scenario: string): string {
  return toDigits(Math.min(run.continued, 63), 1) + checkOf(run, scenario) + (run.ending ?? '');
}

function checkOf(run: RunMemory, scenario: string): string {
  return isPacked(run)
    ? run.packed.slice(run.packed.lastIndexOf('.') + 1).slice(0, 3)
    : pathCheck(scenario, run.path);
}

function blocksOf(
  run: RunMemory,
  { id, hash }: ScenarioMemory,
  { optionsAfter, kept = nothingKept }: Writing,
): string | undefined {
  if (isPacked(run)) return run.packed.slice(run.packed.lastIndexOf('.') + 4);
  return (
    packPath(run.path, (path) => optionsAfter(id, path)) ??
    kept.packed.get(`${id}.${hash}.${run.path.join('')}`)
  );
}

function isPacked(run: RunMemory): run is RunMemory & { readonly packed: string } {
  return run.packed !== undefined && run.path.length === 0;
}
