import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCourse } from '../../../src/course/read-course.ts';
import { readReferences } from '../../../src/course/read-references.ts';
import { completionWords } from '../../../src/studio/course/completion-words.ts';
import {
  courseSaid,
  scenarioListed,
  scenarioMoved,
  scenarioUnlisted,
} from '../../../src/studio/course/course-edits.ts';
import { courseOf } from '../../../src/studio/course/course-of.ts';
import { scenarioDeleted, scenarioMade } from '../../../src/studio/course/draft-edits.ts';
import { citationsOf } from '../../../src/studio/course/references/citations-of.ts';
import { ourReferences } from '../../../src/studio/course/references/our-references.ts';
import { applied, type Change } from '../../../src/studio/document/change.ts';
import { FileDocument } from '../../../src/studio/document/file-document.ts';
import { Workspace } from '../../../src/studio/workspace/workspace.ts';

const text = readFileSync('scenarios/course.yaml', 'utf8');
const course = new FileDocument(text);
const ids = courseOf(course).scenarios;
const inBrackets = new FileDocument(
  text.replace(/scenarios:\n(?: {2}- \S+\n)+/, `scenarios: [${ids.join(', ')}]\n`),
);

function after(document: FileDocument, changes: readonly Change[]): FileDocument {
  return new FileDocument(applied(document.text, changes));
}

test('a scenario changes places with its neighbour, in either way of writing', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(course, inBrackets),
      fc.array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(-1 as const, 1 as const)), { maxLength: 8 }),
      (start, moves) => {
        let [document, order] = [start, [...ids]];
        for (const [id, by] of moves) {
          document = after(document, scenarioMoved(document, id, by));
          const [from, to] = [order.indexOf(id), order.indexOf(id) + by];
          if (to >= 0 && to < order.length) order = order.with(from, order[to]!).with(to, id);
        }
        expect(courseOf(document)).toEqual({ ...courseOf(start), scenarios: order });
        expect(document.text.split('\n').toSorted()).toEqual(
          start === course ? start.text.split('\n').toSorted() : document.text.split('\n').toSorted(),
        );
      },
    ),
  );
});

test('a scenario goes out of the course and in again, at the end, and only once', () => {
  const out = after(course, scenarioUnlisted(course, 'cl-1'));
  const back = after(out, scenarioListed(out, 'cl-1'));

  expect(courseOf(out).scenarios).toEqual(ids.filter((id) => id !== 'cl-1'));
  expect(courseOf(back).scenarios).toEqual([...ids.filter((id) => id !== 'cl-1'), 'cl-1']);
  expect(scenarioListed(back, 'cl-1')).toEqual([]);
  expect(scenarioUnlisted(course, 'nobody')).toEqual([]);
});

test('the last scenario leaves an empty list, into which one can be put', () => {
  let document = course;
  for (const id of ids) document = after(document, scenarioUnlisted(document, id));

  expect(courseOf(document).scenarios).toEqual([]);
  expect(courseOf(after(document, scenarioListed(document, 'er-2'))).scenarios).toEqual(['er-2']);
});

test('what a course says is written in its place, and a contact comes and goes', () => {
  const named = after(course, courseSaid(course, ['contact', 'name'], 'Mara: coaching', false));
  const mailed = after(named, courseSaid(named, ['contact', 'email'], 'mara@example.org', false));
  const bare = [['contact', 'name'] as const, ['contact', 'email'] as const].reduce(
    (document, path) => after(document, courseSaid(document, path, '', false)),
    mailed,
  );

  expect(readCourse(mailed.text, 'course.yaml').course?.contact).toEqual({
    name: 'Mara: coaching',
    email: 'mara@example.org',
  });
  expect(bare.text).toBe(text);
  expect(after(course, courseSaid(course, ['title'], '', true)).valueAt(['title'])).toBe('');
  expect(after(course, courseSaid(course, ['settings', 'levels'], 'after', true)).text).toBe(
    text.replace('levels: shown', 'levels: after'),
  );
});

test.each([
  [{ name: 'a'.repeat(81) }, 'contact'],
  [{ email: 'not a mail' }, 'email'],
  [{ page: 'http://example.org' }, 'page'],
  [{ phone: '12' }, 'phone'],
])('a contact like %j is told', (contact, word) => {
  const { diagnostics } = readCourse(`${text}\ncontact: ${JSON.stringify(contact)}\n`, 'course.yaml');

  expect(diagnostics.map(({ message }) => message).join(' ')).toContain(word);
});

test('a course that cannot be read is read as far as it goes', () => {
  expect(
    courseOf(new FileDocument('title: [a\nscenarios: er-1\ncompletion: { er: -1, clinic: two }\n')),
  ).toMatchObject({
    title: '',
    language: 'en',
    scenarios: [],
    completion: { er: 0, clinic: 0, commitment: true },
  });
});

test.each([
  [
    { er: 1, clinic: 1, commitment: true },
    { er: 3, clinic: 3 },
    'Complete when 1 of 3 emergency scenarios and 1 of 3 clinic scenarios are finished, debriefs included, and a commitment is made.',
  ],
  [
    { er: 1, clinic: 0, commitment: false },
    { er: 3, clinic: 0 },
    'Complete when 1 of 3 emergency scenarios is finished, debriefs included.',
  ],
  [
    { er: 2, clinic: 1, commitment: false },
    { er: 2, clinic: 1 },
    'Complete when both emergency scenarios and the one clinic scenario are finished, debriefs included.',
  ],
  [
    { er: 3, clinic: 0, commitment: false },
    { er: 3, clinic: 2 },
    'Complete when all 3 emergency scenarios are finished, debriefs included.',
  ],
  [
    { er: 0, clinic: 0, commitment: true },
    { er: 1, clinic: 1 },
    'Complete when a commitment is made. No scenario has to be finished.',
  ],
  [
    { er: 0, clinic: 0, commitment: false },
    { er: 1, clinic: 1 },
    'Nothing is asked: a learner has completed it as soon as it is opened.',
  ],
])('the rule %j of %j is said in a sentence', (completion, has, rule) => {
  expect(completionWords(completion, has)).toEqual({ rule, impossible: undefined });
});

test('what nobody could complete is said, with what is missing', () => {
  expect(completionWords({ er: 2, clinic: 1, commitment: true }, { er: 1, clinic: 0 }).impossible).toBe(
    'Nobody could complete this course: it asks for 2 emergency scenarios and has 1, and it asks for 1 clinic scenario and has none. Ask for fewer, or put more in.',
  );
});

function draft(): Workspace {
  const files = ['course.yaml', 'er-1/scenario.yaml', 'er-1/expect.yaml', 'er-1/released.yaml'];
  return new Workspace(
    new Map(files.map((file) => [file, readFileSync(`scenarios/${file}`, 'utf8')])),
    () => 0,
  );
}

test('a new scenario brings the references that it cites, and stands at the end of the course', async () => {
  const workspace = draft();
  const steps = scenarioMade(
    workspace,
    { id: 'night', title: 'A night: “long”', from: { kind: 'clinic' } },
    await ourReferences(),
  );
  workspace.make({ label: 'Make', steps });
  const scenario = workspace.document('night/scenario.yaml');
  const { references } = readReferences(workspace.text('references.yaml'), 'references.yaml');

  expect(['id', 'kind', 'title'].map((name) => scenario.valueAt([name]))).toEqual([
    'night',
    'clinic',
    'A night: “long”',
  ]);
  expect(courseOf(workspace.document('course.yaml')).scenarios.at(-1)).toBe('night');
  expect(references?.map(({ id }) => id).toSorted()).toEqual([...citationsOf(scenario).keys()].toSorted());
});

test('a copy takes along what stands beside it, but for the ledger', () => {
  const workspace = draft();
  workspace.make({
    label: 'Copy',
    steps: scenarioMade(workspace, { id: 'er-1b', title: 'Bed 8', from: { copyOf: 'er-1' } }, new Map()),
  });

  expect(workspace.document('er-1b/scenario.yaml').valueAt(['title'])).toBe('Bed 8');
  expect(workspace.text('er-1b/expect.yaml')).toBe(workspace.text('er-1/expect.yaml'));
  expect(workspace.files.has('er-1b/released.yaml')).toBe(false);
});

test('nobody has signed a copy inside the course', () => {
  const workspace = draft();
  const signed = 'signed:\n  cast_balance:\n    - { by: Ana Reyes, on: 2026-03-02 }\n';
  const end = workspace.text('er-1/scenario.yaml').length;
  workspace.make({
    label: 'Sign',
    steps: [{ file: 'er-1/scenario.yaml', changes: [{ from: end, to: end, insert: signed }] }],
  });
  const from = { copyOf: 'er-1' };
  workspace.make({
    label: 'Copy',
    steps: scenarioMade(workspace, { id: 'er-1b', title: '', from }, new Map()),
  });

  expect(workspace.text('er-1/scenario.yaml')).toContain('Ana Reyes');
  expect(workspace.text('er-1b/scenario.yaml')).not.toContain('Ana Reyes');
  expect(workspace.document('er-1b/scenario.yaml').keysAt(['signed'])).toEqual([]);
});

test('a scenario that is deleted is gone with all its texts, and undoing brings everything back', () => {
  const workspace = draft();
  const before = new Map(workspace.files);
  workspace.make({ label: 'Delete', steps: scenarioDeleted(workspace, 'er-1') });

  expect([...workspace.files.keys()]).toEqual(['course.yaml']);
  expect(courseOf(workspace.document('course.yaml')).scenarios).not.toContain('er-1');

  workspace.undo();
  expect(Object.fromEntries(workspace.files)).toEqual(Object.fromEntries(before));
});
