import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readScenario } from '../../../src/scenario/read-scenario.ts';
import {
  lookRemoved,
  lookWritten,
  partWritten,
  personAdded,
  personRemoved,
  personRenamed,
  personSaid,
  residentMade,
} from '../../../src/studio/cast/cast-edits.ts';
import { drawable } from '../../../src/studio/cast/look.ts';
import { mentionsOf } from '../../../src/studio/cast/mentions-of.ts';
import { peopleOf } from '../../../src/studio/cast/people-of.ts';
import { someoneElse } from '../../../src/studio/cast/someone-else.ts';
import { applied } from '../../../src/studio/document/change.ts';
import { FileDocument } from '../../../src/studio/document/file-document.ts';
import type { Steps } from '../../../src/studio/edits/steps.ts';
import { seededRandom } from '../../support/seeded-random.ts';

const er1 = new FileDocument(readFileSync('scenarios/er-1/scenario.yaml', 'utf8'));
const er3 = new FileDocument(readFileSync('scenarios/er-3/scenario.yaml', 'utf8'));
const someone = { name: 'Ines Roth', short: 'Ines', role: 'paramedic', pronoun: 'she' };
const look = someoneElse(seededRandom(7), { pronoun: 'she', resident: false });

function after(document: FileDocument, steps: Steps): FileDocument {
  return new FileDocument(steps.reduce((text, changes) => applied(text, changes), document.text));
}

/** The lines of one text that the other lacks, in order. */
function linesOnlyIn(one: FileDocument, other: FileDocument): readonly string[] {
  const known = new Set(other.text.split('\n'));
  return one.text.split('\n').filter((line) => !known.has(line));
}

const errors = new Map<string, readonly string[]>();

function errorsOf({ text }: FileDocument): readonly string[] {
  const known =
    errors.get(text) ?? readScenario(text, 'scenario.yaml').diagnostics.map(({ message }) => message);
  errors.set(text, known);
  return known;
}

test('the people of a file are read with their looks', () => {
  const [amara, gwen] = peopleOf(er1);

  expect(amara).toMatchObject({ id: 'amara', short: 'Amara', resident: true, pronoun: 'she' });
  expect(amara?.look?.faces['open']).toBe('smile');
  expect(gwen).toMatchObject({ resident: false, look: { accessories: 'glasses2', facial_hair: '' } });
});

test('a cast that is half written is read as far as it goes', () => {
  const document = new FileDocument('cast:\n  ann: Ann\n  bo:\n    name: 12\n    look: [a]\n  cy:\n');

  expect(peopleOf(document).map(({ id, name }) => [id, name])).toEqual([
    ['ann', ''],
    ['bo', '12'],
    ['cy', ''],
  ]);
  expect(drawable(peopleOf(document)[1]!.look!)).toMatchObject({ head: 'short1', faces: {} });
});

test('somebody new stands at the end of the cast, and the file still reads', () => {
  const result = after(er1, personAdded(er1, 'roth', { ...someone, look }));

  expect(peopleOf(result).at(-1)).toMatchObject({ id: 'roth', name: 'Ines Roth', resident: false });
  expect(linesOnlyIn(er1, result)).toEqual([]);
  expect(errorsOf(result)).toEqual(errorsOf(er1));
});

test('the first of a scenario is its resident', () => {
  const empty = new FileDocument('format: 1\nid: x\nscenes:\n  a:\n    title: A\n');
  const result = after(empty, personAdded(empty, 'roth', { ...someone, look }));

  expect(peopleOf(result)).toMatchObject([{ id: 'roth', resident: true }]);
  expect(result.valueAt(['scenes', 'a', 'title'])).toBe('A');
});

test('all places that name somebody are found', () => {
  expect(mentionsOf(er1, 'gwen').map(({ words }) => words)).toContainEqual(
    expect.stringMatching(/^is seen in “/),
  );
  expect(mentionsOf(er3, 'nobody')).toEqual([]);
});

test.each([
  ['er-1', er1],
  ['er-3', er3],
])('in %s another short name is written wherever the old one stood', (_, document) => {
  for (const { id } of peopleOf(document).slice(0, 2)) {
    const result = after(document, personRenamed(document, id, 'zz_new'));

    expect(mentionsOf(result, 'zz_new').map(({ place }) => place)).toEqual(
      mentionsOf(document, id).map(({ place }) => place),
    );
    expect(mentionsOf(result, id)).toEqual([]);
    expect(errorsOf(result)).toEqual(errorsOf(document));
    expect(result.text.split('\n')).toHaveLength(document.text.split('\n').length);
  }
});

test('picking another resident moves the mark', () => {
  const result = after(er1, residentMade(er1, 'gwen'));

  expect(peopleOf(result).filter(({ resident }) => resident)).toMatchObject([{ id: 'gwen' }]);
  expect(result.keysAt(['cast', 'gwen']).slice(0, 5)).toEqual([
    'name',
    'short',
    'role',
    'pronoun',
    'resident',
  ]);
  expect(linesOnlyIn(er1, result)).toEqual([]);
});

test('after any picks of residents there is exactly one', () => {
  const ids = peopleOf(er1).map(({ id }) => id);
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...ids), { minLength: 1, maxLength: 6 }), (picks) => {
      const result = picks.reduce((document, id) => after(document, residentMade(document, id)), er1);
      expect(peopleOf(result).filter(({ resident }) => resident)).toMatchObject([{ id: picks.at(-1) }]);
    }),
    { numRuns: 20 },
  );
});

test('whoever is removed leaves their scenes to the resident, or to somebody else', () => {
  const named = mentionsOf(er1, 'gwen').map(({ place }) => place);
  const left = after(er1, personRemoved(er1, 'gwen', {}));
  const given = after(er1, personRemoved(er1, 'gwen', { instead: 'joaquin' }));

  expect(named.length).toBeGreaterThan(0);
  expect(named.map((place) => left.valueAt(place))).toEqual(named.map(() => undefined));
  expect(named.map((place) => given.valueAt(place))).toEqual(named.map(() => 'joaquin'));
  for (const result of [left, given]) {
    expect(peopleOf(result).map(({ id }) => id)).not.toContain('gwen');
    expect(errorsOf(result)).toEqual(errorsOf(er1));
  }
});

test('when the resident goes, another is made the resident', () => {
  const result = after(er1, personRemoved(er1, 'amara', { resident: 'gwen' }));

  expect(peopleOf(result)[0]).toMatchObject({ id: 'gwen', resident: true });
  expect(result.valueAt(['cast', 'amara'])).toBeUndefined();
});

test('a word about somebody is written in its place', () => {
  const result = after(er1, personSaid(er1, 'gwen', 'role', 'nurse: “nights”'));

  expect(result.valueAt(['cast', 'gwen', 'role'])).toBe('nurse: “nights”');
  expect(result.text.split('\n')).toHaveLength(er1.text.split('\n').length);
});

test('a part of a look changes one line, a new one adds one, and none takes it away', () => {
  const usual = drawable(peopleOf(er1)[1]!.look!);
  const changed = after(er1, partWritten(er1, 'gwen', ['head'], 'hijab', usual));
  const added = after(er1, partWritten(er1, 'gwen', ['faces', 'open'], 'smile', usual));
  const taken = after(er1, partWritten(er1, 'gwen', ['accessories'], '', usual));

  expect(linesOnlyIn(changed, er1)).toEqual(['      head: hijab']);
  expect(linesOnlyIn(added, er1)).toEqual(['      faces: { open: smile }']);
  expect(taken.valueAt(['cast', 'gwen', 'look', 'accessories'])).toBeUndefined();
  expect(taken.text.split('\n')).toHaveLength(er1.text.split('\n').length - 1);
});

test('a colour made of digits alone stays a colour', () => {
  const usual = drawable(peopleOf(er1)[1]!.look!);
  for (const colour of ['095300', '123456', '1e1000', 'aabbcc'])
    expect(
      after(er1, partWritten(er1, 'gwen', ['skin'], colour, usual)).valueAt(['cast', 'gwen', 'look', 'skin']),
    ).toBe(colour);
});

test('a new look is what was drawn, in the order that was there, whoever gets it', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1 }),
      fc.boolean(),
      fc.constantFrom(...peopleOf(er1)),
      (seed, resident, person) => {
        const next = someoneElse(seededRandom(seed), { pronoun: person.pronoun, resident });
        const result = after(er1, lookWritten(er1, person.id, next));
        const read = peopleOf(result).find(({ id }) => id === person.id)!;
        expect(drawable(read.look!)).toEqual(next);
      },
    ),
    { numRuns: 30 },
  );
});

test('somebody without a portrait gets one, and loses it again', () => {
  const without = after(er1, lookRemoved(er1, 'gwen'));
  const again = after(without, lookWritten(without, 'gwen', look));

  expect(peopleOf(without)[1]?.look).toBeUndefined();
  expect(drawable(peopleOf(again)[1]!.look!)).toEqual(look);
});
