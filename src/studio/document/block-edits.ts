import type { Change } from './change.ts';
import type { FileDocument, Path, Place } from './file-document.ts';
import { blanksAfter, blanksBefore, columnOf, linesOf, lineStart, startOf } from './ranges.ts';
import { insertedLines, withEntry, withItem, without } from './yaml-edits.ts';

/*
 * Edits of scenes and choices as blocks of lines: what is written stays as it is written, with its notes, and as many
 * blank lines stand between its neighbours as before. In brackets, on one line, the plain edits do.
 */

/** Takes away an entry or item with the notes directly above it, and one of the two gaps around it. */
export function withoutBlock(file: FileDocument, path: Path): readonly Change[] {
  const place = file.at(path);
  const count = siblings(file, path);
  if (place === undefined || count === 0) return [];
  const { text } = file;
  if (place.parent.flow === true || !startsItsLine(text, place)) return without(file, path);
  const { from, to } = linesOf(text, place);
  if (count > 1)
    return isLast(file, path, count)
      ? [cut(text, blanksBefore(text, from).from, to)]
      : [{ from, to: blanksAfter(text, to).to, insert: '' }];
  if (path.length !== 2) return withoutBlock(file, path.slice(0, -1));
  return [...emptied(file, path.slice(0, 1)), { from, to, insert: '' }];
}

/** The same for several entries of a map at once. */
export function withoutBlocks(file: FileDocument, path: Path, names: ReadonlySet<string>): readonly Change[] {
  const keys = file.keysAt(path);
  const going = keys.filter((key) => names.has(key));
  const [first] = going;
  if (first === undefined) return [];
  const places = going.flatMap((key) => file.at([...path, key]) ?? []);
  const areLines = places.every((place) => place.parent.flow !== true && startsItsLine(file.text, place));
  if (going.length === 1 || !areLines) return withoutBlock(file, [...path, first]);
  const lastKept = keys.findLastIndex((key) => !names.has(key));
  const cuts = going.map((key, index) => {
    const { from, to } = linesOf(file.text, places[index]!);
    return keys.indexOf(key) > lastKept && lastKept >= 0
      ? { from: blanksBefore(file.text, from).from, to }
      : { from, to: blanksAfter(file.text, to).to };
  });
  if (lastKept >= 0) return joined(cuts).map(({ from, to }) => cut(file.text, from, to));
  return [...emptied(file, path), ...joined(cuts)];
}

/** Adds an entry to a map, behind another or at the end, with as much room as there is between the others. */
export function withBlock(
  file: FileDocument,
  path: Path,
  name: string,
  value: unknown,
  behind?: string,
): readonly Change[] {
  const keys = file.keysAt(path);
  const before = behind !== undefined && keys.includes(behind) ? behind : keys.at(-1);
  const changes = withEntry(file, path, name, value, before);
  const last = before === undefined ? undefined : file.at([...path, before]);
  if (last === undefined || last.parent.flow === true) return changes;
  const gap = gapOf(file, path);
  return changes.map((change) => ({
    ...change,
    insert: change.insert.startsWith('\n') ? `\n${gap}${change.insert.slice(1)}` : gap + change.insert,
  }));
}

/** Adds a copy of an entry under another name behind one of its siblings, with what is written in it. */
export function copied(
  file: FileDocument,
  path: Path,
  name: string,
  behind: string | undefined = String(path.at(-1)),
): readonly Change[] {
  const parent = path.slice(0, -1);
  const [place, last] = [file.at(path), file.at([...parent, behind])];
  if (place?.pair === undefined || last === undefined) return [];
  const { text } = file;
  if (place.parent.flow === true || !startsItsLine(text, place))
    return withEntry(file, parent, name, file.valueAt(path), behind);
  const { to } = linesOf(text, place);
  const start = startOf(text, place);
  const key = place.pair.key.range;
  const lines = text.slice(lineStart(text, start), start) + name + text.slice(start + key[1] - key[0], to);
  return [insertedLines(text, linesOf(text, last).to, gapOf(file, parent) + lines.replace(/\n$/, ''))];
}

/**
 * Puts an item of a list into another list of the file, as it is written, before an index or at its end. The list may be
 * missing.
 */
export function broughtOver(
  file: FileDocument,
  from: Path,
  list: Path,
  index: number | undefined,
): readonly Change[] {
  const place = file.at(from);
  if (place === undefined) return [];
  const { text } = file;
  const count = countOf(file, list);
  const target =
    count === 0 ? lastEntry(file, list) : file.at([...list, Math.min(index ?? count, count - 1)]);
  const isFlow = [place, target].some((one) => one === undefined || one.parent.flow === true);
  if (isFlow || target === undefined || (count === 0 && file.at(list) !== undefined))
    return withItem(file, list, index ?? count, file.valueAt(from));
  const block = linesOf(text, place);
  const column = columnOf(text, startOf(text, target)) + (count === 0 ? 2 : 0);
  const lines = shifted(
    text.slice(block.from, block.to).replace(/\n$/, ''),
    column - columnOf(text, startOf(text, place)),
  );
  const other = linesOf(text, target);
  if (count === 0) {
    const head = `${' '.repeat(column - 2)}${list.at(-1)}:`;
    return [insertedLines(text, other.to, `${head}\n${lines}`)];
  }
  return [insertedLines(text, index === undefined || index >= count ? other.to : other.from, lines)];
}

/** The last entry of the map in which a list is missing. */
function lastEntry(file: FileDocument, list: Path): Place | undefined {
  const parent = list.slice(0, -1);
  const last = file.keysAt(parent).at(-1);
  return last === undefined ? undefined : file.at([...parent, last]);
}

/** How many items a list has; none where there is no list. */
export function countOf(file: FileDocument, list: Path): number {
  const items = file.valueAt(list);
  return Array.isArray(items) ? items.length : 0;
}

/** What is said of a map of which nothing is left. */
function emptied(file: FileDocument, path: Path): readonly Change[] {
  const place = file.at(path);
  if (place?.pair === undefined) return [];
  const colon = file.text.indexOf(':', place.offset + place.pair.key.range[1]) + 1;
  return [{ from: colon, to: colon, insert: ' {}' }];
}

/** Takes lines away. A text that does not end with a newline still does not. */
function cut(text: string, from: number, to: number): Change {
  const isOpen = to === text.length && from > 0 && !text.endsWith('\n');
  return { from: isOpen ? from - 1 : from, to, insert: '' };
}

/** Cuts that meet, as one. */
function joined(cuts: readonly { readonly from: number; readonly to: number }[]): readonly Change[] {
  const result: { from: number; to: number; insert: string }[] = [];
  for (const { from, to } of cuts.toSorted((a, b) => a.from - b.from)) {
    const before = result.at(-1);
    if (before !== undefined && from <= before.to) before.to = Math.max(before.to, to);
    else result.push({ from, to, insert: '' });
  }
  return result;
}

function shifted(lines: string, by: number): string {
  if (by === 0) return lines;
  return lines
    .split('\n')
    .map((line) => (line.trim() === '' ? line : by > 0 ? ' '.repeat(by) + line : line.slice(-by)))
    .join('\n');
}

/** A blank line where the entries of a map are set apart by one. Of a single entry nothing is known: they are. */
function gapOf(file: FileDocument, path: Path): string {
  const keys = file.keysAt(path);
  const second = keys[1] === undefined ? undefined : file.at([...path, keys[1]]);
  if (second === undefined) return '\n';
  const { from } = linesOf(file.text, second);
  return blanksBefore(file.text, from).from < from ? '\n' : '';
}

function siblings(file: FileDocument, path: Path): number {
  const parent = path.slice(0, -1);
  return typeof path.at(-1) === 'number' ? countOf(file, parent) : file.keysAt(parent).length;
}

function isLast(file: FileDocument, path: Path, count: number): boolean {
  const step = path.at(-1);
  return typeof step === 'number' ? step === count - 1 : file.keysAt(path.slice(0, -1)).at(-1) === step;
}

function startsItsLine(text: string, place: Place): boolean {
  const start = startOf(text, place);
  return text.slice(lineStart(text, start), start).trim() === '';
}
