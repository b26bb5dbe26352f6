import { expect, test } from 'vitest';
import {
  administratorSheet,
  type SheetFacts,
  sheetPage,
  sizeInWords,
} from '../../../scorm/package/administrator-sheet.ts';
import { usualSettings } from '../../../src/course/settings.ts';
import { outlineOf } from './builders.ts';

const factsOf = (changes: Partial<SheetFacts> = {}): SheetFacts => ({
  file: 'two-way-street-scorm12.zip',
  bytes: 600_000,
  format: 'scorm12',
  edition: 4,
  outline: outlineOf(),
  launchData: '',
  settings: usualSettings,
  ...changes,
});

const linesOf = (facts: SheetFacts, heading: string) =>
  administratorSheet(facts)
    .sections.find((section) => section.heading === heading)
    ?.lines.join('\n');

test.each([
  ['scorm12', 4, 'SCORM 1.2'],
  ['scorm2004', 3, 'SCORM 2004, 3rd Edition'],
  ['scorm2004', 4, 'SCORM 2004, 4th Edition'],
  ['web', 4, 'without an LMS'],
] as const)('the file is named with its standard: %s %i', (format, edition, words) => {
  const lines = linesOf(factsOf({ format, edition, file: 'x.zip' }), 'The file');

  expect(lines).toContain('x.zip, 586 kB: 2 scenarios');
  expect(lines).toContain(words);
});

test.each([
  [
    { er: 1, clinic: 1, commitment: true },
    'When one emergency room scenario and one clinic scenario have been finished, each with its debrief, and one commitment (one thing to try) has been made.',
  ],
  [
    { er: 1, clinic: 0, commitment: false },
    'When one emergency room scenario has been finished, with its debrief.',
  ],
  [
    { er: 0, clinic: 7, commitment: false },
    'When 7 clinic scenarios have been finished, each with its debrief.',
  ],
  [{ er: 0, clinic: 0, commitment: true }, 'When one commitment (one thing to try) has been made.'],
  [{ er: 0, clinic: 0, commitment: false }, 'At the first launch: the course asks for nothing.'],
])('the rule of completion is said in words: %j', (completion, sentence) => {
  expect(linesOf(factsOf({ outline: outlineOf({ completion }) }), 'When it is completed')).toContain(
    sentence,
  );
});

test('what is reported and what becomes of words follows the settings', () => {
  const usual = factsOf();
  const open = factsOf({
    settings: { ...usualSettings, decisions: 'kept', score: 'share', reflections: 'reported' },
    launchData: 'score=share',
  });

  expect(linesOf(usual, 'What it reports')).toMatch(/One interaction[^]*No score/);
  expect(linesOf(open, 'What it reports')).toMatch(/No single decisions[^]*A score from 0 to 100/);
  expect(linesOf(usual, 'To test it in ten minutes')).toContain('two interactions');
  expect(linesOf(open, 'To test it in ten minutes')).not.toContain('interactions');
  expect(linesOf(usual, 'Privacy and safety')).toContain('sent nowhere');
  expect(linesOf(open, 'Privacy and safety')).toContain('staff can read it');
  expect(linesOf(open, 'The file')).toContain('score=share');
  expect(linesOf(factsOf({ format: 'web', settings: open.settings }), 'Privacy and safety')).not.toContain(
    'LMS',
  );
});

test('whom to ask is there if the course says it', () => {
  const contact = { name: 'Faculty Development', email: 'coaching@example.org' };

  expect(linesOf(factsOf({ contact }), 'Questions about the course')).toBe(
    'Faculty Development, coaching@example.org',
  );
  expect(linesOf(factsOf(), 'Questions about the course')).toBeUndefined();
});

test('as a page it says the same, escaped, with nothing to load', () => {
  const sheet = administratorSheet(factsOf({ outline: outlineOf({ title: '<b>Cuts & bruises</b>' }) }));

  const page = sheetPage(sheet);

  expect(page).toContain('<h1>For the administrator: &lt;b&gt;Cuts &amp; bruises&lt;/b&gt;</h1>');
  for (const { heading } of sheet.sections) expect(page).toContain(`<h2>${heading}</h2>`);
  expect(page).not.toMatch(/src=|href=|<script/);
});

test('sizes are said in words', () => {
  expect([1, 1024, 600_000, 5_300_000].map(sizeInWords)).toEqual(['1 kB', '1 kB', '586 kB', '5.1 MB']);
});
