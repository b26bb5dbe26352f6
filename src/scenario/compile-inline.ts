import type { TextProblem } from './compile-text.ts';
import type { Inline, Line } from './prose.ts';

type Kind = 'line' | 'em' | 'strong' | 'link';
interface Open {
  readonly kind: Kind;
  readonly children: Inline[];
}
interface Reader {
  readonly source: string;
  readonly stack: Open[];
  readonly problems: TextProblem[];
  at: number;
}

const allowedLink = /^(https?:\/\/[^\s/?#]+|mailto:[^\s@]+@[^\s@]+)[^\s]*$/i;

/**
 * Compiles emphasis and links of one line; what is not allowed is added to `problems`. One pass, so that a hostile text
 * costs no more than its length.
 */
export function inlineOf(source: string, problems: TextProblem[]): Line {
  const root: Open = { kind: 'line', children: [] };
  const reader: Reader = { source, stack: [root], problems, at: 0 };
  while (reader.at < source.length) step(reader);
  while (reader.stack.length > 1) leaveOpen(reader);
  return root.children;
}

function step(reader: Reader): void {
  const { source, at } = reader;
  const rest = () => source.slice(at, at + 40);
  switch (source[at]) {
    case '\\':
      return escape(reader);
    case '*':
      return stars(reader);
    case '[':
      return openLink(reader);
    case ']':
      return closeLink(reader);
    case '`':
      return refuse(reader, 'text-code', '`', 'Code is not shown in a course. Take the backticks out, or write \\` for the character itself.');
    case '!':
      if (source[at + 1] !== '[') break;
      return refuse(reader, 'text-image', '![', 'Pictures cannot stand inside a text. Take the picture out; for words in brackets write !\\[.');
    case '<':
      if (!/^<[A-Za-z/!?]/.test(rest())) break;
      return refuseTag(reader, /^<[^\s>]*>?/.exec(rest())?.[0] ?? '<');
    case '&': {
      const entity = /^&(#\d+|#x[\da-f]+|[a-z][a-z\d]*);/i.exec(rest())?.[0];
      if (entity === undefined) break;
      return refuse(reader, 'text-html', entity, `"${entity}" is HTML. Type the character itself, or write \\& for the sign.`);
    }
  }
  say(reader, source[at] ?? '');
  reader.at += 1;
}

function escape(reader: Reader): void {
  const next = reader.source[reader.at + 1];
  const escaped = next !== undefined && /[!-/:-@[-`{-~]/.test(next);
  say(reader, escaped ? next : '\\');
  reader.at += escaped ? 2 : 1;
}

function refuse(reader: Reader, code: string, snippet: string, message: string): void {
  reader.problems.push({ code, snippet, message });
  reader.at += snippet.length;
}

/** The end of an element is no news once its start has been refused. */
function refuseTag(reader: Reader, tag: string): void {
  if (tag.startsWith('</') && reader.problems.some(({ code }) => code === 'text-html')) reader.at += tag.length;
  else refuse(reader, 'text-html', tag, 'HTML is not allowed. Use *emphasis*, **strong** or [a link](https://example.org); for the character itself write \\<.');
}

/** A run of stars closes what it can, then opens; between spaces a star is a star. */
function stars(reader: Reader): void {
  const { source, at } = reader;
  let end = at;
  while (source[end] === '*') end += 1;
  const canClose = at > 0 && !/\s/.test(source[at - 1] ?? ' ');
  const canOpen = end < source.length && !/\s/.test(source[end] ?? ' ');
  let left = end - at;
  while (left > 0) {
    const kind = top(reader).kind;
    const size = left >= 2 ? 2 : 1;
    if (canClose && kind === 'em' && (left !== 2 || !canOpen)) left -= close(reader, 1);
    else if (canClose && kind === 'strong' && left >= 2) left -= close(reader, 2);
    else if (canOpen && size === 2 && !isOpen(reader, 'strong')) left -= open(reader, 'strong', 2);
    else if (canOpen && !isOpen(reader, 'em')) left -= open(reader, 'em', 1);
    else {
      if (canOpen || canClose) reader.problems.push(strayStar(source.slice(at, end + 8)));
      say(reader, '*'.repeat(left));
      left = 0;
    }
  }
  reader.at = end;
}

function openLink(reader: Reader): void {
  if (isOpen(reader, 'link')) while (isOpen(reader, 'link')) leaveOpen(reader);
  reader.at += open(reader, 'link', 1);
}

function closeLink(reader: Reader): void {
  if (!isOpen(reader, 'link')) {
    say(reader, ']');
    reader.at += 1;
    return;
  }
  while (top(reader).kind !== 'link') leaveOpen(reader);
  if (reader.source[reader.at + 1] !== '(') {
    leaveOpen(reader);
    say(reader, ']');
    reader.at += 1;
    return;
  }
  const address = addressAt(reader.source, reader.at + 2);
  const { children } = reader.stack.pop() as Open;
  reader.at += 2 + address.length + 1;
  if (!allowedLink.test(address) || /[<>"\\]/.test(address)) {
    const message = `"${address.slice(0, 60)}" cannot be opened from a course. A link starts with https://, http:// or mailto: and has no spaces.`;
    reader.problems.push({ code: 'text-link', snippet: `](${address.slice(0, 20)}`, message });
  } else if (children.length === 0) {
    reader.problems.push({ code: 'text-link', snippet: '[](', message: 'This link has no words to click. Write them between the brackets.' });
  } else {
    top(reader).children.push({ link: address, text: children });
  }
}

/** An address may hold pairs of parentheses, as many DOIs do. */
function addressAt(source: string, from: number): string {
  let depth = 0;
  let end = from;
  for (; end < source.length; end += 1) {
    if (source[end] === '(') depth += 1;
    else if (source[end] === ')' && --depth < 0) break;
  }
  return source.slice(from, end);
}

function open(reader: Reader, kind: Kind, size: number): number {
  reader.stack.push({ kind, children: [] });
  return size;
}

function close(reader: Reader, size: number): number {
  const { kind, children } = reader.stack.pop() as Open;
  top(reader).children.push(kind === 'em' ? { em: children } : { strong: children });
  return size;
}

/** Gives up what was opened and never closed: a bracket becomes a bracket, emphasis is a problem. */
function leaveOpen(reader: Reader): void {
  const { kind, children } = reader.stack.pop() as Open;
  const mark = kind === 'link' ? '[' : kind === 'em' ? '*' : '**';
  if (kind !== 'link') reader.problems.push(strayStar(`${mark}${typeof children[0] === 'string' ? children[0].slice(0, 12) : ''}`));
  say(reader, mark);
  for (const child of children) {
    if (typeof child === 'string') say(reader, child);
    else top(reader).children.push(child);
  }
}

function strayStar(snippet: string): TextProblem {
  return {
    code: 'text-emphasis',
    snippet: snippet.trim(),
    message: 'A star opens or closes emphasis here and has no partner. Write *words* or **words**; for the character itself write \\*.',
  };
}

function say(reader: Reader, words: string): void {
  const { children } = top(reader);
  const last = children.at(-1);
  if (typeof last === 'string') children[children.length - 1] = last + words;
  else if (words !== '') children.push(words);
}

function top(reader: Reader): Open {
  return reader.stack[reader.stack.length - 1] as Open;
}

function isOpen(reader: Reader, kind: Kind): boolean {
  return reader.stack.some((open) => open.kind === kind);
}
