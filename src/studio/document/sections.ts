/** A stretch of the file that can be read by itself. */
export interface Section {
  readonly start: number;
  readonly text: string;
  /** Names of the maps around it. */
  readonly within: readonly string[];
}

const plainKey = /[A-Za-z_][\w-]*[ \t]*:(?=\s|$)/y;
const scenesHead = /scenes[ \t]*:[ \t]*(#.*)?\r?\n/y;
const firstScene = /(?:[ \t]*(?:#.*)?\r?\n)*( +)\S/y;

const top: readonly string[] = [];
const inScenes: readonly string[] = ['scenes'];

/**
 * Cuts a scenario file into its top-level entries, and its scenes into one section each, so that after an edit only
 * what changed is read again. Whatever does not plainly begin an entry belongs to the section before it.
 */
export function sectionsOf(text: string): readonly Section[] {
  const starts = keyLines(text, 0, text.length, 0);
  if (starts.length === 0) return [{ start: 0, text, within: top }];
  return starts.flatMap((start, index) => {
    const from = index === 0 ? 0 : start;
    const end = starts[index + 1] ?? text.length;
    const whole = { start: from, text: text.slice(from, end), within: top };
    const begin = endOfMatch(scenesHead, text, start);
    return begin === undefined || begin > end ? [whole] : scenesIn(text, begin, end, whole);
  });
}

/**
 * The same after an edit, from the sections before it: those that are written as they were are handed on, with all else
 * that is known of them.
 */
export function sectionsAfter<T extends Section>(
  text: string,
  before: readonly T[],
): readonly (T | Section)[] {
  const shift = text.length - before.reduce((sum, section) => sum + section.text.length, 0);
  let first = 0;
  while (isKept(text, before[first], 0)) first += 1;
  const begin = before[first]?.start ?? text.length;
  let last = before.length;
  for (let one = before[last - 1]; last > first && one !== undefined; one = before[last - 1]) {
    if (one.start + shift < begin || !isKept(text, one, shift)) break;
    last -= 1;
  }
  // What stands above the first scene's name is its own only as long as it is the first.
  if (last === first && isFirstScene(before, first) && shift !== 0) last += 1;
  const changed = between(text, before, first, last, shift);
  if (changed === undefined) return handedOn(sectionsOf(text), before);
  const rest = before.slice(last);
  const moved = shift === 0 ? rest : rest.map((section) => ({ ...section, start: section.start + shift }));
  return [...before.slice(0, first), ...changed, ...moved];
}

function isFirstScene(sections: readonly Section[], at: number): boolean {
  const [here, above] = [sections[at], sections[at - 1]];
  return here !== undefined && here.within.length > 0 && above?.within.length === 0;
}

function handedOn<T extends Section>(
  sections: readonly Section[],
  before: readonly T[],
): readonly (T | Section)[] {
  const known = new Map(before.map((section) => [section.text, section]));
  return sections.map((section) => {
    const same = known.get(section.text);
    return same === undefined ? section : { ...same, ...section };
  });
}

/** What has changed, cut anew; undefined where it is more than scenes among scenes. */
function between(
  text: string,
  before: readonly Section[],
  first: number,
  last: number,
  shift: number,
): readonly Section[] | undefined {
  if (first === last && shift === 0) return [];
  const [here, above, below] = [before[first], before[first - 1], before[last]];
  if (here === undefined || above === undefined) return undefined;
  if (before.slice(first, Math.max(last, first + 1)).some(({ within }) => within.length === 0))
    return undefined;
  const [from, end] = [here.start, below === undefined ? text.length : below.start + shift];
  if (from >= end || (below !== undefined && text[end - 1] !== '\n')) return undefined;
  const isFirst = above.within.length === 0;
  const starts = sceneLines(text, from, end, here, isFirst);
  return starts.length === 0 || (starts[0] !== from && !isFirst)
    ? undefined
    : scenesFrom(text, from, end, starts);
}

/** @param isFirst Among all scenes: then it says how far in all of them stand, and has to go on saying so. */
function sceneLines(
  text: string,
  from: number,
  end: number,
  here: Section,
  isFirst: boolean,
): readonly number[] {
  const indent = indentIn(here.text, 0, here.text.length);
  if (indent === undefined || keyLines(text, from, end, 0).length > 0) return [];
  return isFirst && indentIn(text, from, end) !== indent ? [] : keyLines(text, from, end, indent);
}

function isKept(text: string, section: Section | undefined, shift: number): boolean {
  if (section === undefined) return false;
  const start = section.start + shift;
  // Several times as fast as startsWith, and there may be megabytes.
  return text.slice(Math.max(0, start), start + section.text.length) === section.text;
}

function scenesIn(text: string, from: number, end: number, whole: Section): readonly Section[] {
  const indent = indentIn(text, from, end);
  const starts = indent === undefined ? [] : keyLines(text, from, end, indent);
  if (starts.length === 0) return [whole];
  return [
    { start: whole.start, text: text.slice(whole.start, from), within: top },
    ...scenesFrom(text, from, end, starts),
  ];
}

function scenesFrom(text: string, from: number, end: number, starts: readonly number[]): readonly Section[] {
  return starts.map((start, index) => {
    const begin = index === 0 ? from : start;
    return { start: begin, text: text.slice(begin, starts[index + 1] ?? end), within: inScenes };
  });
}

/** How far in the first line stands that says anything. */
function indentIn(text: string, from: number, end: number): number | undefined {
  const behind = endOfMatch(firstScene, text, from);
  if (behind === undefined || behind > end) return undefined;
  return behind - 1 - (text.lastIndexOf('\n', behind - 1) + 1);
}

/** Offsets of the lines that plainly begin an entry at an indentation. */
function keyLines(text: string, from: number, end: number, indent: number): number[] {
  const space = 0x20;
  const starts: number[] = [];
  for (let at = from; at < end; at = next(text, at, end)) {
    let depth = 0;
    while (depth <= indent && text.charCodeAt(at + depth) === space) depth += 1;
    if (depth === indent && endOfMatch(plainKey, text, at + depth) !== undefined) starts.push(at);
  }
  return starts;
}

function endOfMatch(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

function next(text: string, at: number, end: number): number {
  const newline = text.indexOf('\n', at);
  return newline < 0 || newline >= end ? end : newline + 1;
}
