import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readReferences } from '../../../src/course/read-references.ts';
import { cleanDoi, referenceId, toldBy } from '../../../src/studio/course/references/citation.ts';
import { citationsOf } from '../../../src/studio/course/references/citations-of.ts';
import {
  referenceRemoved,
  referencesAdded,
  referenceSaid,
} from '../../../src/studio/course/references/reference-edits.ts';
import { found, referencesOf } from '../../../src/studio/course/references/references-of.ts';
import { applied } from '../../../src/studio/document/change.ts';
import { FileDocument } from '../../../src/studio/document/file-document.ts';
import type { Steps } from '../../../src/studio/edits/steps.ts';

const ours = new FileDocument(readFileSync('scenarios/references.yaml', 'utf8'));
const all = referencesOf(ours);

function after(document: FileDocument, steps: Steps): FileDocument {
  return new FileDocument(steps.reduce((text, changes) => applied(text, changes), document.text));
}

test('all references are read, and found by any of their words in any order', () => {
  expect(all).toHaveLength(Object.keys(ours.valueAt(['references']) as object).length);
  expect(found(all, 'cote 2017').map(({ id }) => id)).toEqual(['cote2017']);
  expect(found(all, '2009 KENNEDY').map(({ id }) => id)).toEqual(['kennedy2009']);
  expect(found(all, '10.1136/bmj.b128').map(({ id }) => id)).toEqual(['kennedy2009']);
  expect(found(all, ' ')).toBe(all);
  expect(found(all, 'no such words')).toEqual([]);
});

test.each([
  ['Kennedy TJT, Regehr G. BMJ 2009;338:b128. doi:10.1136/bmj.b128.', 'Kennedy', '2009', '10.1136/bmj.b128'],
  ['Kennedy, T. J. T., & Regehr, G. (2009). Preserving credibility. BMJ, 338, 2014.', 'Kennedy', '2009', ''],
  [
    'ten Cate O, et al. Acad Med 2016. https://doi.org/10.1097/ACM.0000000000001044',
    'ten Cate',
    '2016',
    '10.1097/ACM.0000000000001044',
  ],
  ['O’Regan S, et al. Adv Simul 2016.', 'O’Regan', '2016', ''],
  ['Edmondson A. Psychological safety. Adm Sci Q. 1999;44(2):350-383.', 'Edmondson', '1999', ''],
  ['Van der Kleij FM et al. Rev Educ Res 2015.', 'Van der Kleij', '2015', ''],
  ['Smith and Jones (2020a) Title', 'Smith', '2020', ''],
  ['', '', '', ''],
])('of “%s” the author, the year and the DOI are told', (citation, author, year, doi) => {
  expect(toldBy(citation)).toEqual({ author, year, doi });
});

test('of nearly all citations of ours the id is the one they have', () => {
  const told = all.filter(
    ({ id, text }) => referenceId(toldBy(text), []) === id.replace(/(?<=\d)[a-z]$/, ''),
  );

  expect(told.length / all.length).toBeGreaterThan(0.95);
});

test('an id that is taken gets a letter, and the next free one', () => {
  const smith = { author: 'Smith-Ångström', year: '2020' };

  expect(referenceId(smith, [])).toBe('smithangstrom2020');
  expect(referenceId(smith, ['smithangstrom2020'])).toBe('smithangstrom2020b');
  expect(referenceId(smith, ['smithangstrom2020a', 'smithangstrom2020b'])).toBe('smithangstrom2020c');
  expect([referenceId({ author: '', year: '2020' }, []), referenceId({ author: 'A', year: '' }, [])]).toEqual(
    ['', ''],
  );
});

test.each([
  '10.1136/bmj.b128',
  ' doi: 10.1136/bmj.b128 ',
  'https://doi.org/10.1136/bmj.b128',
  'dx.doi.org/10.1136/bmj.b128',
])('a DOI is taken as people have it: %s', (typed) => {
  expect(cleanDoi(typed)).toBe('10.1136/bmj.b128');
});

test.each(['', '11.1136/x', '10.1/x', '10.1136', '10.1136/a b', 'Kennedy 2009'])('%s is no DOI', (typed) => {
  expect(cleanDoi(typed)).toBe('');
});

const word = fc.stringMatching(/^[A-Za-z“”:#' -]{1,30}$/).map((words) => `x${words}`);

test('references that are added read as they were typed, and nothing else changes', () => {
  fc.assert(
    fc.property(
      word,
      word,
      fc.constantFrom(ours, new FileDocument(''), new FileDocument('format: 1\n')),
      (short, text, document) => {
        const entries = new Map([
          ['zz2020', { short, text, doi: '10.1000/1', url: '', status: 'abstract', note: '' }],
          ['zz2021', { short, text, doi: '', url: 'https://example.org/', status: 'verified', note: text }],
        ]);
        const result = after(document, referencesAdded(document, entries));
        const { references, diagnostics } = readReferences(result.text, 'references.yaml');
        expect(diagnostics).toEqual([]);
        expect(references?.slice(-2)).toMatchObject([
          { id: 'zz2020', short, text, url: 'https://doi.org/10.1000/1', note: undefined },
          { id: 'zz2021', url: 'https://example.org/', status: 'verified', note: text },
        ]);
        expect(result.text.startsWith(document.text)).toBe(true);
      },
    ),
    { numRuns: 30 },
  );
});

test('one that is there is not added again', () => {
  expect(referencesAdded(ours, new Map([['kennedy2009', { short: 'x', text: 'y' }]]))).toEqual([]);
});

test('a reference is changed on its own lines, and removed with them', () => {
  const lines = ours.text.split('\n');
  const doi = after(ours, referenceSaid(ours, 'bordin1979', 'doi', 'https://doi.org/10.1037/h0085885'));
  const bare = after(ours, referenceSaid(ours, 'bordin1979', 'note', ''));
  const gone = after(ours, referenceRemoved(ours, 'bordin1979'));

  expect(doi.keysAt(['references', 'bordin1979'])).toEqual(['short', 'text', 'doi', 'status', 'note']);
  expect(doi.text.split('\n')).toHaveLength(lines.length + 1);
  expect(doi.valueAt(['references', 'bordin1979', 'doi'])).toBe('10.1037/h0085885');
  expect(bare.text.split('\n')).toHaveLength(lines.length - 1);
  expect(gone.text.split('\n')).toHaveLength(lines.length - 5);
  expect(readReferences(gone.text, 'x').references).toHaveLength(all.length - 1);
});

test('a scenario tells how often it cites what, its repair moment included', () => {
  const document = new FileDocument(readFileSync('scenarios/er-1/scenario.yaml', 'utf8'));
  const cites = citationsOf(document);
  const written = [...document.text.matchAll(/sources: \[([^\]]*)\]/g)].flatMap(([, ids = '']) =>
    ids.split(/,\s*/),
  );

  expect([...cites.values()].reduce((sum, count) => sum + count, 0)).toBe(written.length);
  expect(new Set(cites.keys())).toEqual(new Set(written));
});
