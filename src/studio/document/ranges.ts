import { isMap, isSeq, type ParsedNode } from 'yaml';
import type { Place } from './file-document.ts';

/** Where an entry's name or an item's dash stands; in brackets, where the item itself begins. */
export function startOf(text: string, { pair, value, parent, offset }: Place): number {
  if (pair !== undefined) return offset + pair.key.range[0];
  const at = offset + ((value ?? parent).range?.[0] ?? 0);
  return parent.flow === true ? at : text.lastIndexOf('-', at - 1);
}

/** Where what is written of it ends, without the blank lines and comments that follow. */
export function endOf(text: string, { pair, value, offset }: Place): number {
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

export function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
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
