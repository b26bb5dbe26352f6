import { expect, test } from 'vitest';
import { compilePlay } from '../../src/engine/compile-play.ts';
import { traceOf } from '../../src/engine/trace.ts';
import { fixture, readScenarios, readVectors } from '../model/vectors.ts';
import { asScenario } from '../support/model-scenario.ts';
import { tinyScenario } from '../support/scenario-builder.ts';

test.each(['', '-altered'])(
  'the outlines, written as scenarios, play as the model’s vectors%s say',
  (set) => {
    const vectors = readVectors(fixture(`vectors${set}.json`));
    const models = readScenarios(fixture(`scenarios${set}.json`));

    for (const vector of vectors) {
      const model = models.find(({ id }) => id === vector.scenario)!;
      const nodes = model.nodes.map(({ id }) => id);
      let node = -1;
      const path = vector.path.map((letter) => {
        if (letter.startsWith('R')) return letter;
        node++;
        return `${String.fromCharCode(97 + node)}${letter}`;
      });
      const { steps, end } = traceOf(compilePlay(asScenario(model, vector.openness)), path);

      const repairs: Readonly<Record<string, string>> = {
        a: 'repair_name_it',
        b: 'repair_kind_act',
        c: 'repair_carry_on',
      };
      const choiceId = (at: number | 'R', letter: string) =>
        at === 'R' ? repairs[letter]! : `n${at}${letter}`;
      expect(steps).toEqual(
        vector.steps.map((step) => ({
          ...step,
          node: step.node === 'R' ? 'repair' : `n${step.node}`,
          option: choiceId(step.node, step.option),
          open: step.open.map((letter) => choiceId(step.node, letter)),
        })),
      );
      expect(end).toEqual({ ...vector.end, ending: String(vector.end['ending']).replaceAll(/,? |-/g, '_') });
      expect(node).toBe(nodes.length - 1);
    }
  },
);

test('a trace stops before a code that is not open and has no end', () => {
  const trace = traceOf(compilePlay(tinyScenario()), ['ab', 'bd', 'ba']);

  expect(trace.path).toEqual(['ab']);
  expect(trace.steps.map(({ option }) => option)).toEqual(['trust']);
  expect(trace.end).toBeUndefined();
});
