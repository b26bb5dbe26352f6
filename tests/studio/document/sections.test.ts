import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { applied } from '../../../src/studio/document/change.ts';
import { FileDocument } from '../../../src/studio/document/file-document.ts';
import { type Section, sectionsAfter, sectionsOf } from '../../../src/studio/document/sections.ts';

const text = `# A note on top
title: One
acts:
  - id: first

scenes:
  # The first
  begin:
    text: |-
      Words
  middle:
    next: last

  last: { next: end }
media: {}
`;

const stretches = [
  '',
  ' ',
  '\n',
  '  ',
  'a',
  ':',
  '# note\n',
  'title: Two\n',
  'scenes:\n',
  '  begin:\n    text: x\n',
  '  and the whole',
  '    text: y\n',
  '   odd: 1\n',
  ' less: 1\n',
  '"quoted name": 1\n',
  '\r\n',
];

/** Changes at any places, each of a text that the ones before have left. */
const edits = fc.array(
  fc.record({ at: fc.nat(), length: fc.nat(12), insert: fc.constantFrom(...stretches) }),
  { minLength: 1, maxLength: 12 },
);

function edited(
  before: string,
  { at, length, insert }: { at: number; length: number; insert: string },
): string {
  const from = at % (before.length + 1);
  return applied(before, [{ from, to: Math.min(before.length, from + length), insert }]);
}

test('all sections together are the text, whatever it is', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...stretches)), (parts) => {
      const whole = parts.join('');
      const sections = sectionsOf(whole);
      expect(sections.map((section) => section.text).join('')).toBe(whole);
      for (const { start, text: own } of sections) expect(whole.startsWith(own, start)).toBe(true);
    }),
  );
});

test('after any edits the sections are those of a text that was never anything else', () => {
  fc.assert(
    fc.property(edits, (all) => {
      let now = text;
      let sections: readonly Section[] = sectionsOf(now);
      for (const edit of all) {
        now = edited(now, edit);
        sections = sectionsAfter(now, sections);
        expect(sections).toEqual(sectionsOf(now));
      }
    }),
    { numRuns: 2000 },
  );
});

test('a note above the first scene belongs to the scene that comes before it once it is not the first', () => {
  const now = text.replace('scenes:\n', 'scenes:\n  earlier:\n    text: x\n');
  expect(sectionsAfter(now, sectionsOf(text))).toEqual(sectionsOf(now));
});

test('a document after any edits answers as one that is read anew', () => {
  fc.assert(
    fc.property(edits, (all) => {
      let document = new FileDocument(text);
      for (const edit of all) document = new FileDocument(edited(document.text, edit), document);
      const fresh = new FileDocument(document.text);
      expect(document.isWhole).toBe(fresh.isWhole);
      for (const path of [[], ['scenes'], ['acts'], ['scenes', 'begin'], ['scenes', 'last']]) {
        expect(document.keysAt(path)).toEqual(fresh.keysAt(path));
        expect(document.valueAt(path)).toEqual(fresh.valueAt(path));
        expect(document.at(path)?.offset).toBe(fresh.at(path)?.offset);
      }
    }),
    { numRuns: 500 },
  );
});

test('a letter typed into a scene leaves the other scenes the same sections', () => {
  const before = sectionsOf(text);
  const after = sectionsAfter(text.replace('next: last', 'next: lasts'), before);
  const [same] = before.filter(({ text: own }) => own.includes('begin:'));
  expect(after).toContain(same);
  expect(after.filter((one) => !before.some((other) => other.text === one.text))).toHaveLength(1);
});

test('a scene whose name is half written leaves the others readable', () => {
  const document = new FileDocument(text.replace('  middle:\n', '  middle\n'));
  expect(document.isWhole).toBe(false);
  expect(document.keysAt(['scenes'])).toEqual(['last']);
  expect(document.valueAt(['scenes', 'last', 'next'])).toBe('end');
  expect(document.valueAt(['title'])).toBe('One');
});
