import type { Scenario, Scene } from '../../src/scenario/scenario.ts';
import type { ModelScenario } from '../model/vectors.ts';
import { actOf, choiceOf, endsAt, scenarioOf, sceneOf } from './scenario-builder.ts';

const roles = { P: 'person', L: 'learner', K: 'clinician' } as const;

/** One of the outlines in scenarios.json, written as a scenario: a row of scenes without a rescue. */
export function asScenario(model: ModelScenario, openness: number): Scenario {
  const scenes: [string, Scene][] = model.nodes.map((node, index) => [
    `n${node.id}`,
    sceneOf(String(node.id), {
      hazard: node.h,
      ...(node.gate === undefined ? {} : { reads: node.gate as NonNullable<Scene['reads']> }),
      next: endsAt(index + 1 < model.nodes.length ? `n${model.nodes[index + 1]!.id}` : 'end'),
      choices: node.opts.map((option) =>
        choiceOf(`n${node.id}${option.k}`, `${String.fromCharCode(97 + index)}${option.k}`, {
          moves: option.w ?? {},
          minutes: option.t ?? 0,
          unexplained: option.unilateral ?? false,
          candour: option.candour ?? false,
          repairs: option.repair ?? false,
          promises: [...(option.park ?? [])],
          keeps: [...(option.keep ?? [])],
          needs: (option.req ?? []).map(([of, at_least]) => ({ of, at_least })),
          ...(option.c === undefined ? {} : { cover: option.c }),
          ...(option.rec === undefined ? {} : { sees: roles[option.rec] }),
          ...(option.slight === undefined ? {} : { slights: roles[option.slight] }),
        }),
      ),
    }),
  ]);
  const promises = model.nodes
    .flatMap(({ opts }) => opts)
    .flatMap(({ park = [], keep = [] }) => [...park, ...keep]);
  return scenarioOf(Object.fromEntries(scenes), {
    promises: Object.fromEntries(promises.map((name) => [name, [name]])),
    acts: [
      actOf(scenes[0]![0], {
        you: model.linked === undefined ? 'teacher' : 'resident',
        start: { ...model.start, O: openness, margin: model.margin, minutes: model.time },
      }),
    ],
  });
}
