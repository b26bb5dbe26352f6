import { expect, test } from 'vitest';
import { memoryLong } from '../../../src/proof/rules/memory-long.ts';
import { runLong } from '../../../src/proof/rules/run-long.ts';
import type { Proof } from '../../../src/proof/proof.ts';
import { scenarioOf } from '../../support/scenario-builder.ts';
import { decisionOf, examinedOf, foundBy } from './proved.ts';

const scenario = scenarioOf({ one: decisionOf('a', 'end') });
const longest =
  (value: number) =>
  (proof: Proof): Proof => ({
    ...proof,
    decisions: { ...proof.decisions, most: { value, path: ['aa'] } },
  });
const stored =
  (characters: number) =>
  (proof: Proof): Proof => ({
    ...proof,
    memory: { path: ['aa'], characters, limits: { scorm12: 4096, scorm2004: 64_000 } },
  });

test('authors are warned from thirteen decisions on', () => {
  expect(foundBy(runLong, scenario, longest(12))).toEqual([]);
  expect(foundBy(runLong, scenario, longest(13))).toEqual(['warning run-long scenes']);
});

test('what a standard cannot hold is an error that names the standard', () => {
  expect(foundBy(memoryLong, scenario, stored(4096))).toEqual([]);
  expect(memoryLong(examinedOf(scenario, stored(4097)))[0]?.message).toContain(
    '4097 characters must be kept in the worst case; SCORM 1.2 holds 4096.',
  );
});
