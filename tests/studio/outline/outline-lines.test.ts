import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { FileDocument } from '../../../src/studio/document/file-document.ts';
import { namesOf } from '../../../src/studio/forms/names.ts';
import { flagsOf } from '../../../src/studio/outline/flags.ts';
import { labelOf, wordsOf } from '../../../src/studio/outline/row-words.ts';
import { lineOf, type Row, rowsOf } from '../../../src/studio/outline/rows.ts';
import { storyOf } from '../../../src/studio/outline/story.ts';

/** A story of scenes and where each leads. */
function storyWith(
  ways: Readonly<Record<string, readonly string[]>>,
  opens = 'a',
  rescue = '',
): FileDocument {
  const scenes = Object.entries(ways).map(
    ([id, to]) =>
      `  ${id}:\n    title: ${id.toUpperCase()}\n    next: [${to.map((go) => `{ go: ${go} }`).join(', ')}]\n`,
  );
  return new FileDocument(
    `acts:\n  - { id: one, opens: ${opens}, rescue: ${rescue || 'none'} }\nscenes:\n${scenes.join('')}`,
  );
}

function orderOf(document: FileDocument): string {
  return storyOf(document)
    .groups.map(({ scenes }) => scenes.map(({ id }) => id).join(' '))
    .join(' | ');
}

test('scenes stand in the order of play, wherever they stand in the file', () => {
  expect(orderOf(storyWith({ d: ['end'], c: ['d'], b: ['d'], a: ['c', 'b'] }))).toBe('a c b d');
});

test('a way back does not change the order, a rescue comes last, and what nothing leads to stands by itself', () => {
  const document = storyWith(
    { a: ['b'], help: ['onward'], b: ['c', 'a'], lost: ['b'], c: ['end'] },
    'a',
    'help',
  );

  expect(orderOf(document)).toBe('a b c help | lost');
  expect([...storyOf(document).helps]).toEqual(['help']);
});

test('every scene stands in the outline once, and behind each that leads to it unless the story goes round', () => {
  const id = fc.constantFrom(...'abcdefgh');
  fc.assert(
    fc.property(
      fc.dictionary(id, fc.array(fc.oneof(id, fc.constant('end')), { minLength: 1, maxLength: 3 })),
      id,
      (ways, opens) => {
        const forward = Object.fromEntries(
          Object.entries(ways).map(([from, to]) => [from, to.map((go) => (go > from ? go : 'end'))]),
        );
        for (const shape of [ways, forward]) {
          const story = storyOf(storyWith(shape, opens));
          const all = story.groups.flatMap(({ scenes }) => scenes.map((scene) => scene.id));
          expect(all.toSorted()).toEqual(Object.keys(shape).toSorted());
        }
        const played = storyOf(storyWith(forward, opens)).groups[0]!.scenes.map((scene) => scene.id);
        for (const from of played)
          for (const to of forward[from]!)
            if (to !== 'end' && played.includes(to))
              expect(played.indexOf(from)).toBeLessThan(played.indexOf(to));
      },
    ),
    { numRuns: 200 },
  );
});

const er1 = new FileDocument(readFileSync('scenarios/er-1/scenario.yaml', 'utf8'));
const story = storyOf(er1);
const names = namesOf(er1, new FileDocument(''));
const all = rowsOf(story, { folded: new Set(), wish: '' });
const row = (key: string): Row => all.find((one) => one.key === key)!;

test('a line says what it is and where it leads, in words', () => {
  const said = (key: string) => labelOf(row(key), wordsOf(row(key), story, names), 0);

  expect(said('acts/0')).toBe('Act 1. You play the teacher, 21 scenes. begins with: Ninety seconds');
  expect(said('scenes/hallway')).toMatch(/^Scene 2, Between two stretchers\. Amara finds you/);
  expect(said('scenes/hallway/choices/0')).toContain('Choice 2a, You let it ring.');
  expect(said('scenes/hallway/choices/0')).toContain('to: One leg, one ambulance');
  expect(said('scenes/order_due/choices/1/next/0/go')).toBe(
    'If the reply was open. to: A call to say who asked',
  );
  expect(said('scenes/order_due/choices/1/next/1/go')).toBe('Otherwise. to: A call about bed 7');
});

test('every line knows its place among its siblings', () => {
  for (const { key, parent, siblings } of all)
    expect([key, all.filter((one) => one.parent === parent).length]).toEqual([key, siblings]);
});

test('what is folded or not searched for is left out', () => {
  expect(rowsOf(story, { folded: new Set(['acts/0']), wish: '' }).map(({ key }) => key)).toEqual(['acts/0']);
  const folded = rowsOf(story, { folded: new Set(['scenes/hallway']), wish: '' });
  expect(folded.some(({ key }) => key.startsWith('scenes/hallway/'))).toBe(false);
  const found = rowsOf(story, { folded: new Set(['scenes/hallway']), wish: 'ask_least_sure' });
  expect(found.map(({ key }) => key)).toEqual(['acts/0', 'scenes/hallway', 'scenes/hallway/choices/0']);
});

test('a finding stands at the line that it is about', () => {
  const found = (place: readonly (string | number)[]) => ({
    code: 'x',
    severity: 'warning' as const,
    file: '',
    line: 1,
    column: 1,
    message: 'm',
    place,
  });

  expect(lineOf(['scenes', 'hallway', 'choices', 2, 'replies', 'open'])).toBe('scenes/hallway/choices/2');
  const flags = flagsOf([
    found(['scenes', 'hallway', 'text']),
    found(['acts', 0, 'endings']),
    found(['title']),
  ]);
  expect([...flags.keys()]).toEqual(['scenes/hallway', 'acts/0']);
});
