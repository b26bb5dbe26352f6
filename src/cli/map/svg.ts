export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element as text. Values and texts are escaped; children are drawing already. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? rounded(value) : escaped(value ?? '')}"`)
    .join('');
  const inner = children.join('');
  return inner === '' ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>`;
}

/** What a reader hears, or sees when pointing at the thing. */
export function titled(words: string): string {
  return element('title', {}, escaped(words));
}

export function group(...children: readonly string[]): string {
  return element('g', {}, ...children);
}

/** Safe in text and in attributes; what XML cannot hold is left out. */
export function escaped(words: string): string {
  return words
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Tenths of a pixel are enough, and make the same text everywhere. */
export function rounded(value: number): string {
  return String(Math.round(value * 10) / 10 + 0);
}
