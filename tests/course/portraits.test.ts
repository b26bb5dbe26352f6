import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { Drawing } from '../../src/course/course.ts';
import { portraitNames, portraitsOf } from '../../src/course/portraits.ts';
import { fullCast, lookOf, memberWith } from './casts.ts';

function portrait(changes: Parameters<typeof lookOf>[0]) {
  const { portraits } = portraitsOf({ sam: memberWith(lookOf(changes)) });
  return portraits['sam']!;
}

const fillsOf = (drawings: readonly Drawing[]) => drawings.map(([, { fill }]) => fill);

test('all who have a look have a portrait, and no one else', () => {
  const { portraits } = portraitsOf({ sam: memberWith(lookOf()), voice: memberWith(undefined) });

  expect(Object.keys(portraits)).toEqual(['sam']);
});

test('each face is there once, however many wear it', () => {
  const cast = {
    a: memberWith(lookOf({ face: 'calm', faces: { open: 'smile' } })),
    b: memberWith(lookOf({ face: 'smile' })),
  };

  const { portraits, faces } = portraitsOf(cast);

  expect(Object.keys(faces)).toEqual(['calm', 'smile']);
  expect(portraits['a']).toMatchObject({ face: 'calm', faces: { open: 'smile' } });
});

test('a face is drawn apart from head and accessories, which are the same under any face', () => {
  expect(portrait({ face: 'calm' })).toEqual({ ...portrait({ face: 'rage' }), face: 'calm' });
});

test('the same cast gives the same drawings', () => {
  expect(JSON.stringify(portraitsOf(fullCast()))).toBe(JSON.stringify(portraitsOf(fullCast())));
});

test('drawings are flat paths with nothing in them that a page would run, load or confuse', () => {
  const { portraits, faces } = portraitsOf(fullCast());

  const drawings = [
    ...Object.values(portraits).flatMap(({ under, over }) => [...under, ...over]),
    ...Object.values(faces).flat(),
  ];

  expect(drawings.length).toBeGreaterThan(30);
  for (const [tag, attributes, ...children] of drawings) {
    expect(tag).toBe('path');
    expect(children).toEqual([]);
    expect(['d', 'fill', 'fill-rule', 'stroke', 'stroke-width']).toEqual(
      expect.arrayContaining(Object.keys(attributes)),
    );
    expect(attributes['fill']).toMatch(/^(none|#[0-9a-f]{3}|#[0-9a-f]{6})$/i);
    expect(attributes['d']).toMatch(/^m[-0-9 mlhvcaz]+$/);
  }
});

test.each([
  ['a head with its own hair colour', 'grayBun'],
  ['a head whose hair is drawn in black', 'afro'],
  ['a hijab', 'hijab'],
  ['a turban', 'turban'],
])('%s takes the colour the author gave', (_, head) => {
  expect(fillsOf(portrait({ head, hair: '0b6e6e' }).under)).toContain('#0b6e6e');
});

test('a bald head keeps its black outline', () => {
  expect(fillsOf(portrait({ head: 'noHair1', hair: '0b6e6e' }).under)).not.toContain('#0b6e6e');
});

test('every name a look may use is drawn', () => {
  const faceNamed = (face: string) => portraitsOf({ sam: memberWith(lookOf({ face })) }).faces[face];

  for (const head of portraitNames.heads) expect(portrait({ head }).under.length, head).toBeGreaterThan(4);
  for (const face of portraitNames.faces) expect(faceNamed(face), face).not.toEqual([]);
  for (const accessories of portraitNames.accessories)
    expect(portrait({ accessories }).over, accessories).not.toEqual([]);
  for (const hair of portraitNames.facialHair)
    expect(portrait({ facial_hair: hair }).over, hair).not.toEqual([]);
});

test('a name that Open Peeps lacks is said, not left out in silence', () => {
  expect(() => portrait({ head: 'tonsure' })).toThrow('no "tonsure" among its heads');
  expect(() => portrait({ accessories: 'monocle' })).toThrow('no "monocle" among its accessories');
});

test('two residents with five faces each and two others take little of a scenario’s 32 kB', () => {
  const bytes = gzipSync(JSON.stringify(portraitsOf(fullCast())), { level: 9 }).length;

  expect(bytes).toBeGreaterThan(2_000);
  expect(bytes).toBeLessThan(12_500);
});
