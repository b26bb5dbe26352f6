import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { learnersTexts } from '../../../src/proof/words/learners-texts.ts';
import { textsOf, wholeText } from '../../../src/proof/words/texts.ts';
import { valueAt } from '../../../src/scenario/place-name.ts';
import { readScenario } from '../../../src/scenario/read-scenario.ts';
import { saidProse, tinyScenario } from '../../support/scenario-builder.ts';
import { oneDecision } from '../rules/said-by.ts';

const files = [
  ...['valid-every-field', 'valid-variants', 'valid-resident-act', 'valid-text-forms'].map(
    (name) => `tests/fixtures/scenario/${name}.yaml`,
  ),
  'scenarios/er-1/scenario.yaml',
  'scenarios/cl-1/scenario.yaml',
].map((name) => [name, readFileSync(resolve(import.meta.dirname, '../../..', name), 'utf8')] as const);

const bare = (text: string) => text.replace(/\]\([^)]*\)|[^\p{L}\p{N}]/gu, '');

test.each(files)('every text of %s is found, at the place where it is written', (name, source) => {
  const data: unknown = parse(source);
  const texts = textsOf(readScenario(source, name.replace('/scenario.yaml', '.yaml')).scenario!);

  const elsewhere = texts.filter((text) => bare(String(valueAt(data, text.path))) !== bare(wholeText(text)));
  const found = new Set(texts.map((text) => bare(wholeText(text))));
  const missed = stringsIn(data).filter((text) => /\S\s\S/.test(text) && !found.has(bare(text)));

  expect(elsewhere.map(({ path }) => path.join('/'))).toEqual([]);
  expect(missed).toEqual([]);
});

test('what learners read in sentences has no names, titles or notes', () => {
  const scenario = oneDecision({ text: saidProse('One. Two.') }, { flags: { late: 'You came late.' } });

  const texts = learnersTexts(scenario);

  expect(texts.find(({ text }) => text.kind === 'scene' && text.path[0] === 'scenes')?.sentences).toEqual([
    'One.',
    'Two.',
  ]);
  expect(texts.filter(({ text }) => ['title', 'name', 'promise', 'note'].includes(text.kind)).length).toBe(0);
  expect(textsOf(tinyScenario()).length).toBeGreaterThan(learnersTexts(tinyScenario()).length);
});

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
