import type { XmlElement } from '../../package/xml.ts';

/** An element as it stands in a document. */
export interface ReadElement extends XmlElement {
  /** Where its start tag begins, from 1. */
  readonly line: number;
  readonly children: readonly (ReadElement | string)[];
}

/** Where a document stops being well-formed, from 1, and what is wrong there. */
export interface XmlFault {
  readonly line: number;
  readonly column: number;
  readonly says: string;
}

/** Either the root or the first fault. */
export type XmlRead = { readonly root: ReadElement } | { readonly fault: XmlFault };

interface Open {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly line: number;
  readonly children: (ReadElement | string)[];
}

const name = String.raw`[\p{L}_:][\p{L}\p{N}_:.·-]*`;
const token = new RegExp(
  [
    String.raw`<!--(?:(?!--)[^])*?-->`,
    String.raw`<!\[CDATA\[(?<data>[^]*?)\]\]>`,
    String.raw`<\?[^]*?\?>`,
    String.raw`(?<doctype><!DOCTYPE[^[\]>]*(?:\[[^\]]*\]\s*)?>)`,
    String.raw`</(?<end>${name})\s*>`,
    String.raw`<(?<start>${name})(?<attributes>(?:\s+${name}\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(?<empty>/?)>`,
    String.raw`(?<text>[^<]+)`,
  ].join('|'),
  'uy',
);
const attribute = new RegExp(String.raw`(${name})\s*=\s*(?:"([^"]*)"|'([^']*)')`, 'gu');

/**
 * The elements of an XML document, names with their prefixes. Entities are never expanded but XML's own five: where a
 * document type may declare others, they stay as they are written.
 */
export function readXml(text: string): XmlRead {
  const reader = new Reader(text);
  return reader.read();
}

class Reader {
  readonly #text: string;
  readonly #open: Open[] = [{ name: '', attributes: {}, line: 1, children: [] }];
  #line = 1;
  #lineFrom = 0;
  #nextBreak: number;
  #mayDeclare = false;

  constructor(text: string) {
    this.#text = text;
    this.#nextBreak = text.indexOf('\n');
  }

  read(): XmlRead {
    let at = this.#text.startsWith('\ufeff') ? 1 : 0;
    while (at < this.#text.length) {
      token.lastIndex = at;
      const groups = token.exec(this.#text)?.groups;
      const wrong = groups === undefined ? 'here the text is not XML' : this.#take(groups);
      if (wrong !== undefined) return this.#fault(wrong, at);
      this.#pass(token.lastIndex);
      at = token.lastIndex;
    }
    return this.#ended(at);
  }

  /** At the end of the text one element has been opened and closed, and nothing else. */
  #ended(at: number): XmlRead {
    const last = this.#open.at(-1);
    if (last === undefined || this.#open.length > 1)
      return this.#fault(`“${last?.name ?? ''}”, opened in line ${last?.line ?? 1}, is never closed`, at);
    const [root, ...others] = last.children.filter((child) => typeof child !== 'string');
    if (root === undefined) return this.#fault('there is no element', at);
    return others.length === 0 ? { root } : this.#fault('there is more than one outermost element', at);
  }

  /** @returns What is wrong with a token that stands here; undefined for nothing. */
  #take(groups: Readonly<Record<string, string | undefined>>): string | undefined {
    const { doctype, data, end, start, attributes = '', empty, text } = groups;
    const within = this.#open.at(-1);
    if (doctype !== undefined) this.#mayDeclare = true;
    if (text !== undefined || data !== undefined) return this.#takeText(text, data);
    if (end !== undefined) return end === within?.name ? this.#close() : wrongEnd(end, within);
    if (start === undefined) return undefined;
    const read = this.#attributesOf(attributes);
    if (typeof read === 'string') return read;
    this.#open.push({ name: start, attributes: read, line: this.#line, children: [] });
    return empty === '' ? undefined : this.#close();
  }

  #takeText(text: string | undefined, data: string | undefined): string | undefined {
    const words = data ?? this.#unescaped(text ?? '');
    if (words === undefined) return 'an “&” begins nothing that XML knows; it is written “&amp;”';
    if (this.#open.length === 1 && words.trim() !== '') return 'text stands outside of the outermost element';
    this.#open.at(-1)?.children.push(words);
    return undefined;
  }

  #close(): undefined {
    const done = this.#open.pop();
    if (done !== undefined) this.#open.at(-1)?.children.push(done);
  }

  #attributesOf(text: string): Readonly<Record<string, string>> | string {
    const attributes: Record<string, string> = {};
    for (const [, key = '', double, single] of text.matchAll(attribute)) {
      const value = this.#unescaped(double ?? single ?? '');
      if (value === undefined) return `“${key}” holds an “&” that begins nothing; it is written “&amp;”`;
      if (Object.hasOwn(attributes, key)) return `“${key}” stands twice in one tag`;
      attributes[key] = value;
    }
    return attributes;
  }

  #unescaped(text: string): string | undefined {
    if (/&(?!(?:\w+|#\d{1,7}|#x[\da-fA-F]{1,6});)/.test(text)) return undefined;
    let isKnown = true;
    const plain = text.replace(
      /&(?:#x([\da-fA-F]+)|#(\d+)|(\w+));/g,
      (written: string, hex, decimal, word: string) => {
        const code = hex === undefined ? Number(decimal) : Number.parseInt(String(hex), 16);
        const character = word === undefined ? codePoint(code) : entities[word];
        isKnown &&= character !== undefined || (word !== undefined && this.#mayDeclare);
        return character ?? written;
      },
    );
    return isKnown ? plain : undefined;
  }

  /** Counts lines up to there; each line break is looked for once, however long the lines are. */
  #pass(to: number): void {
    for (
      ;
      this.#nextBreak !== -1 && this.#nextBreak < to;
      this.#nextBreak = this.#text.indexOf('\n', this.#lineFrom)
    ) {
      this.#line += 1;
      this.#lineFrom = this.#nextBreak + 1;
    }
  }

  #fault(says: string, at: number): XmlRead {
    return { fault: { line: this.#line, column: at - this.#lineFrom + 1, says } };
  }
}

function wrongEnd(end: string, within: Open | undefined): string {
  if (within === undefined || within.name === '') return `“</${end}>” closes nothing`;
  return `“</${end}>” stands where “${within.name}”, opened in line ${within.line}, has to be closed`;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function codePoint(code: number): string | undefined {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
