import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readScenario } from '../../../src/scenario/read-scenario.ts';
import { repliesAt } from '../../../src/studio/rehearsal/replies-at.ts';

const file = 'scenarios/er-1/scenario.yaml';
const scenario = readScenario(readFileSync(file, 'utf8'), file).scenario!;
const scene = Object.entries(scenario.scenes).find(([, { choices }]) => choices.length >= 3)![0];

const at = (level: number) =>
  repliesAt(scenario, scene, { V: level, C: level, R: level, G: level, T: level, B: level });

test('every open choice has its reply, and low levels give guarded ones, high ones open ones', () => {
  const [low, high] = [at(10), at(90)];

  expect(low.length).toBeGreaterThanOrEqual(3);
  expect(new Set(low.map(({ band }) => band))).toEqual(new Set(['guarded']));
  expect(high.map(({ band }) => band)).toContain('open');
  expect(low.map(({ reply }) => reply)).not.toEqual(high.map(({ reply }) => reply));
});
