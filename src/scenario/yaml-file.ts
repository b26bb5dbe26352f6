import { isAlias, isPair, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { Document, Node, ParsedNode } from 'yaml';
import type { Diagnostic, Finding, Path } from './diagnostic.ts';
import { sayYaml } from './yaml-messages.ts';
import { offsetOf } from './yaml-place.ts';

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

/** Beside the diagnostics, which tools read field by field. */
const paths = new WeakMap<Diagnostic, Path>();

/** Where in the file's data a diagnostic is about; undefined for a fault of the YAML itself. Copies have none. */
export function pathOf(diagnostic: Diagnostic): Path | undefined {
  return paths.get(diagnostic);
}

/** Five million characters: a hundred times the longest scenario. */
const longest = 5_000_000;
const deepest = 60;

/** Reads one YAML document. Never throws: what is wrong comes back as diagnostics. */
export function readYaml(text: string, file: string): YamlFile {
  if (text.length >= longest)
    return refused(
      file,
      'file-size',
      `This file has ${text.length} characters; 5 million is the most that is read.`,
    );
  const lines = new LineCounter();
  const at = (offset: number) => {
    const { line, col } = lines.linePos(Math.max(0, Math.min(offset, text.length)));
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const located = ({ offset, ...problem }: Problem): Diagnostic => ({
    ...problem,
    severity: 'error',
    file,
    ...at(offset),
  });
  try {
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, version: '1.2' });
    const spoken = [...document.errors, ...document.warnings].map((problem) => ({
      ...sayYaml(problem),
      offset: problem.pos[0],
    }));
    const problems = [
      ...spoken,
      ...(document.errors.some(({ code }) => code === 'BAD_ALIAS') ? [] : nodeProblems(document)),
    ];
    const diagnostics = firstOfEachLine(withoutEchoes(problems).map(located));
    if (problems.some(({ code }) => !readable.has(code))) return unreadable(file, diagnostics);
    return {
      value: document.toJS({ maxAliasCount: 0 }),
      diagnostics,
      place: ({ code, severity, message, witness, ...finding }) => {
        const placed: Diagnostic = {
          code,
          severity,
          file,
          ...at(offsetOf(document, text, finding)),
          message,
          ...(witness === undefined ? {} : { witness }),
        };
        paths.set(placed, finding.path);
        return placed;
      },
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
  const place = ({ code, severity, message }: Finding) => ({
    code,
    severity,
    file,
    line: 1,
    column: 1,
    message,
  });
  return { value: undefined, diagnostics, place };
}

/** What YAML allows and we do not: references to other parts, names that are not words, endless nesting. */
function nodeProblems(document: Document<ParsedNode>): readonly Problem[] {
  const problems: Problem[] = [];
  const note = (node: unknown, code: string, message: string) =>
    problems.push({ code, message, offset: (node as Node | null)?.range?.[0] ?? 0 });
  visit(document, (key, node, ancestors) => {
    if (isAlias(node))
      note(node, 'yaml-alias', 'A text that starts with * must stand in quotes, or on the lines after a |.');
    else if (!isPair(node) && (node as Node | undefined)?.anchor !== undefined)
      note(node, 'yaml-alias', 'A text that starts with & must stand in quotes, or on the lines after a |.');
    else if (key === 'key' && (!isScalar(node) || node.value === null || node.value === '__proto__'))
      note(node, 'yaml-key', 'This cannot be a name. Write a word before the colon.');
    if (ancestors.length > deepest) {
      note(node, 'yaml-nesting', 'This is nested too deeply to be read.');
      return visit.BREAK;
    }
    return undefined;
  });
  return problems;
}
