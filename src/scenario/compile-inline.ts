import type { TextProblem } from './compile-text.ts';
import { InlineReader } from './inline-reader.ts';
import type { Line } from './prose.ts';

/**
 * Compiles emphasis and links of one line; what is not allowed is added to `problems`. One pass, so that a hostile text
 * costs no more than its length.
 */
export function inlineOf(source: string, problems: TextProblem[]): Line {
  const reader = new InlineReader(source, problems);
  while (reader.at < source.length) {
    const sign = source[reader.at] ?? '';
    if (signs[sign]?.(reader)) continue;
    reader.say(sign);
    reader.at += 1;
  }
  return reader.finish();
}

/** What a sign does when it means something at this place; it then moves the reader on and says so. */
const signs: Readonly<Record<string, (reader: InlineReader) => boolean>> = {
  '\\': escaped,
  '*': stars,
  '[': openBracket,
  ']': closeBracket,
  '!': picture,
  '<': tag,
  '&': entity,
  '`': (reader) =>
    refused(
      reader,
      'text-code',
      '`',
      'Code is not shown in a course. Take the backticks out, or write \\` for the character itself.',
    ),
};

function escaped(reader: InlineReader): boolean {
  const next = reader.source[reader.at + 1];
  if (next === undefined || !/[!-/:-@[-`{-~]/.test(next)) return false;
  reader.say(next);
  reader.at += 2;
  return true;
}

function picture(reader: InlineReader): boolean {
  if (reader.source[reader.at + 1] !== '[') return false;
  return refused(
    reader,
    'text-image',
    '![',
    'Pictures cannot stand inside a text. Take the picture out; for words in brackets write !\\[.',
  );
}

function tag(reader: InlineReader): boolean {
  const found = /^<[A-Za-z/!?][^\s>]*>?/.exec(ahead(reader))?.[0];
  if (found === undefined) return false;
  // The end of an element is no news once its start has been refused.
  if (found.startsWith('</') && reader.hasRefused('text-html')) {
    reader.at += found.length;
    return true;
  }
  return refused(
    reader,
    'text-html',
    found,
    'HTML is not allowed. Use *emphasis*, **strong** or [a link](https://example.org); for the character itself write \\<.',
  );
}

function entity(reader: InlineReader): boolean {
  const found = /^&(#\d+|#x[\da-f]+|[a-z][a-z\d]*);/i.exec(ahead(reader))?.[0];
  if (found === undefined) return false;
  return refused(
    reader,
    'text-html',
    found,
    `"${found}" is HTML. Type the character itself, or write \\& for the sign.`,
  );
}

function refused(reader: InlineReader, code: string, snippet: string, message: string): true {
  reader.refuse(code, snippet, message);
  reader.at += snippet.length;
  return true;
}

function ahead({ source, at }: InlineReader): string {
  return source.slice(at, at + 40);
}

/** A run of stars closes what it can, then opens; between spaces a star is a star. */
function stars(reader: InlineReader): boolean {
  const { source, at } = reader;
  let left = 1;
  while (source[at + left] === '*') left += 1;
  reader.at += left;
  const closes = at > 0 && !/\s/.test(source[at - 1] ?? ' ');
  const opens = reader.at < source.length && !/\s/.test(source[reader.at] ?? ' ');
  while (left > 0) {
    const used = (closes ? closeStars(reader, left, opens) : 0) || (opens ? openStars(reader, left) : 0);
    if (used === 0) {
      if (opens || closes) reader.strayStar(source.slice(at, reader.at + 8));
      reader.say('*'.repeat(left));
      break;
    }
    left -= used;
  }
  return true;
}

/** @returns How many of the stars were used. */
function closeStars(reader: InlineReader, left: number, opens: boolean): number {
  // Two stars that could open strong words do not close emphasis: *a **b** c*.
  if (reader.kind === 'em' && (left !== 2 || !opens)) {
    const children = reader.close();
    reader.add({ em: children });
    return 1;
  }
  if (reader.kind !== 'strong' || left < 2) return 0;
  const children = reader.close();
  reader.add({ strong: children });
  return 2;
}

function openStars(reader: InlineReader, left: number): number {
  const kind = left >= 2 && !reader.isOpen('strong') ? 'strong' : 'em';
  if (reader.isOpen(kind)) return 0;
  reader.open(kind);
  return kind === 'strong' ? 2 : 1;
}

function openBracket(reader: InlineReader): boolean {
  while (reader.isOpen('link')) reader.giveUp();
  reader.open('link');
  reader.at += 1;
  return true;
}

function closeBracket(reader: InlineReader): boolean {
  if (!reader.isOpen('link')) return false;
  while (reader.kind !== 'link') reader.giveUp();
  const { source, at } = reader;
  if (source[at + 1] !== '(') {
    reader.giveUp();
    return false;
  }
  const address = addressAt(source, at + 2);
  const words = reader.close();
  const message = linkProblem(address, source[at + 2 + address.length] === ')', words);
  if (message === undefined) reader.add({ link: address, text: words });
  else reader.refuse('text-link', `](${address.slice(0, 20)}`, message);
  reader.at += 2 + address.length + 1;
  return true;
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

const allowed = /^(https?:\/\/[^\s/?#]+|mailto:[^\s@]+@[^\s@]+)[^\s]*$/i;

function linkProblem(address: string, closed: boolean, words: Line): string | undefined {
  if (!closed) return 'This link is not closed. Write ) after its address.';
  if (words.length === 0) return 'This link has no words to click. Write them between the brackets.';
  if (allowed.test(address) && !/[<>"\\]/.test(address)) return undefined;
  return `"${address.slice(0, 60)}" cannot be opened from a course. A link starts with https://, http:// or mailto: and has no spaces.`;
}
