import { asFields, type Fields } from '../../../scenario/fields.ts';
import { isAsked } from './test-words.ts';

/*
 * A condition as people build it: groups of questions, of which all, at least one, or not all must be so. In the file
 * the same stands as `all`, `any`, `not` and entries side by side.
 */

export const testKinds = [
  'chose',
  'visited',
  'band',
  'offer',
  'level',
  'promise',
  'flag',
  'recognised',
  'rupture',
  'margin',
  'minutes_left',
  'rescued',
] as const;
export type TestKind = (typeof testKinds)[number];

export interface Test {
  readonly kind: TestKind;
  readonly value: unknown;
}

export interface Group {
  readonly must: 'all' | 'any' | 'not';
  readonly parts: readonly Part[];
}

export type Part = Test | Group;

export function isGroup(part: Part): part is Group {
  return 'must' in part;
}

/** @returns Nothing where the file has what cannot be built by picking. */
export function treeOf(value: unknown): Group | undefined {
  const whole = readTree(value);
  const [only] = whole?.parts ?? [];
  return whole?.parts.length === 1 && only !== undefined && isGroup(only) ? only : whole;
}

function readTree(value: unknown): Group | undefined {
  if (value === undefined || value === null) return { must: 'all', parts: [] };
  if (typeof value !== 'object' || Array.isArray(value)) return undefined;
  const parts: Part[] = [];
  for (const [key, inner] of Object.entries(asFields(value))) {
    const read = partsOf(key, inner);
    if (read === undefined) return undefined;
    parts.push(...read);
  }
  return { must: 'all', parts };
}

function partsOf(key: string, inner: unknown): readonly Part[] | undefined {
  if (isTestKind(key)) return [{ kind: key, value: inner }];
  if (key === 'not') {
    const group = readTree(inner);
    return group && [{ must: 'not', parts: group.parts }];
  }
  if ((key !== 'all' && key !== 'any') || !Array.isArray(inner)) return undefined;
  const parts = (inner as unknown[]).map(readTree);
  if (!parts.every((part) => part !== undefined)) return undefined;
  const plain = parts.map((part): Part => (part.parts.length === 1 ? part.parts[0]! : part));
  return key === 'any' ? [{ must: 'any', parts: plain }] : plain.flatMap(withoutGroup);
}

/** A group of which all must be so, inside another, is no group of its own. */
function withoutGroup(part: Part): readonly Part[] {
  return isGroup(part) && part.must === 'all' ? part.parts : [part];
}

function isTestKind(key: string): key is TestKind {
  return (testKinds as readonly string[]).includes(key);
}

/** What stands in the file for it; undefined where nothing is asked. */
export function conditionOf({ must, parts }: Group): Fields | undefined {
  const written = parts.flatMap((part) => {
    const one = isGroup(part)
      ? conditionOf(part)
      : isAsked(part.value)
        ? { [part.kind]: part.value }
        : undefined;
    return one === undefined ? [] : [one];
  });
  if (written.length === 0) return undefined;
  if (must === 'any') return written.length === 1 ? written[0] : { any: written };
  const together = sideBySide(written);
  return must === 'not' ? { not: together } : together;
}

/** Entries side by side all count; two of one name go into a list. */
function sideBySide(written: readonly Fields[]): Fields {
  const names = written.flatMap((one) => Object.keys(one));
  return new Set(names).size === names.length ? (Object.assign({}, ...written) as Fields) : { all: written };
}

/** Puts another part in the place of one, or takes it away. Groups left empty stay, to be filled. */
export function replaced(group: Group, at: readonly number[], part: Part | undefined): Group {
  const [index, ...deeper] = at;
  if (index === undefined) return group;
  const here = group.parts[index];
  const next = deeper.length > 0 && here !== undefined && isGroup(here) ? replaced(here, deeper, part) : part;
  return { ...group, parts: group.parts.toSpliced(index, 1, ...(next === undefined ? [] : [next])) };
}

export function added(group: Group, at: readonly number[], part: Part): Group {
  const [index, ...deeper] = at;
  if (index === undefined) return { ...group, parts: [...group.parts, part] };
  const here = group.parts[index];
  if (here === undefined || !isGroup(here)) return group;
  return { ...group, parts: group.parts.toSpliced(index, 1, added(here, deeper, part)) };
}

/** Of a group itself: the whole for an empty address. */
export function groupAt(group: Group, at: readonly number[]): Group | undefined {
  const [index, ...deeper] = at;
  if (index === undefined) return group;
  const here = group.parts[index];
  return here !== undefined && isGroup(here) ? groupAt(here, deeper) : undefined;
}
