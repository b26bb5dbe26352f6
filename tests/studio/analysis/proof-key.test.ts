import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readScenario } from '../../../src/scenario/read-scenario.ts';
import { proofKey } from '../../../src/studio/analysis/proof-key.ts';

const er1 = readFileSync('scenarios/er-1/scenario.yaml', 'utf8');

function keyOf(text: string): string {
  const { scenario, diagnostics } = readScenario(text, 'er-1/scenario.yaml');
  if (scenario === undefined) throw new Error(JSON.stringify(diagnostics));
  return proofKey(scenario);
}

const words = [
  ['title: Bed 7 and a full hallway', 'title: Bed 8'],
  ['name: Gwen Pryce', 'name: Gwen Price'],
  ['takeaway: What she', 'takeaway: All that she'],
  ['minutes_to_play: [10, 15]', 'minutes_to_play: [10, 20]'],
] as const;

test.each(words)('words do not count: %s', (from, to) => {
  expect(er1).toContain(from);
  expect(keyOf(er1.replace(from, to))).toBe(keyOf(er1));
});

test('every number that decides counts', () => {
  const numbers = [...er1.matchAll(/\b(V|C|R|G|T|B|hazard|at_least|below|margin): (\d+)/g)].filter(
    (_, index) => index % 12 === 0,
  );
  const key = keyOf(er1);

  expect(numbers.length).toBeGreaterThan(5);
  for (const { index, 0: found, 2: number } of numbers) {
    const other = found.replace(/\d+$/, number === '1' ? '2' : '1');
    const text = er1.slice(0, index) + other + er1.slice(index + found.length);
    const { scenario } = readScenario(text, 'er-1/scenario.yaml');
    if (scenario !== undefined) expect(proofKey(scenario), found).not.toBe(key);
  }
});

test('a scene that is called like a field counts with all it has', () => {
  const renamed = er1.replaceAll(/\bhallway\b/g, 'place');
  const harder = renamed.replace(/(\n {2}place:[\s\S]*?hazard: )\d/, '$13');

  expect(renamed).not.toBe(er1);
  expect(keyOf(harder)).not.toBe(keyOf(renamed));
});
