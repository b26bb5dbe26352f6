import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, parseDocument } from 'yaml';
import { applied, type Change } from '../../../src/studio/document/change.ts';
import { FileDocument, type Path } from '../../../src/studio/document/file-document.ts';
import {
  moved,
  renamed,
  withEntry,
  withItem,
  without,
  withValue,
} from '../../../src/studio/document/yaml-edits.ts';

const er1 = readFileSync('scenarios/er-1/scenario.yaml', 'utf8');

/** All places of some data. */
function pathsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Object.entries(value).flatMap(([key, one]) =>
    pathsIn(one, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return path.length === 0 ? inner : [path, ...inner];
}

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, step) => (inner as Record<string | number, unknown>)[step], value);
}

const data: unknown = parse(er1);
const places = pathsIn(data);
const words = fc.oneof(
  fc.string({ maxLength: 60 }),
  fc.constantFrom(
    '“Yes,” she says: “no # never”',
    'a line\nand another\n\nand a third',
    'true',
    '12',
    '- x',
    "it's",
    '',
    ' x ',
  ),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
);
const value = fc.oneof(
  words,
  fc.integer(),
  fc.boolean(),
  fc.array(words, { minLength: 1, maxLength: 3 }),
  fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.oneof(words, fc.integer()), { minKeys: 1, maxKeys: 3 }),
);

/** Makes the changes, and checks that every line they do not touch is where it was, and that the data is what was meant. */
function edit(text: string, changes: readonly Change[]): unknown {
  const result = applied(text, changes);
  const [parsed, expected] = [parseDocument(result), new FileDocument(result)];
  expect(parsed.errors).toEqual([]);
  expect(expected.isWhole).toBe(true);
  return parsed.toJS();
}

describe('an edit of a scenario', () => {
  const file = new FileDocument(er1);

  test('finds every place of the file, with its data', () => {
    for (const path of places)
      if (!(path.length === 1 && path[0] === 'scenes'))
        expect([path, file.valueAt(path)]).toEqual([path, at(data, path)]);
  });

  test('writes any value at any place and changes nothing else', () => {
    fc.assert(
      fc.property(fc.constantFrom(...places.filter((path) => path.length > 1)), value, (path, next) => {
        const result = edit(er1, withValue(file, path, next));

        const meant = structuredClone(data);
        (at(meant, path.slice(0, -1)) as Record<string | number, unknown>)[path.at(-1) ?? ''] = next;
        expect(result).toEqual(meant);
      }),
      { numRuns: 60 },
    );
  });

  test('takes away any entry or item and changes nothing else', () => {
    const inner = places.filter((path) => path.length > 1);
    fc.assert(
      fc.property(fc.constantFrom(...inner), (path) => {
        const result = edit(er1, without(file, path));

        expect(result).toEqual(taken(path));
      }),
      { numRuns: 60 },
    );
  });

  test('adds an entry behind any other', () => {
    const maps = places.filter((path) => isMap(at(data, path)));
    fc.assert(
      fc.property(fc.constantFrom(...maps), value, fc.nat(), (path, next, pick) => {
        const keys = Object.keys(at(data, path) as object);
        const behind = keys[pick % keys.length] ?? '';
        const result = edit(er1, withEntry(file, path, 'added', next, behind));

        const meant = structuredClone(data);
        const map = at(meant, path) as Record<string, unknown>;
        map['added'] = next;
        expect(result).toEqual(meant);
        const order = Object.keys(at(result, path) as object);
        expect(order.indexOf('added')).toBe(order.indexOf(behind) + 1);
      }),
      { numRuns: 60 },
    );
  });

  test('adds an item before any other, and at the end', () => {
    const lists = places.filter((path) => Array.isArray(at(data, path)));
    fc.assert(
      fc.property(fc.constantFrom(...lists), value, fc.nat(), (path, next, pick) => {
        const length = (at(data, path) as unknown[]).length;
        const index = pick % (length + 1);
        const result = edit(er1, withItem(file, path, index, next));

        const meant = structuredClone(data);
        (at(meant, path) as unknown[]).splice(index, 0, next);
        expect(result).toEqual(meant);
      }),
      { numRuns: 60 },
    );
  });

  test('moves scenes and choices as they are written', () => {
    const result = edit(er1, moved(file, ['scenes', 'hallway'], 'shift_start')) as { scenes: object };
    expect(Object.keys(result.scenes).slice(0, 2)).toEqual(['hallway', 'shift_start']);
    expect(result).toEqual(data);

    const choices = edit(er1, moved(file, ['scenes', 'shift_start', 'choices', 0], undefined));
    const before = at(data, ['scenes', 'shift_start', 'choices']) as unknown[];
    expect(at(choices, ['scenes', 'shift_start', 'choices'])).toEqual([...before.slice(1), before[0]]);
  });

  test('gives an entry another name', () => {
    const result = edit(er1, renamed(file, ['scenes', 'hallway'], 'corridor')) as { scenes: object };

    expect(Object.keys(result.scenes)).toContain('corridor');
    expect(Object.keys(result.scenes)).not.toContain('hallway');
  });
});

function isMap(one: unknown): boolean {
  return typeof one === 'object' && one !== null && !Array.isArray(one);
}

/** The data without an entry, and without what held nothing else. */
function taken(path: Path): unknown {
  const meant = structuredClone(data);
  for (let depth = path.length; depth > 0; depth -= 1) {
    const parent = at(meant, path.slice(0, depth - 1)) as Record<string | number, unknown>;
    const step = path[depth - 1] ?? '';
    if (Object.keys(parent).length === 1 && depth > 1) continue;
    if (Array.isArray(parent)) parent.splice(Number(step), 1);
    else delete parent[step];
    break;
  }
  return meant;
}
