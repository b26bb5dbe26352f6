import { isMap, isScalar, isSeq } from 'yaml';
import type { Change } from './change.ts';
import type { FileDocument, Path, Place } from './file-document.ts';
import {
  blanksAfter,
  blanksBefore,
  columnOf,
  endOf,
  lineEnd,
  linesOf,
  lineStart,
  startOf,
} from './ranges.ts';
import { printedAfterDash, printedAfterName, printedInside } from './printed.ts';

/*
 * Edits of a file as changes of its text. Each touches only the lines it is about: comments, order and blank lines
 * elsewhere stay as they are. What cannot be done, because the file has no such place, changes nothing.
 */

/** Writes a value at a place that exists, or adds it at the end of a map that exists. */
export function withValue(file: FileDocument, path: Path, value: unknown): readonly Change[] {
  const { text } = file;
  const place = file.at(path);
  if (place === undefined)
    return typeof path.at(-1) === 'string'
      ? withEntry(file, path.slice(0, -1), String(path.at(-1)), value)
      : [];
  if (JSON.stringify(place.value?.toJSON()) === JSON.stringify(value)) return [];
  const { from, to } = valueRange(text, place);
  if (place.parent.flow === true) return [{ from, to, insert: printedInside(value) }];
  const column = columnOf(text, startOf(text, place));
  const like = isScalar(place.value) ? place.value.type : undefined;
  const insert =
    place.pair === undefined ? ` ${printedAfterDash(value, column)}` : printedAfterName(value, column, like);
  return [{ from, to, insert }];
}

/** Adds a name and its value to a map: behind a name that is there, or at the end. */
export function withEntry(
  file: FileDocument,
  path: Path,
  name: string,
  value: unknown,
  behind = file.keysAt(path).at(-1),
): readonly Change[] {
  const { text } = file;
  const last = behind === undefined ? undefined : file.at([...path, behind]);
  if (last === undefined) return path.length === 0 ? [] : withValue(file, path, { [name]: value });
  const at = endOf(text, last);
  if (last.parent.flow === true)
    return [{ from: at, to: at, insert: `, ${printedInside({ [name]: value }).replace(/^\{ | \}$/g, '')}` }];
  const column = columnOf(text, startOf(text, last));
  const entry = `${' '.repeat(column)}${name}:${printedAfterName(value, column)}`;
  return [insertedLines(text, linesOf(text, last).to, entry)];
}

/** Adds an item to a list, before the one at the index or at the end. The list may be missing. */
export function withItem(file: FileDocument, path: Path, index: number, value: unknown): readonly Change[] {
  const { text } = file;
  const list = file.at(path)?.value;
  const count = isSeq(list) ? list.items.length : 0;
  if (count === 0) return withValue(file, path, [value]);
  const next = file.at([...path, index]);
  const place = next ?? file.at([...path, count - 1]);
  if (place === undefined) return [];
  if (place.parent.flow === true) {
    const at = next === undefined ? endOf(text, place) : startOf(text, place);
    const insert = next === undefined ? `, ${printedInside(value)}` : `${printedInside(value)}, `;
    return [{ from: at, to: at, insert }];
  }
  const column = columnOf(text, startOf(text, place));
  const item = `${' '.repeat(column)}- ${printedAfterDash(value, column)}`;
  const { from, to } = linesOf(text, place);
  return [insertedLines(text, next === undefined ? to : from, item)];
}

/** Takes away an entry of a map or an item of a list; and what held it, if it held nothing else. */
export function without(file: FileDocument, path: Path): readonly Change[] {
  const place = file.at(path);
  if (place === undefined) return [];
  const { text } = file;
  const siblings = siblingsOf(file, path);
  if (siblings === 1) return path.length > 1 ? without(file, path.slice(0, -1)) : [];
  const [from, to] = [startOf(text, place), endOf(text, place)];
  if (place.parent.flow === true) {
    const next = file.at(siblingAt(file, path, place.index + 1));
    if (next !== undefined) return [{ from, to: startOf(text, next), insert: '' }];
    const before = file.at(siblingAt(file, path, place.index - 1));
    return before === undefined ? [] : [{ from: endOf(text, before), to, insert: '' }];
  }
  const begin = lineStart(text, from);
  if (text.slice(begin, from).trim() !== '') {
    // The first entry of an item stands behind its dash: the next one takes its place.
    const next = file.at(siblingAt(file, path, 1));
    return next === undefined ? [] : [{ from, to: startOf(text, next), insert: '' }];
  }
  return [{ from: begin, to: Math.min(text.length, lineEnd(text, to) + 1), insert: '' }];
}

/** Gives an entry another name. */
export function renamed(file: FileDocument, path: Path, name: string): readonly Change[] {
  const { text } = file;
  const place = file.at(path);
  const key = place?.pair?.key;
  if (place === undefined || key === undefined) return [];
  const from = startOf(text, place);
  return [{ from, to: from + (key.range[1] - key.range[0]), insert: name }];
}

/**
 * Moves an entry or an item before another of the same map or list, as it is written; to the end without one. The notes
 * directly above it go along, and as many blank lines stand between the entries as before.
 */
export function moved(
  file: FileDocument,
  path: Path,
  before: string | number | undefined,
): readonly Change[] {
  const place = file.at(path);
  const parent = path.slice(0, -1);
  const end = siblingAt(file, path, siblingsOf(file, path) - 1);
  const target = file.at(before === undefined ? end : [...parent, before]);
  if (place === undefined || target === undefined || place.parent.flow === true) return [];
  const { text } = file;
  if ([place, target].some((one) => !startsItsLine(text, one))) return [];
  const [block, other] = [linesOf(text, place), linesOf(text, target)];
  if (block.from === other.from || (before !== undefined && blanksAfter(text, block.to).to === other.from))
    return [];
  const isLast = String(end.at(-1)) === String(path.at(-1));
  const gap = isLast ? blanksBefore(text, block.from) : blanksAfter(text, block.to);
  const lines = withNewline(text.slice(block.from, block.to));
  const blanks = text.slice(gap.from, gap.to);
  const cut = { from: Math.min(block.from, gap.from), to: Math.max(block.to, gap.to), insert: '' };
  // A text that does not end with a newline still does not.
  const isOpen = cut.to === text.length && !text.endsWith('\n');
  return [
    isOpen ? { ...cut, from: cut.from - 1 } : cut,
    before === undefined
      ? insertedLines(text, other.to, (blanks + lines).slice(0, -1))
      : insertedLines(text, other.from, (lines + blanks).slice(0, -1)),
  ];
}

/** Whole lines to be put where a line starts, or behind a text that does not end with a newline. */
export function insertedLines(text: string, at: number, lines: string): Change {
  const isOpen = at === text.length && text !== '' && !text.endsWith('\n');
  return { from: at, to: at, insert: isOpen ? `\n${lines}` : `${lines}\n` };
}

function withNewline(lines: string): string {
  return lines.endsWith('\n') ? lines : `${lines}\n`;
}

function startsItsLine(text: string, place: Place): boolean {
  const start = startOf(text, place);
  return text.slice(lineStart(text, start), start).trim() === '';
}

function valueRange(text: string, place: Place): { from: number; to: number } {
  const to = endOf(text, place);
  const range = place.value?.range;
  if (place.parent.flow === true && range) return { from: place.offset + range[0], to };
  if (place.pair === undefined) return { from: startOf(text, place) + 1, to };
  const key = place.pair.key.range;
  return { from: text.indexOf(':', place.offset + key[1]) + 1, to };
}

function siblingsOf(file: FileDocument, path: Path): number {
  const place = file.at(path);
  return place?.pair === undefined
    ? (place?.parent.items.length ?? 0)
    : file.keysAt(path.slice(0, -1)).length;
}

function siblingAt(file: FileDocument, path: Path, index: number): Path {
  const parent = path.slice(0, -1);
  const place = file.at(path);
  const step = isMap(place?.parent) ? file.keysAt(parent)[index] : index;
  return [...parent, step ?? ''];
}
