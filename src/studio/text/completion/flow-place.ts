import { lineEnd, lineStart } from '../../document/ranges.ts';

interface Around {
  readonly kind: 'map' | 'list';
  /** The name whose value is being written, in a map. */
  name: string | undefined;
  index: number;
}

export interface FlowPlace {
  readonly steps: readonly (string | number)[];
  readonly writes: 'name' | 'value';
}

const inside = /"(?:[^"\\]|\\.)*"?|'[^']*'?|[{}[\],]|[^\s{}[\],"':]+(?::(?=\s|$))?/g;

/** Where the end of a line is within its brackets; undefined outside of any. */
export function flowPlace(line: string): FlowPlace | undefined {
  if (!/^[[{]/.test(line)) return undefined;
  const around: Around[] = [];
  for (const [token] of line.matchAll(inside)) read(token, around);
  const last = around.at(-1);
  if (last === undefined) return undefined;
  const steps = around.flatMap(({ kind, name, index }): (string | number)[] =>
    kind === 'list' ? [index] : name === undefined ? [] : [name],
  );
  return { steps, writes: last.kind === 'map' && last.name === undefined ? 'name' : 'value' };
}

function read(token: string, around: Around[]): void {
  const here = around.at(-1);
  if (token === '{') around.push({ kind: 'map', name: undefined, index: 0 });
  else if (token === '[') around.push({ kind: 'list', name: undefined, index: 0 });
  else if (token === '}' || token === ']') around.pop();
  else if (here === undefined) return;
  else if (token === ',') {
    here.index += 1;
    here.name = undefined;
  } else if (token.endsWith(':') && here.kind === 'map') here.name = token.slice(0, -1);
}

/** The names in the brackets around the caret, on its line. */
export function namesInBrackets(text: string, at: number): readonly string[] {
  const before = /\{([^{}\n]*)$/.exec(text.slice(lineStart(text, at), at))?.[1];
  if (before === undefined) return [];
  const after = /^[^{}\n]*/.exec(text.slice(at, lineEnd(text, at)))?.[0] ?? '';
  return [...`${before}${after}`.matchAll(/([\w-]+):/g)].flatMap(([, name]) => name ?? []);
}
