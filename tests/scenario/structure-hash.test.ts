import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hashOf } from '../../src/scenario/hash.ts';
import { readScenario } from '../../src/scenario/read-scenario.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { structureHash } from '../../src/scenario/structure-hash.ts';

const file = resolve(import.meta.dirname, '../fixtures/scenario/valid-every-field.yaml');
const scenario = readScenario(readFileSync(file, 'utf8'), 'valid-every-field.yaml').scenario as Scenario;
const hash = structureHash(scenario);

type Path = readonly (string | number)[];

/** The names under which words, people, places and evidence stand; whatever lies inside decides no path. */
const words = new Set([
  'id',
  'format',
  'kind',
  'language',
  'title',
  'summary',
  'about',
  'minutes_to_play',
  'hidden_concern',
  'takeaway',
  'questions',
  'cast',
  'promises',
  'media',
  'flags',
  'retired',
  'good_ways',
]);
const wordsInside = new Set([
  'endings',
  'title',
  'place',
  'clock',
  'speaker',
  'text',
  'says',
  'shows',
  'unsaid',
  'replies',
  'resident_starts',
  'why',
  'rows',
  'sources',
  'other_starts_only',
]);

function isWords(path: Path): boolean {
  if (path.length === 1 || words.has(String(path[0]))) return words.has(String(path[0]));
  const inRepair = path[0] === 'acts' && path[2] === 'repair' && path.length > 3;
  const names = path.slice(path[0] === 'scenes' ? 2 : 1).filter((step) => typeof step === 'string');
  return (
    inRepair || names.some((name, index) => wordsInside.has(name) && !isCondition(names.slice(0, index)))
  );
}

function isCondition(names: readonly string[]): boolean {
  return names.includes('when');
}

/** Every text, number and yes or no of the scenario, by its path. */
function leaves(value: unknown, path: Path = []): { readonly path: Path; readonly value: unknown }[] {
  if (typeof value !== 'object' || value === null) return value === undefined ? [] : [{ path, value }];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([key, inner]) => leaves(inner, [...path, key]));
}

function changed(path: Path): Scenario {
  const copy = structuredClone(scenario) as unknown as Record<string, unknown>;
  const parent = path
    .slice(0, -1)
    .reduce<unknown>((here, step) => (here as Record<string | number, unknown>)[step], copy) as Record<
    string | number,
    unknown
  >;
  const key = path.at(-1) as string | number;
  const value = parent[key];
  parent[key] =
    typeof value === 'boolean' ? !value : typeof value === 'number' ? value + 1 : `${String(value)}x`;
  return copy as unknown as Scenario;
}

const places = leaves(scenario);

test('a hash is six base64url characters', () => {
  expect(hash).toMatch(/^[\w-]{6}$/);
});

test('changing any text, person, place or piece of evidence keeps the hash', () => {
  const texts = places.filter(({ path }) => isWords(path));

  expect(texts.length).toBeGreaterThan(80);
  expect(
    texts.filter(({ path }) => structureHash(changed(path)) !== hash).map(({ path }) => path.join('.')),
  ).toEqual([]);
});

test('changing anything that decides a path changes the hash', () => {
  const deciding = places.filter(({ path }) => !isWords(path));
  const kinds = new Set(deciding.map(({ path }) => path.filter((step) => typeof step === 'string').at(-1)));

  for (const field of [
    'id',
    'code',
    'minutes',
    'V',
    'O',
    'cover',
    'unexplained',
    'sees',
    'slights',
    'candour',
    'promises',
    'keeps',
    'repairs',
    'sets',
    'clears',
  ])
    expect(kinds).toContain(field);
  for (const field of [
    'hazard',
    'reads',
    'go',
    'of',
    'at_least',
    'chose',
    'visited',
    'flag',
    'band',
    'is',
    'below',
    'rupture',
    'recognised',
    'rescued',
    'margin',
    'opens',
    'rescue',
    'you',
  ])
    expect(kinds).toContain(field);
  expect(
    deciding.filter(({ path }) => structureHash(changed(path)) === hash).map(({ path }) => path.join('.')),
  ).toEqual([]);
});

describe('order', () => {
  test('of choices decides, because stored paths count them', () => {
    const copy = structuredClone(scenario);
    const [id = ''] = Object.keys(copy.scenes);
    copy.scenes[id]?.choices.reverse();

    expect(structureHash(copy)).not.toBe(hash);
  });

  test('of scenes in the file, and of names in an entry, decides nothing', () => {
    const turned = (value: object) => Object.fromEntries(Object.entries(value).reverse());
    const copy = {
      ...structuredClone(scenario),
      scenes: turned(structuredClone(scenario.scenes)),
    } as Scenario;
    for (const scene of Object.values(copy.scenes))
      for (const choice of scene.choices) choice.moves = turned(choice.moves);

    expect(structureHash(copy)).toBe(hash);
  });
});

test('a scene’s next and the same next written at each of its choices are one structure', () => {
  const copy = structuredClone(scenario);
  for (const scene of Object.values(copy.scenes)) {
    for (const choice of scene.choices)
      if (choice.next === undefined && scene.next !== undefined) choice.next = scene.next;
  }

  expect(structureHash(copy)).toBe(hash);
});

test('texts that differ in one character hardly ever share a hash', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.nat(), (text, at) => {
      const index = at % text.length;
      const other =
        text.slice(0, index) + String.fromCharCode(text.charCodeAt(index) ^ 1) + text.slice(index + 1);
      expect(hashOf(other, 6)).not.toBe(hashOf(text, 6));
    }),
  );
  const many = new Set(Array.from({ length: 20_000 }, (_, number) => hashOf(`scenario ${number}`, 6)));

  expect(many.size).toBe(20_000);
});
