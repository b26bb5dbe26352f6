import * as fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readScenario } from '../../src/scenario/read-scenario.ts';
import type { Diagnostic } from '../../src/scenario/diagnostic.ts';

const folder = resolve(import.meta.dirname, '../fixtures/scenario');
const fixtures = readdirSync(folder).sort();
const references = new Set(['kennedy2009', 'safran2011']);
const fixture = (name: string) => readFileSync(resolve(folder, name), 'utf8');

/** A fixture ends with what is expected of it: `# 40:15 error text-html`, in the order of the file. */
function expectedOf(text: string): readonly string[] {
  const lines = (text.split('\n# Expected\n')[1] ?? '').trim().split('\n');
  return lines.map((line) => line.replace(/^# /, '')).filter((line) => line !== 'nothing');
}

function asExpected({ line, column, severity, code }: Diagnostic): string {
  return `${line}:${column} ${severity} ${code}`;
}

describe('each fixture yields all of its diagnostics, at their places', () => {
  test.each(fixtures)('%s', (name) => {
    const text = fixture(name);

    const { scenario, diagnostics } = readScenario(text, name, { references });

    expect(diagnostics.map(asExpected)).toEqual(expectedOf(text));
    expect(scenario === undefined).toBe(diagnostics.some(({ severity }) => severity === 'error'));
  });
});

test('every message is a sentence that never falls back on the words of a library', () => {
  const messages = fixtures.flatMap((name) =>
    readScenario(fixture(name), name, { references }).diagnostics.map(({ message }) => message),
  );

  expect(
    messages.filter((message) =>
      /Invalid input|Invalid string|expected|Unrecognized|undefined|\[object/.test(message),
    ),
  ).toEqual([]);
  expect(messages.filter((message) => !/^["“A-Z0-9].*[.?)]$/.test(message))).toEqual([]);
});

test('a misspelt name comes with the name that was meant', () => {
  const said = (name: string) =>
    readScenario(fixture(name), name, { references })
      .diagnostics.map(({ message }) => message)
      .join('\n');

  expect(said('name-misspelt.yaml')).toContain('Did you mean "reads"?');
  expect(said('opens-scene-absent.yaml')).toContain('Did you mean "hallway"?');
  expect(said('option-misspelt.yaml')).toContain('Did you mean "disclose"?');
  expect(said('union-of-texts-wrong-inside.yaml')).toContain('Did you mean "flag"?');
  expect(said('source-unknown.yaml')).toContain('Did you mean "kennedy2009"?');
  expect(said('look-unknown-part.yaml')).toContain('Did you mean "afro"?');
});

test('texts are compiled and short forms spread out', () => {
  const { scenario } = readScenario(fixture('valid-text-forms.yaml'), 'valid-text-forms.yaml');
  const hallway = scenario?.scenes['hallway'];

  expect(hallway?.text).toEqual([
    {
      id: 'otherwise',
      text: [
        {
          p: [
            'Bed 7. ',
            { em: ['Again.'] },
            ' The ',
            { strong: ['third'] },
            ' time, and ',
            { link: 'https://example.org/list', text: ['the list'] },
            ' grows:',
          ],
        },
        { list: [['one chart'], ['one coffee']], ordered: false },
      ],
    },
  ]);
  expect(hallway?.next).toEqual([{ go: 'end' }]);
});

test('the id is the name of the folder, when the file lies in one', () => {
  const text = fixture('valid-resident-act.yaml');

  expect(readScenario(text, 'scenarios/small/scenario.yaml').diagnostics).toEqual([]);
  expect(readScenario(text, 'scenarios/other/scenario.yaml').diagnostics.map(asExpected)).toEqual([
    '2:5 error id-folder',
  ]);
  expect(readScenario(text, 'C:\\scenarios\\other\\scenario.yaml').diagnostics.map(asExpected)).toEqual([
    '2:5 error id-folder',
  ]);
});

test('sources are looked up only when the list of references is at hand', () => {
  const text = fixture('source-unknown.yaml');

  expect(readScenario(text, 'source-unknown.yaml').diagnostics).toEqual([]);
});

test('a file of 5 MB or more is refused before it is read', () => {
  const { scenario, diagnostics } = readScenario('a'.repeat(5_000_000), 'long.yaml');

  expect(scenario).toBeUndefined();
  expect(diagnostics.map(asExpected)).toEqual(['1:1 error file-size']);
});

test('lines and columns count from 1 in files with a byte order mark and Windows line ends', () => {
  const text = fixture('text-html.yaml').replaceAll('\n', '\r\n');

  expect(readScenario(text, 'windows.yaml').diagnostics.map(asExpected)).toEqual(['40:15 error text-html']);
  expect(readScenario(`\uFEFF${text}`, 'windows.yaml').diagnostics.map(asExpected)).toEqual([
    '40:15 error text-html',
  ]);
});

describe('no text makes the reader throw', () => {
  test('hostile files', () => {
    const bomb = [
      'a: &a [x, x]',
      ...Array.from(
        { length: 30 },
        (_, n) => `b${n}: &b${n} [*${n === 0 ? 'a' : `b${n - 1}`}, *${n === 0 ? 'a' : `b${n - 1}`}]`,
      ),
    ].join('\n');
    const deepCondition = `format: 1\nacts: [{when: ${'{not: '.repeat(50)}{}${'}'.repeat(50)}}]`;
    for (const text of [
      '',
      '\u0000',
      '[',
      '['.repeat(100_000),
      '{'.repeat(20_000),
      '- '.repeat(50_000),
      bomb,
      deepCondition,
      '&a *a',
      '? [a]: b',
      '%YAML 9.9\n---\n',
    ]) {
      const { scenario, diagnostics } = readScenario(text, 'hostile.yaml');

      expect(scenario).toBeUndefined();
      expect(diagnostics.length).toBeGreaterThan(0);
    }
  });

  test('any text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.json(),
          fc.string({ unit: fc.constantFrom(...Array.from(' \n\t-:{}[]&*!|>"\'#%@`,?ab1')) }),
        ),
        (text) => {
          expect(readScenario(text, 'any.yaml').scenario).toBeUndefined();
        },
      ),
      { numRuns: 300 },
    );
  });

  test('a valid file with any piece replaced by anything', () => {
    const text = fixture('valid-teacher-act.yaml');
    fc.assert(
      fc.property(
        fc.nat(text.length),
        fc.nat(40),
        fc.string({ unit: fc.constantFrom(...Array.from(' \n-:{}[]&*|"\'#ab1')), maxLength: 8 }),
        (from, length, piece) => {
          const { scenario, diagnostics } = readScenario(
            text.slice(0, from) + piece + text.slice(from + length),
            'changed.yaml',
          );

          expect(scenario === undefined).toBe(diagnostics.some(({ severity }) => severity === 'error'));
          for (const { line, column } of diagnostics) {
            expect(line).toBeGreaterThan(0);
            expect(column).toBeGreaterThan(0);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
