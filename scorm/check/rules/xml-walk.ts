import type { ReadElement } from './read-xml.ts';

/** The name without its prefix. */
export function localName({ name }: ReadElement): string {
  return name.slice(name.indexOf(':') + 1);
}

export function children(within: ReadElement, name?: string): readonly ReadElement[] {
  const elements = within.children.filter((child) => typeof child !== 'string');
  return name === undefined ? elements : elements.filter((child) => localName(child) === name);
}

/** An element and everything in it, in the order of the document. */
export function all(within: ReadElement, name?: string): readonly ReadElement[] {
  const found: ReadElement[] = [];
  const waiting = [within];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (name === undefined || localName(next) === name) found.push(next);
    waiting.push(...children(next).toReversed());
  }
  return found;
}

export function first(within: ReadElement, name: string): ReadElement | undefined {
  return all(within, name)[0];
}

/** By its name without a prefix; empty if it is not there. */
export function attributeOf({ attributes }: ReadElement, name: string): string {
  const key = Object.keys(attributes).find((each) => each === name || each.endsWith(`:${name}`));
  return key === undefined ? '' : (attributes[key] ?? '');
}

/** Its own text without spaces around it; empty for none. */
export function textOf(within: ReadElement | undefined): string {
  const texts = within?.children.filter((child) => typeof child === 'string') ?? [];
  return texts.join('').trim();
}
