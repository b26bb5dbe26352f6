import type { XmlElement } from '../xml.ts';

/** The name without its prefix. */
export function localName({ name }: XmlElement): string {
  return name.slice(name.indexOf(':') + 1);
}

export function children(within: XmlElement, name?: string): readonly XmlElement[] {
  const elements = within.children.filter((child) => typeof child !== 'string');
  return name === undefined ? elements : elements.filter((child) => localName(child) === name);
}

/** An element and everything in it, in the order of the document. */
export function all(within: XmlElement, name?: string): readonly XmlElement[] {
  const found: XmlElement[] = [];
  const waiting = [within];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (name === undefined || localName(next) === name) found.push(next);
    waiting.push(...children(next).toReversed());
  }
  return found;
}

export function first(within: XmlElement, name: string): XmlElement | undefined {
  return all(within, name)[0];
}

/** By its name without a prefix; empty if it is not there. */
export function attributeOf({ attributes }: XmlElement, name: string): string {
  const key = Object.keys(attributes).find((each) => each === name || each.endsWith(`:${name}`));
  return key === undefined ? '' : (attributes[key] ?? '');
}

/** Its own text without spaces around it; empty for none. */
export function textOf(within: XmlElement | undefined): string {
  const texts = within?.children.filter((child) => typeof child === 'string') ?? [];
  return texts.join('').trim();
}
