import { expect, test } from 'vitest';
import { applied, type Change } from '../../../src/studio/document/change.ts';
import { FileDocument } from '../../../src/studio/document/file-document.ts';
import { versionAdded, versionMovedDown, versionRemoved } from '../../../src/studio/forms/versions.ts';
import { written } from '../../../src/studio/forms/written.ts';

const text = `# A story
title: One
scenes:
  desk:
    title: At the desk # quiet
    text: Words.
    next: end

    choices:
      - id: ask
        code: aa
        text: Ask.
        moves: { V: 1 }
        why: Because.
  bay:
    clock: "19:00"
`;

function after(make: (document: FileDocument) => readonly Change[], source = text): string {
  return applied(source, make(new FileDocument(source)));
}

const desk = ['scenes', 'desk'];
const ask = [...desk, 'choices', 0];

test('a new entry stands where the format has it', () => {
  expect(after((now) => written(now, [...desk, 'hazard'], 2))).toBe(
    text.replace('    text: Words.\n', '    text: Words.\n    hazard: 2\n'),
  );
  expect(after((now) => written(now, [...ask, 'cover'], 'direct'))).toBe(
    text.replace('moves: { V: 1 }\n', 'moves: { V: 1 }\n        cover: direct\n'),
  );
});

test('an entry inside one that is not there yet brings it along, in its place', () => {
  expect(after((now) => written(now, [...desk, 'replies', 'open'], 'Yes.'))).toBe(
    text.replace('    text: Words.\n', '    text: Words.\n    replies: { open: Yes. }\n'),
  );
});

test('what held nothing else goes along, but never a scene', () => {
  expect(after((now) => written(now, [...ask, 'moves', 'V'], undefined))).toBe(
    text.replace('        moves: { V: 1 }\n', ''),
  );
  expect(after((now) => written(now, ['scenes', 'bay', 'clock'], undefined))).toBe(
    text.replace('"19:00"', '""'),
  );
});

test('taking away what is not there changes nothing', () => {
  expect(after((now) => written(now, [...desk, 'replies', 'open'], undefined))).toBe(text);
});

test('versions are added before the usual one, moved among each other, and taken away', () => {
  const path = [...desk, 'text'];
  const one = after((now) => versionAdded(now, path, 'text', 'New.'));
  const two = after((now) => versionAdded(now, path, 'text', 'Newer.'), one);
  const moved = after((now) => versionMovedDown(now, path, 0), two);

  const ids = (source: string) =>
    (new FileDocument(source).valueAt(path) as { id: string }[]).map(({ id }) => id);
  expect(ids(two)).toEqual(['version_1', 'version_2', 'otherwise']);
  expect(ids(moved)).toEqual(['version_2', 'version_1', 'otherwise']);
  const left = after((now) => versionRemoved(now, path, 0, 'text'), moved);
  expect(ids(left)).toEqual(['version_1', 'otherwise']);
  expect(after((now) => versionRemoved(now, path, 0, 'text'), left)).toBe(text);
});

test('ways become a list with the way that was there as the last', () => {
  const path = [...desk, 'next'];
  const branched = after((now) => versionAdded(now, path, 'go', 'bay'));

  expect(new FileDocument(branched).valueAt(path)).toEqual([{ go: 'bay' }, { go: 'end' }]);
  expect(after((now) => versionRemoved(now, path, 0, 'go'), branched)).toBe(text);
});
