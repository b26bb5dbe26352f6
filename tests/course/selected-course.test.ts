import { expect, test } from 'vitest';
import { identifiersOf } from '../../scorm/package/identifiers.ts';
import type { CourseFile } from '../../src/course/read-course.ts';
import { selectedCourse } from '../../src/course/selected-course.ts';
import { usualSettings } from '../../src/course/settings.ts';
import { scenarioCard } from '../scorm/package/builders.ts';

const course: CourseFile = {
  format: 1,
  id: 'two-way-street',
  title: 'Two-Way Street',
  summary: 'Coaching that goes both ways.',
  language: 'en',
  scenarios: ['er-1', 'cl-1', 'er-2'],
  completion: { er: 1, clinic: 1, commitment: true },
  settings: usualSettings,
};
const scenarios = [
  scenarioCard({ id: 'er-1', title: ['A ', { em: ['quiet'] }, ' handover'] }),
  scenarioCard({ id: 'cl-1', kind: 'clinic', title: ['The letter'] }),
  scenarioCard({ id: 'er-2', title: ['Second night'] }),
];

test('no choice, or a choice of everything, is the course itself', () => {
  expect(selectedCourse(course, scenarios, [])).toBe(course);
  expect(selectedCourse(course, scenarios, ['er-2', 'er-1', 'cl-1'])).toBe(course);
});

test('a part of the course is a course of its own, told from the whole by id and title', () => {
  const part = selectedCourse(course, scenarios, ['er-1']);

  expect(part).toMatchObject({
    id: 'two-way-street-er-1',
    title: 'Two-Way Street: A quiet handover',
    scenarios: ['er-1'],
  });
  expect(identifiersOf(part.id)).not.toEqual(identifiersOf(course.id));
});

test('the order of the course stands, whatever the order of asking', () => {
  expect(selectedCourse(course, scenarios, ['er-2', 'er-1', 'er-1']).scenarios).toEqual(['er-1', 'er-2']);
});

test.each([
  [['er-1'], { er: 1, clinic: 0, commitment: true }],
  [['cl-1', 'er-2'], { er: 1, clinic: 1, commitment: true }],
])('a part asks for no more than it has: %j', (ids, completion) => {
  expect(selectedCourse(course, scenarios, ids).completion).toEqual(completion);
});

test('a part of which the course asked nothing asks for one of each kind', () => {
  const onlyEr = { ...course, completion: { er: 2, clinic: 0, commitment: false } };

  expect(selectedCourse(onlyEr, scenarios, ['cl-1']).completion).toEqual({
    er: 0,
    clinic: 1,
    commitment: false,
  });
});

test('a scenario that the course does not list is named, with those it has', () => {
  expect(() => selectedCourse(course, scenarios, ['er-9'])).toThrow(
    'no scenario "er-9"; it has er-1, cl-1, er-2',
  );
});

test('a part of many scenarios keeps an id and a title that the course file can hold, and tells itself apart', () => {
  const ids = Array.from({ length: 12 }, (_, index) => `a-rather-long-name-${index}`);
  const many = { ...course, scenarios: ids };
  const cards = ids.map((id) => scenarioCard({ id, title: [`The title of ${id} 🩺`] }));

  const one = selectedCourse(many, cards, ids.slice(0, 8));
  const other = selectedCourse(many, cards, ids.slice(0, 9));

  for (const { id, title } of [one, other]) {
    expect(id).toMatch(/^[a-z][a-z0-9-]{0,39}$/);
    expect(title.length).toBeLessThanOrEqual(120);
  }
  expect(identifiersOf(one.id)).not.toEqual(identifiersOf(other.id));
});
