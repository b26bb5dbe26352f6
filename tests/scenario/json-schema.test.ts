import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { scenarioJsonSchema } from '../../src/scenario/json-schema.ts';

type Node = Readonly<Record<string, unknown>>;

const children = (value: unknown): Node[] =>
  typeof value === 'object' && value !== null ? (Object.values(value) as Node[]) : [];

/** Names without a word of help, by their path. */
function withoutHelp(node: unknown, path: string): string[] {
  if (typeof node !== 'object' || node === null) return [];
  const { properties, ...rest } = node as Node;
  const own = Object.entries((properties ?? {}) as Record<string, Node>).flatMap(([name, inner]) => [
    ...('description' in inner || '$ref' in inner || 'allOf' in inner ? [] : [`${path}.${name}`]),
    ...withoutHelp(inner, `${path}.${name}`),
  ]);
  return [...own, ...children(rest).flatMap((inner) => withoutHelp(inner, path))];
}

test('the file beside the scenarios is current (npm run schema writes it)', () => {
  const file = resolve(import.meta.dirname, '../../scenarios/scenario.schema.json');

  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(JSON.stringify(scenarioJsonSchema())));
});

test('an editor has a word of help for every name', () => {
  expect(withoutHelp(scenarioJsonSchema(), '')).toEqual([]);
});

test('what has a default need not be written', () => {
  const schema = scenarioJsonSchema() as { required: string[] };

  expect(schema.required).toContain('takeaway');
  for (const name of ['language', 'questions', 'promises', 'flags', 'retired', 'good_ways'])
    expect(schema.required).not.toContain(name);
});
