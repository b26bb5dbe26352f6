import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { onRounds } from '../../../src/scenario/checks/on-rounds.ts';

const names = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
const graphs = fc
  .array(fc.array(fc.constantFrom(...names, 'elsewhere'), { maxLength: 3 }), {
    minLength: names.length,
    maxLength: names.length,
  })
  .map((ways) => new Map(names.map((name, index) => [name as string, ways[index] as readonly string[]])));

/** Plainly: walk on from each node and see whether it comes again. */
function comesBack(graph: ReadonlyMap<string, readonly string[]>, node: string): boolean {
  const seen = new Set<string>();
  const waiting = [...(graph.get(node) ?? [])];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (at === node) return true;
    if (seen.has(at)) continue;
    seen.add(at);
    waiting.push(...(graph.get(at) ?? []));
  }
  return false;
}

test('finds exactly the nodes that a way leads back to', () => {
  fc.assert(
    fc.property(graphs, (graph) => {
      expect([...onRounds(graph)].sort()).toEqual(names.filter((name) => comesBack(graph, name)));
    }),
    { numRuns: 500 },
  );
});

test('a chain of 100,000 nodes with a way back at its end is one round', () => {
  const count = 100_000;
  const chain = new Map(
    Array.from({ length: count }, (_, index) => [`n${index}`, [`n${(index + 1) % count}`]] as const),
  );

  expect(onRounds(chain).size).toBe(count);
});
