import { expect, test } from 'vitest';
import { readCourse } from '../../src/course/read-course.ts';
import { usualSettings } from '../../src/course/settings.ts';

const text = `format: 1
id: small
title: Small
summary: A small course.
scenarios: [er-1, cl-1]
completion: { er: 1, clinic: 1 }
`;
const kinds = new Map<string, 'er' | 'clinic' | 'orientation' | undefined>([
  ['er-1', 'er'],
  ['cl-1', 'clinic'],
  ['first-steps', 'orientation'],
]);
const codes = (source: string, known = kinds) =>
  readCourse(source, 'course.yaml', known).diagnostics.map(({ line, code }) => `${line} ${code}`);

test('a course is its order, its rule and its words', () => {
  expect(readCourse(text, 'course.yaml', kinds)).toMatchObject({
    course: {
      format: 1,
      id: 'small',
      title: 'Small',
      summary: 'A small course.',
      language: 'en',
      scenarios: ['er-1', 'cl-1'],
      completion: { er: 1, clinic: 1, commitment: true },
      settings: usualSettings,
    },
    diagnostics: [],
  });
});

test('a scenario that is not there, or stands twice, is pointed at', () => {
  expect(codes(text.replace('cl-1]', 'cl-2]'))).toEqual(['5 scenario-absent']);
  expect(codes(text.replace('cl-1]', 'cl-1, er-1]'))).toEqual(['5 scenario-twice']);
});

test('a rule that no one could meet is an error, unless a scenario could not be read', () => {
  expect(codes(text.replace('er: 1', 'er: 2'))).toEqual(['6 completion-unreachable']);
  expect(codes(text.replace('er: 1', 'er: 2'), new Map([...kinds, ['er-1', undefined]]))).toEqual([]);
});

test('scenarios are not looked up when they are not at hand', () => {
  expect(readCourse(text.replace('er-1', 'er-9'), 'course.yaml').diagnostics).toEqual([]);
});

test('a setting that does not exist is refused', () => {
  expect(codes(`${text}settings: { colour: red }\n`)).toEqual(['7 name-unknown']);
});

test('an orientation stands by itself, and only a scenario of that kind can be one', () => {
  const withSteps = (id: string) => `${text}orientation: ${id}\n`;

  expect(readCourse(withSteps('first-steps'), 'course.yaml', kinds).course?.orientation).toBe('first-steps');
  expect(codes(withSteps('first-step'))).toEqual(['7 orientation-absent']);
  expect(codes(withSteps('er-1'))).toEqual(['7 orientation-absent']);
  expect(codes(text.replace('cl-1]', 'cl-1, first-steps]'))).toEqual(['5 orientation-listed']);
});

test('what the file says of a setting holds, and a value it cannot have is pointed at', () => {
  const said = `${text}settings:\n  levels: after\n  measures: false\n`;

  expect(readCourse(said, 'course.yaml', kinds).course?.settings).toEqual({
    ...usualSettings,
    levels: 'after',
    measures: false,
  });
  expect(codes(said.replace('after', 'never'))).toEqual(['8 value-kind']);
});
