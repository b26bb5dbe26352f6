import { element, type XmlElement } from '../xml.ts';

interface Open {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
}

const name = String.raw`[\p{L}_:][\p{L}\p{N}_:.·-]*`;
const token = new RegExp(
  [
    String.raw`<!--(?:(?!--)[^])*?-->`,
    String.raw`<!\[CDATA\[(?<data>[^]*?)\]\]>`,
    String.raw`<\?[^]*?\?>`,
    String.raw`<!DOCTYPE[^[\]>]*(?:\[[^\]]*\]\s*)?>`,
    String.raw`</(?<end>${name})\s*>`,
    String.raw`<(?<start>${name})(?<attributes>(?:\s+${name}\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(?<empty>/?)>`,
    String.raw`(?<text>[^<]+)`,
  ].join('|'),
  'uy',
);
const attribute = new RegExp(String.raw`(${name})\s*=\s*(?:"([^"]*)"|'([^']*)')`, 'gu');

/** The root of an XML document, names with their prefixes; undefined for what is not well-formed. No entities but XML's own. */
export function readXml(text: string): XmlElement | undefined {
  const document: Open = { name: '', attributes: {}, children: [] };
  const open = [document];
  token.lastIndex = text.startsWith('\ufeff') ? 1 : 0;
  while (token.lastIndex < text.length) {
    const groups = token.exec(text)?.groups;
    if (groups === undefined || !take(groups, open)) return undefined;
  }
  const roots = document.children.filter((child) => typeof child !== 'string');
  const isClean = document.children.every((child) => typeof child !== 'string' || child.trim() === '');
  return open.length === 1 && roots.length === 1 && isClean ? roots[0] : undefined;
}

/** @returns Whether a token may stand where it does. */
function take(groups: Readonly<Record<string, string | undefined>>, open: Open[]): boolean {
  const { data, end, start, attributes = '', empty, text } = groups;
  const within = open.at(-1);
  if (within === undefined) return false;
  if (text !== undefined || data !== undefined) {
    const words = data ?? unescaped(text ?? '');
    if (words !== undefined) within.children.push(words);
    return words !== undefined;
  }
  if (end !== undefined) return end === within.name && close(open);
  if (start === undefined) return true;
  const read = attributesOf(attributes);
  if (read === undefined) return false;
  open.push({ name: start, attributes: read, children: [] });
  return empty === '' || close(open);
}

function close(open: Open[]): boolean {
  const done = open.pop();
  if (done === undefined) return false;
  open.at(-1)?.children.push(element(done.name, done.attributes, ...done.children));
  return true;
}

/** Undefined if one stands twice or cannot be read. */
function attributesOf(text: string): Readonly<Record<string, string>> | undefined {
  const attributes: Record<string, string> = {};
  for (const [, key = '', double, single] of text.matchAll(attribute)) {
    const value = unescaped(double ?? single ?? '');
    if (value === undefined || Object.hasOwn(attributes, key)) return undefined;
    attributes[key] = value;
  }
  return attributes;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescaped(text: string): string | undefined {
  if (/&(?!(?:\w+|#\d{1,7}|#x[\da-fA-F]{1,6});)/.test(text)) return undefined;
  let isKnown = true;
  const plain = text.replace(/&(?:#x([\da-fA-F]+)|#(\d+)|(\w+));/g, (_, hex, decimal, word: string) => {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(String(hex), 16);
    const character = word === undefined ? codePoint(code) : entities[word];
    isKnown &&= character !== undefined;
    return character ?? '';
  });
  return isKnown ? plain : undefined;
}

function codePoint(code: number): string | undefined {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
