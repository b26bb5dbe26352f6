import { Document, isCollection, isScalar, isSeq, type Node, Scalar, visit } from 'yaml';

/** Longest list or map that is written on one line. */
const shortest = 80;

const options = { lineWidth: 0, blockQuote: 'literal', flowCollectionPadding: true } as const;

/** How a value is written after its name: ` x`, or the lines that follow, at an indentation. Without the last newline. */
export function printedAfterName(value: unknown, indent: number, like?: Scalar.Type): string {
  const lines = written({ k: value }, like).slice('k:'.length).split('\n');
  return indented(lines, indent);
}

/** How an item of a list is written after its dash, at the indentation of the dash. Without the last newline. */
export function printedAfterDash(value: unknown, indent: number): string {
  return indented(written([value]).slice('- '.length).split('\n'), indent);
}

/** On one line, for a list or map in brackets. */
export function printedInside(value: unknown): string {
  const document = new Document([value]);
  visit(document, {
    Collection: (_key, node) => void (node.flow = true),
    Scalar: (_key, node) => {
      if (typeof node.value === 'string' && node.value.includes('\n')) node.type = Scalar.QUOTE_DOUBLE;
    },
  });
  return document.toString(options).trim().replace(/^\[ ?/, '').replace(/ ?\]$/, '');
}

function indented([first = '', ...rest]: readonly string[], indent: number): string {
  const space = ' '.repeat(indent);
  return [first, ...rest.map((line) => (line === '' ? line : space + line))].join('\n');
}

function written(value: unknown, like?: Scalar.Type): string {
  const document = new Document(value);
  visit(document, {
    Collection: (_key, node) => {
      if (node !== document.contents && isShort(node)) node.flow = true;
    },
    Scalar: (key, node) => {
      if (key === 'key' || typeof node.value !== 'string') return;
      if (node.value.includes('\n')) node.type = Scalar.BLOCK_LITERAL;
      else if (like !== undefined && like !== Scalar.BLOCK_LITERAL && like !== Scalar.BLOCK_FOLDED)
        node.type = like;
      else if (isSpeech(node.value)) node.type = Scalar.QUOTE_DOUBLE;
    },
  });
  return document.toString(options).replace(/\n$/, '');
}

/** What people say and read stands in quotes, as in the scenarios; ids and numbers do not. */
function isSpeech(text: string): boolean {
  return /\s/.test(text) && /[“”"‘’:#]/.test(text);
}

function isShort(node: Node): boolean {
  if (!isCollection(node)) return false;
  const items = node.items.map((item) => (isSeq(node) ? item : (item as { value?: unknown }).value));
  const json = JSON.stringify(node.toJSON());
  return (
    items.every((item) => isScalar(item) && (isSeq(node) || !isSentence(item.value))) &&
    json.length <= shortest &&
    !json.includes('\\n')
  );
}

/** What is written in sentences will grow: it gets lines of its own. */
function isSentence(value: unknown): boolean {
  return typeof value === 'string' && /\s.*[.?!…”]$/.test(value);
}
