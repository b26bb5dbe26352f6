import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readReferences } from '../../src/course/read-references.ts';
import { wordRules } from '../../src/proof/rules/words.ts';
import { seedShingles, shinglesOf } from '../../src/proof/words/shingles.ts';
import { saidBy } from '../proof/rules/said-by.ts';
import { eachScenario } from './course-scenarios.ts';

const file = resolve(import.meta.dirname, '../../scenarios/references.yaml');
const { references } = readReferences(readFileSync(file, 'utf8'), file);

/** Only people can mend these; the other rules have nothing to say. */
const signatures = ['unsigned-seen-done', 'unsigned-cast'];

describe.each(eachScenario)('%s', (_, { scenario, source }) => {
  test('the rules about words, evidence and people have nothing to say but who has not signed yet', () => {
    const findings = wordRules.flatMap((rule) => saidBy(rule, scenario, references));

    expect(findings.filter(({ code }) => !signatures.includes(code)).map(({ message }) => message)).toEqual(
      [],
    );
  });

  test('no seven words in a row are those of a seed paper, in names and notes of the file either', () => {
    const shared = stringsIn(parse(source)).flatMap((text) =>
      shinglesOf(text).filter(({ hash }) => seedShingles.has(hash)),
    );

    expect(shared.map(({ words }) => words)).toEqual([]);
  });
});

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
