import type { Path } from '../../document/file-document.ts';
import { lineEnd, lineStart } from '../../document/ranges.ts';
import { flowPlace } from './flow-place.ts';

/** What is being written at the caret. */
export interface CaretPlace {
  /** Of what the word stands in: a map whose next name it is, or the place whose value it is. */
  readonly path: Path;
  /** `item`: after a dash, where a name may follow or a value. */
  readonly writes: 'name' | 'value' | 'item';
}

interface Line {
  readonly start: number;
  /** Column of a dash before the content; -1 without. */
  readonly dash: number;
  /** Column where the content begins. */
  readonly column: number;
  readonly content: string;
}

/**
 * Finds the place of the caret by indentation alone, so that it is found while the text cannot be read. Nothing inside a
 * comment.
 */
export function caretPlace(text: string, at: number): CaretPlace | undefined {
  const line = lineOf(text, lineStart(text, at), at);
  if (line.content.startsWith('#')) return undefined;
  const above = pathAbove(text, line);
  const [, key, value] = /^([\w-]+):(?:[ \t]+(.*))?$/s.exec(line.content) ?? [];
  if (key !== undefined && value === undefined && !line.content.endsWith(': ')) {
    // The caret is still at the colon.
    return { path: [...above, key], writes: 'value' };
  }
  const path = key === undefined ? above : [...above, key];
  const flow = flowPlace(value ?? line.content);
  if (flow !== undefined) return { path: [...path, ...flow.steps], writes: flow.writes };
  if (key !== undefined) return { path, writes: 'value' };
  return { path, writes: line.dash >= 0 ? 'item' : 'name' };
}

/** The names that stand beside the caret's in the same map, the caret's own left out, by indentation. */
export function namesBeside(text: string, at: number): readonly string[] {
  const here = lineOf(text, lineStart(text, at), at);
  const names: string[] = [];
  /** @returns Whether the map ends here. */
  const meets = (line: Line, isBelow: boolean): boolean => {
    if (line.column < here.column) return true;
    if (line.column > here.column) return false;
    // A dash begins the next item; above, it begins this one.
    if (isBelow && line.dash >= 0) return true;
    if (/^["']?[\w-]+["']?:(\s|$)/.test(line.content)) names.push(nameOf(line));
    return line.dash >= 0;
  };
  if (here.dash < 0) upward(text, here.start, (line) => meets(line, false));
  downward(text, here.start, (line) => meets(line, true));
  return names;
}

function lineOf(text: string, start: number, end: number): Line {
  const line = text.slice(start, end);
  const [all, space = '', dash = ''] = /^( *)(- *)?/.exec(line) ?? [''];
  return {
    start,
    dash: dash === '' ? -1 : space.length,
    column: all.length,
    content: line.slice(all.length),
  };
}

/** The steps from the top of the file to the map or list item that a line's content belongs to. */
function pathAbove(text: string, from: Line): Path {
  const path: (string | number)[] = [];
  let line = from;
  while (line.column > 0) {
    const item = line.dash >= 0 ? line : undefined;
    const owner = item ?? ownerOf(text, line);
    if (owner === undefined) break;
    if (owner.dash >= 0 && (item !== undefined || owner.column === line.column)) {
      const { index, parent } = listAround(text, owner);
      path.unshift(index);
      if (parent === undefined) break;
      path.unshift(nameOf(parent));
      line = parent;
    } else {
      path.unshift(nameOf(owner));
      line = owner;
    }
  }
  return path;
}

/** The line above that begins what a line is in: a name further out, or the dash of its own item. */
function ownerOf(text: string, { start, column }: Line): Line | undefined {
  return upward(text, start, (line) => line.column < column || (line.column === column && line.dash >= 0));
}

function listAround(text: string, item: Line): { readonly index: number; readonly parent: Line | undefined } {
  let index = 0;
  const parent = upward(text, item.start, (line) => {
    if (line.dash === item.dash) index += 1;
    else if (line.dash < 0) return line.column <= item.dash;
    return line.dash >= 0 && line.dash < item.dash;
  });
  return { index, parent };
}

/** The nearest line above that is neither empty nor a comment and is what is wanted. */
function upward(text: string, from: number, isWanted: (line: Line) => boolean): Line | undefined {
  for (let end = from - 1; end >= 0;) {
    const start = lineStart(text, end);
    const line = lineOf(text, start, lineEnd(text, start));
    if (line.content.trim() !== '' && !line.content.startsWith('#') && isWanted(line)) return line;
    end = start - 1;
  }
  return undefined;
}

function downward(text: string, from: number, isLast: (line: Line) => boolean): void {
  for (let start = lineEnd(text, from) + 1; start < text.length; start = lineEnd(text, start) + 1) {
    const line = lineOf(text, start, lineEnd(text, start));
    if (line.content.trim() !== '' && !line.content.startsWith('#') && isLast(line)) return;
  }
}

function nameOf({ content }: Line): string {
  return /^["']?([^"':]*)/.exec(content)?.[1] ?? '';
}
