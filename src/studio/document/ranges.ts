import { isMap, isSeq, type ParsedNode } from 'yaml';
import type { Place } from './file-document.ts';

/** Where an entry's name or an item's dash stands; in brackets, where the item itself begins. */
export function startOf(text: string, { pair, value, parent, offset }: Place): number {
  if (pair !== undefined) return offset + pair.key.range[0];
  const at = offset + ((value ?? parent).range?.[0] ?? 0);
  return parent.flow === true ? at : text.lastIndexOf('-', at - 1);
}

/** Where what is written of it ends, without the blank lines and comments that follow. */
export function endOf(text: string, { pair, value, offset, last }: Place): number {
  if (last !== undefined) return endOf(text, last);
  const start = offset + (value?.range?.[0] ?? 0);
  const end = value === null || value === undefined ? 0 : offset + lastOf(value);
  const written = end > start ? start + text.slice(start, end).trimEnd().length : 0;
  // A name without a value ends with its colon.
  return written > start
    ? written
    : pair === undefined
      ? start
      : text.indexOf(':', offset + pair.key.range[1]) + 1;
}

export interface Lines {
  readonly from: number;
  /** Behind the newline of the last line, or the end of the text. */
  readonly to: number;
}

/** Its whole lines, with the notes directly above it and those below that stand further in. */
export function linesOf(text: string, place: Place): Lines {
  const start = startOf(text, place);
  const column = columnOf(text, start);
  let from = lineStart(text, start);
  for (let at = lineStart(text, from - 1); from > 0; at = lineStart(text, from - 1)) {
    if (noteColumn(text, at) !== column) break;
    from = at;
  }
  let to = lineAfter(text, endOf(text, place));
  for (let at = to; at < text.length; at = lineAfter(text, at)) {
    if (isBlank(text, at)) continue;
    if (noteColumn(text, at) <= column) break;
    to = lineAfter(text, at);
  }
  return { from, to };
}

/** The blank lines before a place at the start of a line. */
export function blanksBefore(text: string, to: number): Lines {
  let from = to;
  while (from > 0 && isBlank(text, lineStart(text, from - 1))) from = lineStart(text, from - 1);
  return { from, to };
}

/** The blank lines from the start of a line on. */
export function blanksAfter(text: string, from: number): Lines {
  let to = from;
  while (to < text.length && isBlank(text, to)) to = lineAfter(text, to);
  return { from, to };
}

function isBlank(text: string, at: number): boolean {
  return text.slice(at, lineEnd(text, at)).trim() === '';
}

/** Where the note begins that fills a line; -1 for any other line. */
function noteColumn(text: string, at: number): number {
  return /^( *)#/.exec(text.slice(at, lineEnd(text, at)))?.[1]?.length ?? -1;
}

function lineAfter(text: string, at: number): number {
  return Math.min(text.length, lineEnd(text, at) + 1);
}

export function lineStart(text: string, at: number): number {
  return at <= 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
}

/** The end of the line, before its newline. */
export function lineEnd(text: string, at: number): number {
  const newline = text.indexOf('\n', at);
  return newline < 0 ? text.length : newline;
}

export function columnOf(text: string, at: number): number {
  return at - lineStart(text, at);
}

function lastOf(node: ParsedNode): number {
  if (isMap(node) && node.flow !== true) {
    const last = node.items.at(-1);
    return last === undefined ? node.range[1] : last.value === null ? last.key.range[1] : lastOf(last.value);
  }
  if (isSeq(node) && node.flow !== true) {
    const last = node.items.at(-1);
    return last === undefined ? node.range[1] : lastOf(last);
  }
  return node.range[1];
}
