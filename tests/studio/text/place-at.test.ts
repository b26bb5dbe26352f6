import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { FileDocument, type Path } from '../../../src/studio/document/file-document.ts';
import { startOf } from '../../../src/studio/document/ranges.ts';
import { caretPlace } from '../../../src/studio/text/completion/caret-place.ts';
import { placeAt } from '../../../src/studio/text/place-at.ts';
import { stationAt } from '../../../src/studio/text/station-at.ts';

const er1 = readFileSync('scenarios/er-1/scenario.yaml', 'utf8');
const document = new FileDocument(er1);

function pathsIn(value: unknown, path: Path): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [
    path,
    ...Object.entries(value).flatMap(([key, one]) =>
      pathsIn(one, [...path, Array.isArray(value) ? Number(key) : key]),
    ),
  ];
}

const paths = document
  .keysAt([])
  .flatMap((name) =>
    name === 'scenes'
      ? document.keysAt(['scenes']).flatMap((id) => pathsIn(document.valueAt(['scenes', id]), ['scenes', id]))
      : pathsIn(document.valueAt([name]), [name]),
  );

test('every place of a file is found from where it begins', () => {
  expect(paths.length).toBeGreaterThan(1000);
  fc.assert(
    fc.property(fc.constantFrom(...paths), (path) => {
      const place = document.at(path);
      if (place === undefined) throw new Error(path.join('/'));
      const found = placeAt(document, startOf(er1, place));

      // An item and the first thing in it begin together in brackets.
      expect(found.slice(0, path.length)).toEqual(path);
    }),
  );
});

test('by indentation a name in a block is found where the file says it is', () => {
  const blocks = paths.filter((path) => {
    const place = document.at(path);
    return place?.pair !== undefined && place.parent.flow !== true;
  });
  expect(blocks.length).toBeGreaterThan(500);
  fc.assert(
    fc.property(fc.constantFrom(...blocks), (path) => {
      const place = document.at(path);
      if (place === undefined) throw new Error(path.join('/'));
      const at = startOf(er1, place) + String(path.at(-1)).length + 1;

      expect(caretPlace(er1, at)?.path).toEqual(path);
    }),
  );
});

test('in a scene that cannot be read the caret is still in that scene', () => {
  const at = er1.indexOf('\n  order_due:\n') + '\n  order_due:\n'.length;
  const broken = `${er1.slice(0, at)}    re\n${er1.slice(at)}`;

  expect(new FileDocument(broken).isWhole).toBe(false);
  expect(stationAt(new FileDocument(broken), at + 6)).toEqual(['scenes', 'order_due']);
});

test('the caret in a choice is in that choice, and in the head of the file in none', () => {
  const place = document.at(['scenes', 'hallway', 'choices', 1, 'text']);
  if (place === undefined) throw new Error('The scenario has changed.');

  expect(stationAt(document, startOf(er1, place) + 8)).toEqual(['scenes', 'hallway', 'choices', 1]);
  expect(stationAt(document, er1.indexOf('hidden_concern'))).toEqual([]);
});
