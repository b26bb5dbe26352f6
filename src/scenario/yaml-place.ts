import { isMap, isScalar, isSeq } from 'yaml';
import type { Document, Node, Pair, ParsedNode, YAMLMap } from 'yaml';
import type { Finding } from './diagnostic.ts';

type Place = Pick<Finding, 'path' | 'atKey' | 'snippet'>;

/** The offset of a finding's place; of the nearest place above it when it is missing. */
export function offsetOf(
  document: Document<ParsedNode>,
  text: string,
  { path, atKey, snippet }: Place,
): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const [index, step] of path.entries()) {
    const found = childOf(node, step);
    if (found === undefined) return offset;
    const last = index === path.length - 1;
    offset = (last && atKey !== true ? pointAt(found) : startOf(found.key)) ?? startOf(found.value) ?? offset;
    node = found.value;
  }
  return inside(node, text, snippet) ?? offset;
}

interface Child {
  readonly key: unknown;
  readonly value: unknown;
}

/** A map or list that is wrong as a whole is pointed at by its name. */
function pointAt({ key, value }: Child): number | undefined {
  return isScalar(value) ? startOf(value) : startOf(key);
}

function startOf(node: unknown): number | undefined {
  return (node as Node | null | undefined)?.range?.[0];
}

function inside(node: unknown, text: string, snippet = ''): number | undefined {
  const range = (node as Node | null | undefined)?.range;
  if (snippet === '' || !range) return undefined;
  const found = text.slice(range[0], range[1]).indexOf(snippet);
  return found < 0 ? undefined : range[0] + found;
}

function childOf(node: unknown, step: string | number): Child | undefined {
  if (isSeq(node)) {
    const value = node.items[Number(step)];
    return value === undefined ? undefined : { key: undefined, value };
  }
  if (!isMap(node)) return undefined;
  return entriesOf(node).get(String(step));
}

/** A map with thousands of names is asked for each of them. */
const known = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();

function entriesOf(map: YAMLMap): ReadonlyMap<string, Pair> {
  const found = known.get(map);
  if (found !== undefined) return found;
  const entries = new Map<string, Pair>();
  for (const pair of map.items) {
    if (isScalar(pair.key) && !entries.has(String(pair.key.value))) entries.set(String(pair.key.value), pair);
  }
  known.set(map, entries);
  return entries;
}
