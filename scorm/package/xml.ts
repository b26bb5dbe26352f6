/** An XML element as data; a string child is text. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

export function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (XmlElement | string)[]
): XmlElement {
  return { name, attributes, children };
}

/** A whole document: UTF-8 by declaration, indented by two spaces, names as given. */
export function xmlDocument(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${lines(root, '')}\n`;
}

function lines({ name, attributes, children }: XmlElement, indent: string): string {
  const opening = `${indent}<${name}${Object.entries(attributes).map(attribute).join('')}`;
  if (children.length === 0) return `${opening}/>`;
  if (children.some((child) => typeof child === 'string'))
    return `${opening}>${children.map(inline).join('')}</${name}>`;
  const inner = children.map((child) => (typeof child === 'string' ? child : lines(child, `${indent}  `)));
  return [`${opening}>`, ...inner, `${indent}</${name}>`].join('\n');
}

function inline(child: XmlElement | string): string {
  return typeof child === 'string' ? escapeMarkup(child) : lines(child, '');
}

function attribute([name, value]: readonly [string, string]): string {
  return ` ${name}="${escapeMarkup(value)}"`;
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text that is safe between tags and inside quotes, in XML and in HTML. */
export function escapeMarkup(text: string): string {
  return withoutIllegal(text).replace(/[&<>"']/g, (character) => escapes[character] ?? '');
}

/** XML 1.0, section 2.2: no control characters but tab and line ends, no lone surrogates, no U+FFFE or U+FFFF. */
function withoutIllegal(text: string): string {
  return Array.from(text)
    .filter((character) => isLegal(character.codePointAt(0) ?? 0))
    .join('');
}

function isLegal(code: number): boolean {
  if (code < 0x20) return code === 0x09 || code === 0x0a || code === 0x0d;
  return (code < 0xd800 || code > 0xdfff) && code !== 0xfffe && code !== 0xffff;
}
