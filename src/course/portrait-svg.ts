/** An element of parsed markup. Text is left out: the artwork has none. */
export interface Markup {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Markup[];
}

const tagPattern = /<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+="[^"]*")*)\s*(\/?)>/g;

/** Reads the well-formed SVG text that the portrait generator writes: elements and quoted attributes, nothing else. */
export function parseSvg(text: string): Markup {
  const root: { children: Markup[] } = { children: [] };
  const open = [root];
  for (const [, closing, tag = '', attributes = '', selfClosing] of text.matchAll(tagPattern)) {
    if (closing) {
      open.pop();
      continue;
    }
    const element = { tag, attributes: attributesOf(attributes), children: [] };
    open.at(-1)?.children.push(element);
    if (!selfClosing) open.push(element);
  }
  const [svg] = root.children;
  if (svg === undefined || open.length !== 1) throw new Error('A drawing is not well-formed SVG.');
  return svg;
}

function attributesOf(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...text.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]),
  );
}
