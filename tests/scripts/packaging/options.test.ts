import { expect, test } from 'vitest';
import { packageOptions } from '../../../scripts/packaging/options.ts';

test('without options all formats of the course are made, and both packages that check an LMS', () => {
  const { course, check } = packageOptions([]);

  expect(course?.formats).toEqual(['scorm12', 'scorm2004', 'web']);
  expect(check).toEqual({ formats: ['scorm12', 'scorm2004'], edition: 4, out: 'dist/packages' });
});

test('where to and which edition are for both', () => {
  const { course, check } = packageOptions(['--out', 'elsewhere', '--edition', '3']);

  expect([course?.out, check?.out]).toEqual(['elsewhere', 'elsewhere']);
  expect([course?.edition, check?.edition]).toEqual([3, 3]);
});

test.each([
  [['--format', 'scorm12']],
  [['--from', 'another']],
  [['--scenario', 'er-1']],
  [['--settings', 'score=share']],
])('whoever chooses something of the course by %j gets the course alone', (args) => {
  expect(packageOptions(args).check).toBeUndefined();
});

test('the check packages can be made alone', () => {
  const { course, check } = packageOptions(['--check-package']);

  expect(course).toBeUndefined();
  expect(check?.formats).toEqual(['scorm12', 'scorm2004']);
});

test('a check package takes format, edition and place', () => {
  const args = ['--check-package', '--format', 'scorm2004', '--edition', '3', '--out', 'elsewhere'];

  expect(packageOptions(args).check).toEqual({ formats: ['scorm2004'], edition: 3, out: 'elsewhere' });
});

test.each([
  [['--from', 'scenarios'], '--check-package holds no course, so it goes without --from.'],
  [['--scenario', 'er-1'], '--check-package holds no course, so it goes without --scenario.'],
  [['--settings', 'score=share'], '--check-package holds no course, so it goes without --settings.'],
  [['--format', 'web'], '--check-package is for an LMS: its --format is scorm12 or scorm2004.'],
  [['--format', 'floppy'], '--format is scorm12, scorm2004, web; not "floppy".'],
  [['--edition', '2'], '--edition is 3 or 4; not "2".'],
])('a check package with %j is refused in one sentence', (args, sentence) => {
  expect(() => packageOptions(['--check-package', ...args])).toThrow(new Error(sentence));
});

test('launch settings longer than an LMS may take are refused', () => {
  expect(() => packageOptions(['--settings', 'a'.repeat(256)])).toThrow(/255 characters/);
});
