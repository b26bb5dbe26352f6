import { inlineOf } from './compile-inline.ts';
import type { Block, Line, Prose } from './prose.ts';

/** Why a text cannot be shown. */
export interface TextProblem {
  readonly code: string;
  /** The characters to point at. */
  readonly snippet: string;
  readonly message: string;
}

export interface Compiled<T> {
  readonly value: T;
  readonly problems: readonly TextProblem[];
}

const bullet = /^\s{0,3}-\s+(?=\S)/;
const number = /^\s{0,3}\d{1,3}\.\s+(?=\S)/;
/** Control characters (tab and line feed are white space), lone halves of a pair, and marks that reorder what is read. */
const unprintable = /(?![\t\n])[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/u;

const unsupported: readonly (readonly [pattern: RegExp, code: string, message: string])[] = [
  [/^\s*(```|~~~)/, 'text-code', 'Code blocks are not shown in a course. Write the words themselves.'],
  [/^( {4}|\t)/, 'text-code', 'A paragraph indented this far would be a code block. Move it to the left.'],
  [
    /^\s*#{1,6}\s/,
    'text-heading',
    'Headings are not shown inside a text. Write a sentence, or use **strong** words.',
  ],
  [/^\s*>/, 'text-quotation', 'Block quotations are not shown. Write the words in quotation marks.'],
  [
    /^\s*([-*_])(\s*\1){2,}\s*$/,
    'text-rule',
    'A line of dashes or stars is not shown. Leave an empty line between paragraphs.',
  ],
];

/** Compiles paragraphs, `-` and `1.` lists, *em*, **strong** and [links](https://example.org) to data. */
export function compileProse(source: string): Compiled<Prose> {
  const text = source
    .replace(/\r\n?/g, '\n')
    .trimEnd()
    .replace(/^(?:[ \t]*\n)+/, '');
  const problems = characterProblems(source);
  const blocks: Block[] = [];
  for (const part of text.split(/\n[ \t]*(?:\n[ \t]*)*\n/)) {
    const unsupportedHere = blockProblems(part);
    problems.push(...unsupportedHere);
    if (unsupportedHere.length > 0) continue;
    for (const lines of listsApart(part.split('\n'))) blocks.push(blockOf(lines, problems));
  }
  return { value: blocks.filter((block) => !isEmpty(block)), problems: noteEmpty(text, problems) };
}

/** Compiles one line: emphasis and links, no paragraphs or lists. Line ends inside count as spaces. */
export function compileLine(source: string): Compiled<Line> {
  const text = source.trim();
  const problems = characterProblems(source);
  if (/\n[ \t\r]*\n/.test(text)) {
    problems.push({
      code: 'text-paragraphs',
      snippet: '',
      message: 'Only one line of text fits here. Take out the empty line.',
    });
  }
  return { value: inlineOf(oneLine(text), problems), problems: noteEmpty(text, problems) };
}

function characterProblems(source: string): TextProblem[] {
  const found = unprintable.exec(source.replace(/\r\n?/g, '\n'));
  if (found === null) return [];
  const name = `U+${(found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return [
    {
      code: 'text-character',
      snippet: found[0],
      message: `An invisible character (${name}) stands in this text. Delete it and type the words again.`,
    },
  ];
}

function blockProblems(part: string): TextProblem[] {
  for (const line of part.split('\n')) {
    const found = unsupported.find(([pattern]) => pattern.test(line));
    // Lines further in belong to a list entry when the block began as one.
    if (found === undefined || (/^( {4}|\t)/.test(line) && !part.startsWith(line))) continue;
    return [{ code: found[1], snippet: line.trim().slice(0, 12), message: found[2] }];
  }
  return [];
}

/** Cuts a block where a list starts or ends its kind. */
function listsApart(lines: readonly string[]): string[][] {
  const groups: string[][] = [];
  let kind = 'none';
  for (const line of lines) {
    const starts = bullet.test(line) ? 'bullet' : number.test(line) ? 'number' : 'none';
    // As in Markdown, a number in the middle of a paragraph starts a list only if it is 1.
    const continues =
      starts === 'none' ||
      (starts === 'number' && kind === 'none' && groups.length > 0 && !/^\s*1\./.test(line));
    const group = groups.at(-1);
    if (group !== undefined && (continues || starts === kind)) {
      group.push(line);
    } else {
      groups.push([line]);
      kind = starts;
    }
  }
  return groups;
}

function blockOf(lines: readonly string[], problems: TextProblem[]): Block {
  const first = lines[0] ?? '';
  const marker = bullet.test(first) ? bullet : number.test(first) ? number : undefined;
  if (marker === undefined) return { p: inlineOf(oneLine(lines.join('\n')), problems) };
  const entries: string[][] = [];
  for (const line of lines) {
    if (marker.test(line)) entries.push([line.replace(marker, '')]);
    else entries.at(-1)?.push(line);
  }
  return {
    list: entries.map((entry) => inlineOf(oneLine(entry.join('\n')), problems)),
    ordered: marker === number,
  };
}

function oneLine(text: string): string {
  const lines = text.split('\n').map((part) => part.trim());
  return lines.join(' ').trim();
}

function isEmpty(block: Block): boolean {
  return 'p' in block && block.p.length === 0;
}

function noteEmpty(text: string, problems: readonly TextProblem[]): readonly TextProblem[] {
  if (text.trim() !== '') return problems;
  return [
    ...problems,
    {
      code: 'text-empty',
      snippet: '',
      message: 'This text is empty. Write the words, or take the line out.',
    },
  ];
}
