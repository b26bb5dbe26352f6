import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readReferences } from '../../src/course/read-references.ts';

const file = resolve(import.meta.dirname, '../../scenarios/references.yaml');
const ours = readReferences(readFileSync(file, 'utf8'), 'references.yaml');

const read = (entry: string) => readReferences(`format: 1\nreferences:\n${entry}`, 'references.yaml');
const codes = (entry: string) => read(entry).diagnostics.map(({ line, code }) => `${line} ${code}`);

test('our own list has no fault', () => {
  expect(ours.diagnostics).toEqual([]);
  expect(ours.references?.length).toBeGreaterThan(80);
});

test('an id is the surname and year of its citation', () => {
  const plain = (name: string) =>
    name
      .normalize('NFD')
      .replace(/[^a-z0-9]/gi, '')
      .toLowerCase();
  const odd = ours.references?.filter(
    ({ id, short, text }) => plain(short) !== id || !text.includes(id.replace(/\D/g, '')),
  );

  expect(odd?.map(({ id }) => id)).toEqual([]);
});

test('no two references have one address', () => {
  const urls = ours.references?.flatMap(({ url }) => url ?? []) ?? [];

  expect(urls.filter((url, index) => urls.indexOf(url) < index)).toEqual([]);
});

test('what is not confirmed says what', () => {
  expect(
    ours.references?.filter(({ status, note }) => status === 'unverified' && note === undefined),
  ).toEqual([]);
});

test('a DOI becomes an address; other addresses stay', () => {
  const entry =
    '  a2001: { short: A 2001, text: A., doi: 10.1000/x<1>, status: verified }\n  b2002: { short: B 2002, text: B., url: "https://example.org/b", status: abstract }\n  c2003: { short: C 2003, text: C., status: verified }';

  expect(read(entry).references?.map(({ url }) => url)).toEqual([
    'https://doi.org/10.1000/x%3C1%3E',
    'https://example.org/b',
    undefined,
  ]);
});

test('faults come with their lines', () => {
  expect(codes('  Kennedy-2009: { short: K, text: K., status: verified }')).toEqual(['3 name-form']);
  expect(codes('  k2009: { short: K, text: K., status: sure }')).toEqual(['3 value-kind']);
  expect(
    codes('  k2009:\n    short: K\n    text: K.\n    doi: https://doi.org/10.1/x\n    status: verified'),
  ).toEqual(['6 value-form']);
  expect(codes('  k2009: { short: K, text: K. }')).toEqual(['3 missing']);
  expect(
    codes(
      '  k2009: { short: K, text: K., status: verified }\n  k2009: { short: L, text: L., status: verified }',
    ),
  ).toEqual(['4 yaml-duplicate']);
});
