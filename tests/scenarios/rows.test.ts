import { describe, expect, test } from 'vitest';
import { rowMoves } from '../../src/proof/rules/row-moves.ts';
import { courseScenarios } from './course-scenarios.ts';
import { decisionsOf } from './texts.ts';

const numbered = (letter: string, from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => `${letter}${from + index}`);

/** Every idea of the three papers: Trier 2022, Myrberg 2025, Yoshida 2025. */
const rows = [...numbered('T', 0, 18), ...numbered('M', 1, 10), ...numbered('Y', 1, 13)];

const cited = new Map<string, string[]>();
for (const { id, scenario } of courseScenarios)
  for (const { choices } of decisionsOf(scenario))
    for (const row of choices.flatMap((choice) => choice.rows))
      cited.set(row, [...(cited.get(row) ?? []), id]);

describe('every idea of the papers can be played somewhere', () => {
  test.each(rows)('%s', (row) => {
    expect(cited.get(row) ?? []).not.toEqual([]);
  });
});

test('no decision cites an idea that is not of the papers', () => {
  expect([...cited.keys()].filter((row) => !rows.includes(row))).toEqual([]);
  expect(Object.keys(rowMoves).sort()).toEqual([...rows].sort());
});
