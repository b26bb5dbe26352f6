import { expect, test } from 'vitest';
import { portraitNames } from '../../../src/course/portraits.ts';
import { tokens } from '../../../src/look/tokens.ts';
import { lookNames } from '../../../src/scenario/look-names.ts';
import { wordsOf } from '../../../src/studio/cast/look-words.ts';
import { nextInGroup } from '../../../src/studio/cast/next-in-group.ts';
import { colourWords, differenceOf, isNearWall, palettes, walls } from '../../../src/studio/cast/palettes.ts';
import { isPersonId, personIdFor } from '../../../src/studio/cast/person-id.ts';
import { drawLook } from '../../../src/studio/cast/portraits/draw-look.ts';
import { someoneElse } from '../../../src/studio/cast/someone-else.ts';
import { seededRandom } from '../../support/seeded-random.ts';

const parts = ['head', 'face', 'accessories', 'facial_hair'] as const;

test.each(parts)('every %s has words of its own', (part) => {
  const words = lookNames[part].map((name) => wordsOf(part, name));

  expect(new Set(words).size).toBe(words.length);
  for (const [index, said] of words.entries()) {
    expect(said).toMatch(/^[A-Z][a-z]/);
    expect(said).not.toBe(lookNames[part][index]);
  }
});

test('the walls are those of the tokens', () => {
  expect(
    [...tokens.cssText.matchAll(/--tws-portrait-wall: #([0-9a-f]{6})/g)].map(([, wall]) => wall),
  ).toEqual([...walls]);
});

test('every colour of the palettes stands out from both walls, and has a name of its own', () => {
  for (const [part, swatches] of Object.entries(palettes)) {
    expect([part, swatches.filter(({ colour }) => isNearWall(colour))]).toEqual([part, []]);
    expect(new Set(swatches.map(({ name }) => name)).size).toBe(swatches.length);
  }
  expect(isNearWall('e8e4da')).toBe(true);
});

test('colours are as far apart as they look', () => {
  expect(differenceOf('000000', 'ffffff')).toBeCloseTo(100, 0);
  expect(differenceOf('4d8f8b', '4d8f8b')).toBe(0);
  expect(differenceOf('ff0000', '00ff00')).toBeCloseTo(170.6, 0);
});

test('a colour is said by its name, or by its digits', () => {
  expect(colourWords('skin', 'ae5d29')).toBe('Brown');
  expect(colourWords('skin', '010203')).toBe('#010203');
});

test('a thousand others can all be drawn, and the same numbers make the same people', () => {
  const random = seededRandom(11);
  const looks = Array.from({ length: 1000 }, (_, index) =>
    someoneElse(random, { pronoun: index % 2 === 0 ? 'she' : 'they', resident: index % 3 === 0 }),
  );

  for (const [index, look] of looks.entries()) {
    expect(portraitNames.heads).toContain(look.head);
    expect(portraitNames.faces).toEqual(expect.arrayContaining([look.face, ...Object.values(look.faces)]));
    if (index % 2 === 0) expect(look.facial_hair).toBeUndefined();
    expect(Object.keys(look.faces)).toHaveLength(index % 3 === 0 ? 5 : 0);
  }
  expect(new Set(looks.map(({ head }) => head)).size).toBeGreaterThan(30);
  expect(someoneElse(seededRandom(5), { pronoun: 'he', resident: true })).toEqual(
    someoneElse(seededRandom(5), { pronoun: 'he', resident: true }),
  );
});

test('a picture is a drawing of its own in the colours that were asked for', () => {
  const look = someoneElse(seededRandom(3), { pronoun: 'she', resident: false });
  const picture = decodeURIComponent(drawLook({ ...look, clothes: '123abc' }));

  expect(picture).toMatch(/^data:image\/svg\+xml,<svg xmlns="[^"]+" viewBox="[-\d ]+">.*<\/svg>$/s);
  expect(picture).toContain('#123abc');
  expect(() => drawLook({ ...look, head: 'hydra' })).toThrow('hydra');
});

test('the arrow keys go along a row, across rows, and to the ends', () => {
  const go = (key: string, at: number) => nextInGroup(key, at, 10, 4);

  expect(
    ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp', 'Home', 'End', 'a'].map((key) => go(key, 5)),
  ).toEqual([6, 4, 9, 1, 0, 9, undefined]);
  expect([go('ArrowRight', 9), go('ArrowLeft', 0), go('ArrowDown', 8), go('ArrowUp', 2)]).toEqual([
    0, 9, 8, 2,
  ]);
});

test('a short name is made from the last name, and is free', () => {
  expect(personIdFor('Zoë Ñúñez', [])).toBe('nunez');
  expect(personIdFor('Mary O’Brien', ['obrien', 'obrien_2'])).toBe('obrien_3');
  expect(personIdFor('山田', ['person'])).toBe('person_2');
  for (const name of ['Anne-Marie Smith-Jones', '3PO', 'x'.repeat(80)])
    expect(isPersonId(personIdFor(name, []))).toBe(true);
  expect(['Ann', 'a b', '', '1a', 'a'.repeat(41)].filter(isPersonId)).toEqual([]);
});
