import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { administratorSheet } from '../../../scorm/package/administrator-sheet.ts';
import { checkPackage } from '../../../scorm/package/check-package.ts';
import { newestChanges } from '../../../scorm/package/sheet/about-changes.ts';
import type { SheetFacts } from '../../../scorm/package/sheet/sheet-facts.ts';
import { wordsMarkdown } from '../../../scorm/package/sheet/sheet-markdown.ts';
import { sheetPage } from '../../../scorm/package/sheet/sheet-page.ts';
import { said, type SheetBlock } from '../../../scorm/package/sheet/sheet.ts';
import { sizeInWords } from '../../../scorm/package/size-in-words.ts';
import { siteSettings } from '../../../src/course/site-settings.ts';
import { usualSettings } from '../../../src/course/settings.ts';
import { outlineOf, scenarioCard } from './builders.ts';

const factsOf = (changes: Partial<SheetFacts> = {}): SheetFacts => ({
  format: 'scorm12',
  edition: 4,
  outline: outlineOf(),
  launchData: '',
  releases: [],
  changes: [],
  policy: "default-src 'none'",
  measured: {
    sizes: {
      files: 48,
      unpacked: 2_000_000,
      packed: 600_000,
      first: { plain: 150_000, sent: 50_000 },
      scenarios: [{ plain: 100_000, sent: 30_000 }],
    },
    kinds: ['css', 'html', 'js'],
    checksum: 'a'.repeat(64),
  },
  ...changes,
});

function textOf(block: SheetBlock): string {
  switch (block.kind) {
    case 'text':
      return wordsMarkdown(block.words);
    case 'list':
      return block.items.map(wordsMarkdown).join('\n');
    case 'table':
      return block.rows.map((row) => row.map(wordsMarkdown).join(' | ')).join('\n');
    case 'checksum':
      return block.digest;
    case 'part':
      return [block.heading, ...block.blocks.map(textOf)].join('\n');
    default:
      return block satisfies never;
  }
}

const told = (facts: SheetFacts, id: string) =>
  administratorSheet(facts)
    .sections.find((section) => section.id === id)
    ?.blocks.map(textOf)
    .join('\n');

test.each([
  ['scorm12', 4, 'SCORM 1.2: one lesson'],
  ['scorm2004', 3, 'SCORM 2004, 3rd Edition'],
  ['scorm2004', 4, 'SCORM 2004, 4th Edition'],
  ['web', 4, 'without an LMS'],
] as const)('the file is named with its standard: %s %i', (format, edition, words) => {
  const facts = factsOf({ format, edition });

  expect(told(facts, 'file')).toContain(words);
  expect(administratorSheet(facts).lead).toContain(', 2 scenarios, version 0.1.0, build 0f1e2d3c; ');
  expect(administratorSheet(facts).lead).toContain(format === 'web' ? '; 1.9 MB.' : '; 586 kB packed.');
});

test('each scenario is named with its place and minutes, the first steps as not counted', () => {
  const orientation = scenarioCard({ id: 'first', kind: 'orientation', title: ['First'], minutes: [2, 2] });

  const lines = told(factsOf({ outline: outlineOf({ orientation }) }), 'file');

  expect(lines).toContain('A quiet handover | `er-1` | emergency room | 10 to 15');
  expect(lines).toContain('First | `first` | first steps, not counted | 2');
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
  [{ er: 0, clinic: 0, commitment: true }, 'When one commitment (one thing to try) has been made.'],
  [{ er: 0, clinic: 0, commitment: false }, 'At the first launch: the course asks for nothing.'],
])('the rule of completion is said in words: %j', (completion, sentence) => {
  expect(told(factsOf({ outline: outlineOf({ completion }) }), 'completion')).toContain(sentence);
});

test('the rule of completion is that of the launch data, and of what there is', () => {
  expect(told(factsOf({ launchData: 'clinic=0&commitment=no' }), 'completion')).toContain(
    'When one emergency room scenario has been finished, with its debrief.',
  );
  const scenarios = Array.from({ length: 7 }, (_, index) =>
    scenarioCard({ id: `cl-${index}`, kind: 'clinic' }),
  );
  expect(
    told(factsOf({ outline: outlineOf({ scenarios }), launchData: 'er=4&clinic=9' }), 'completion'),
  ).toContain('When 7 clinic scenarios have been finished, each with its debrief, and');
});

test('what is reported and what becomes of words follows the settings', () => {
  const usual = factsOf();
  const open = factsOf({
    outline: outlineOf({ settings: { ...usualSettings, reflections: 'reported' } }),
    launchData: 'score=share&decisions=kept',
  });

  expect(told(usual, 'reports')).toMatch(/One interaction[^]*No score/);
  expect(told(open, 'reports')).toMatch(
    /No single decisions[^]*A score from 0 to 100[^]*Learners’ own words/,
  );
  expect(told(usual, 'test')).toContain('two interactions');
  expect(told(open, 'test')).not.toContain('interactions');
  expect(told(usual, 'privacy')).toContain('sent nowhere');
  expect(told(open, 'privacy')).toContain('staff can read it');
  expect(told(open, 'file')).toContain('`score=share&decisions=kept`');
});

test.each([
  ['scorm12', 'cmi.core.lesson_status', 'cmi.completion_status'],
  ['scorm2004', 'cmi.completion_status', 'cmi.core.lesson_status'],
] as const)('what is reported is named as %s names it', (format, own, other) => {
  expect(told(factsOf({ format }), 'reports')).toContain(own);
  expect(told(factsOf({ format }), 'reports')).not.toContain(other);
});

test('a folder on the web has nothing about an LMS', () => {
  const { sections } = administratorSheet(factsOf({ format: 'web', launchData: '' }));

  expect(sections.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['file', 'putting-it-up', 'records', 'changes', 'privacy', 'security']),
  );
  expect(sections.map(({ id }) => id)).not.toEqual(
    expect.arrayContaining(['settings', 'launch-data', 'trouble', 'systems', 'test']),
  );
});

describe('settings', () => {
  test.each(['scorm12', 'scorm2004'] as const)(
    'all that %s knows are there, with values and default',
    (format) => {
      const lines = told(factsOf({ format }), 'settings') ?? '';

      for (const { name, what, values, usual, only } of siteSettings) {
        if (only !== undefined && only !== format) {
          expect(lines).not.toContain(`\`${name}=`);
          continue;
        }
        const line = lines.split('\n').find((one) => one.startsWith(what)) ?? '';
        for (const { value } of values) expect(line).toContain(`\`${name}=${value}\``);
        expect(line).toContain(` | ${usual ?? 'the course says'} | `);
      }
    },
  );

  test('what this package has is what the course says, or what its launch data say', () => {
    const lines = told(factsOf({ launchData: 'levels=after&er=0&check=lms&score=whatever' }), 'settings');

    expect(lines).toMatch(/Safety and Alliance.*\| shown \| `after`$/m);
    expect(lines).toMatch(/Emergency room.*\| the course says \| `0`$/m);
    expect(lines).toMatch(/What opens first.*\| the course \| `lms`$/m);
    expect(lines).toMatch(/A score.*\| none \| `none`$/m);
    expect(lines).toMatch(/Which scenarios.*\| all \| `er-1,cl-1`$/m);
  });
});

describe('what changed', () => {
  const release = { title: 'Bed 7', since: '0.1.0', isSame: true, gone: 0 };

  test('scenarios of the released structure, changed ones and new ones are told apart', () => {
    const lines = told(
      factsOf({
        releases: [
          release,
          { ...release, title: 'The swap', isSame: false, gone: 2 },
          { title: 'Fresh', since: undefined, isSame: false, gone: 0 },
        ],
      }),
      'changes',
    );

    expect(lines).toContain('**As in 0.1.0**: Bed 7. Learners in the middle of one go on at the very place.');
    expect(lines).toContain('**Changed since 0.1.0**: The swap (2 choices gone). ');
    expect(lines).toContain('**Never released before**: Fresh. ');
  });

  test('of the newest section of a changelog the beginning of each point is told, six at most', () => {
    const changelog =
      '# Changelog\n\n## Unreleased\n\n## 0.2.0 - 2026-01-02\n\n### Added\n\n- The studio: a page\n  for authors. More.\n- Films;\n  and sound.\n\n## 0.1.0 - 2026-01-01\n\n- Old.\n';

    expect(newestChanges(changelog)).toEqual(['The studio', 'Films']);
    const changes = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    expect(told(factsOf({ changes }), 'changes')).toContain(
      'a; b; c; d; e; f; and 2 more, in the notes that go out with the release.',
    );
  });
});

test('the check package is called as it is', () => {
  expect(told(factsOf({ format: 'scorm2004' }), 'trouble')).toContain(`\`${checkPackage.id}-scorm2004.zip\``);
});

test('whom to ask is there if the course says it', () => {
  const contact = { name: 'Faculty Development', email: 'coaching@example.org' };

  expect(told(factsOf({ contact }), 'questions')).toBe('Faculty Development, coaching@example.org');
  expect(told(factsOf(), 'questions')).toBeUndefined();
});

describe('as a page', () => {
  test('it is escaped, leads to each section, and loads nothing', () => {
    const sheet = administratorSheet(factsOf({ outline: outlineOf({ title: '<b>Cuts & "bruises"</b>' }) }));

    const page = sheetPage(sheet);

    expect(page).toContain('<bdi lang="en">&lt;b&gt;Cuts &amp; &quot;bruises&quot;&lt;/b&gt;</bdi></h1>');
    expect(page).not.toContain('<b>');
    for (const { id } of sheet.sections) {
      expect(page).toContain(`<a href="#${id}">`);
      expect(page).toContain(`<section id="${id}">`);
    }
    expect(page).not.toMatch(/\ssrc=|<script|\son[a-z]+=|@import|url\(/);
    expect(page.match(/href="(?!#)[^"]*"/g)).toEqual(['href="data:,"']);
  });

  test('whatever an author writes stays text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (title) => {
        const page = sheetPage(
          administratorSheet(
            factsOf({
              outline: outlineOf({
                title: `<i>${title}`,
                summary: title,
                scenarios: [scenarioCard({ title: [title] })],
              }),
              releases: [{ title, since: undefined, isSame: false, gone: 0 }],
              contact: { name: title },
            }),
          ),
        );
        const tags = new Set([...page.matchAll(/<(\w+)/g)].map(([, tag]) => tag));
        expect([...tags].filter((tag) => !known.includes(tag ?? ''))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  test('a title that runs from right to left is kept apart, with its language', () => {
    const page = sheetPage(
      administratorSheet(factsOf({ outline: outlineOf({ title: 'شارع باتجاهين', language: 'ar' }) })),
    );

    expect(page).toContain('<html lang="en">');
    expect(page).toContain('<h1>For the administrator: <bdi lang="ar">شارع باتجاهين</bdi></h1>');
  });
});

const known =
  'html head meta title link style body header h1 bdi p code nav ul ol li a main section h2 h3 table thead tbody tr th td strong'.split(
    ' ',
  );

test('words between marks are code or stand out', () => {
  expect(said('Set `a=b` **now**.')).toEqual(['Set ', { code: 'a=b' }, ' ', { strong: 'now' }, '.']);
});

test('sizes are said in words', () => {
  expect([1, 1024, 600_000, 5_300_000].map(sizeInWords)).toEqual(['1 kB', '1 kB', '586 kB', '5.1 MB']);
});
