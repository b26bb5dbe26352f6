import { isAlias, isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { Document, Node, Pair, ParsedNode, YAMLError } from 'yaml';
import type { Diagnostic, Finding } from './diagnostic.ts';

/**
 * A file's data with the places it came from. `value` is undefined when the file could not be read as YAML; with small
 * faults, such as a name that stands twice, there are both a value and diagnostics.
 */
export interface YamlFile {
  readonly value: unknown;
  readonly diagnostics: readonly Diagnostic[];
  /** Gives a finding its line and column. */
  readonly place: (finding: Finding) => Diagnostic;
}

/** Five million characters: a hundred times the longest scenario. */
const longest = 5_000_000;
const deepest = 60;

/** Reads one YAML document. Never throws: what is wrong comes back as diagnostics. */
export function readYaml(text: string, file: string): YamlFile {
  if (text.length >= longest) return refused(file, 'file-size', `This file has ${text.length} characters; 5 million is the most that is read.`);
  const lines = new LineCounter();
  const at = (offset: number) => {
    const { line, col } = lines.linePos(Math.max(0, Math.min(offset, text.length)));
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const located = ({ offset, ...problem }: Problem): Diagnostic => ({ ...problem, severity: 'error', file, ...at(offset) });
  try {
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, version: '1.2' });
    const spoken = [...document.errors, ...document.warnings].map((problem) => ({ ...sayYaml(problem), offset: problem.pos[0] }));
    const problems = [...spoken, ...(document.errors.some(({ code }) => code === 'BAD_ALIAS') ? [] : nodeProblems(document))];
    const diagnostics = firstOfEachLine(withoutEchoes(problems).map(located));
    if (problems.some(({ code }) => !readable.has(code))) return unreadable(file, diagnostics);
    return {
      value: document.toJS({ maxAliasCount: 0 }),
      diagnostics,
      place: ({ code, severity, message, ...finding }) => ({ code, severity, file, ...at(offsetOf(document, text, finding)), message }),
    };
  } catch (caught) {
    // The YAML library reads nested data by recursion, so a hostile file can exhaust the stack.
    if (!(caught instanceof RangeError)) throw caught;
    return refused(file, 'yaml-nesting', 'This file is nested too deeply to be read.');
  }
}

interface Problem {
  readonly code: string;
  readonly message: string;
  readonly offset: number;
}

/** Faults that leave the rest of the file readable. */
const readable: ReadonlySet<string> = new Set(['yaml-duplicate', 'yaml-tag']);

/** A tab or a star in the wrong place makes YAML stumble over what follows; only the cause is worth reading. */
function withoutEchoes(problems: readonly Problem[]): readonly Problem[] {
  for (const cause of ['yaml-tab', 'yaml-alias']) {
    const found = problems.filter(({ code }) => code === cause);
    if (found.length > 0) return found;
  }
  return problems;
}

function firstOfEachLine(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const inOrder = [...diagnostics].sort((a, b) => a.line - b.line || a.column - b.column);
  return inOrder.filter(({ line }, index) => inOrder[index - 1]?.line !== line);
}

function refused(file: string, code: string, message: string): YamlFile {
  return unreadable(file, [{ code, severity: 'error', file, line: 1, column: 1, message }]);
}

function unreadable(file: string, diagnostics: readonly Diagnostic[]): YamlFile {
  const place = ({ code, severity, message }: Finding) => ({ code, severity, file, line: 1, column: 1, message });
  return { value: undefined, diagnostics, place };
}

const yamlMessages: Readonly<Record<string, readonly [code: string, message: string]>> = {
  BAD_ALIAS: ['yaml-alias', 'A text that starts with * or & must stand in quotes, or on the lines after a |.'],
  TAB_AS_INDENT: ['yaml-tab', 'A tab stands here. Use spaces to move lines to the right.'],
  DUPLICATE_KEY: ['yaml-duplicate', 'This name stands twice at the same place. Keep one of the two, or rename it.'],
  MULTIPLE_DOCS: ['yaml-documents', 'A line of three dashes starts a second document here. Keep one scenario in a file.'],
  BAD_INDENT: ['yaml-indent', 'This line is not in line with its neighbours. Give lines that belong together the same number of spaces.'],
  MISSING_CHAR: ['yaml-syntax', 'Something is missing here: a colon after a name, a closing quotation mark, or a closing bracket.'],
  MULTILINE_IMPLICIT_KEY: ['yaml-syntax', 'A name and its colon must stand on one line. Is a quotation mark or a colon missing before this place?'],
  UNEXPECTED_TOKEN: ['yaml-syntax', 'This cannot be read here. A text with a colon, a dash at its start or quotation marks goes after a | on its own lines.'],
  BLOCK_AS_IMPLICIT_KEY: ['yaml-syntax', 'A text with a colon and a space in it must stand in quotes, or on the lines after a |.'],
  BAD_SCALAR_START: ['yaml-syntax', 'A text cannot start with this character. Put the text in quotes.'],
  BAD_DQ_ESCAPE: ['yaml-syntax', 'A backslash in double quotes means something special. Use single quotes, or the lines after a |.'],
  TAG_RESOLVE_FAILED: ['yaml-tag', 'Words that start with ! are not used in scenario files. Put the text in quotes.'],
};

function sayYaml({ code, message }: YAMLError): { code: string; message: string } {
  const said = yamlMessages[code];
  return said === undefined ? { code: 'yaml-syntax', message: `This cannot be read: ${message}.` } : { code: said[0], message: said[1] };
}

/** What YAML allows and we do not: references to other parts, names that are not words, endless nesting. */
function nodeProblems(document: Document<ParsedNode>): readonly Problem[] {
  const problems: Problem[] = [];
  const note = (node: unknown, code: string, message: string) => problems.push({ code, message, offset: (node as Node | null)?.range?.[0] ?? 0 });
  visit(document, (key, node, ancestors) => {
    if (isAlias(node)) note(node, 'yaml-alias', 'A text that starts with * must stand in quotes, or on the lines after a |.');
    else if (!isPair(node) && (node as Node | undefined)?.anchor !== undefined) note(node, 'yaml-alias', 'A text that starts with & must stand in quotes, or on the lines after a |.');
    else if (key === 'key' && (!isScalar(node) || node.value === null || node.value === '__proto__')) note(node, 'yaml-key', 'This cannot be a name. Write a word before the colon.');
    if (ancestors.length > deepest) {
      note(node, 'yaml-nesting', 'This is nested too deeply to be read.');
      return visit.BREAK;
    }
    return undefined;
  });
  return problems;
}

/** The offset of a finding's place; of the nearest place above it when it is missing. */
function offsetOf(document: Document<ParsedNode>, text: string, { path, atKey, snippet }: Pick<Finding, 'path' | 'atKey' | 'snippet'>): number {
  let node: unknown = document.contents;
  let offset = (document.contents?.range?.[0] ?? 0) as number;
  for (const [index, step] of path.entries()) {
    const found = childOf(node, step);
    if (found === undefined) return offset;
    const last = index === path.length - 1;
    const keyStart = (found.key as Node | undefined)?.range?.[0];
    const valueStart = (found.value as Node | null | undefined)?.range?.[0];
    // A map or list that is wrong as a whole is pointed at by its name.
    const useKey = keyStart !== undefined && (!last || atKey === true || valueStart === undefined || !isScalar(found.value));
    offset = (useKey ? keyStart : valueStart) ?? offset;
    node = found.value;
  }
  const range = (node as Node | null | undefined)?.range;
  if (snippet === undefined || snippet === '' || !range) return offset;
  const inside = text.slice(range[0], range[1]).indexOf(snippet);
  return inside < 0 ? offset : range[0] + inside;
}

function childOf(node: unknown, step: string | number): { key: unknown; value: unknown } | undefined {
  if (isSeq(node)) {
    const value = node.items[Number(step)];
    return value === undefined ? undefined : { key: undefined, value };
  }
  if (!isMap(node)) return undefined;
  return node.items.find(({ key }: Pair) => isScalar(key) && String(key.value) === String(step));
}
