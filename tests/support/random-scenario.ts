import * as fc from 'fast-check';
import type { Choice, Condition, Scenario, Scene } from '../../src/scenario/scenario.ts';
import { actOf, choiceOf, endsAt, scenarioOf, sceneOf } from './scenario-builder.ts';

const weight = fc.constantFrom(-3, -2, -1, 1, 2, 3);
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const strands = ['V', 'C', 'R', 'G', 'T', 'B'] as const;
const scenes = 5;

/** Random but playable: five scenes in a row with branches, conditions, doors, promises, a rescue and two acts now and then. */
export const randomScenario: fc.Arbitrary<Scenario> = fc
  .record({
    scenes: fc.array(sceneSeed(), { minLength: scenes, maxLength: scenes }),
    margin: fc.integer({ min: 1, max: 8 }),
    minutes: fc.integer({ min: 0, max: 8 }),
    start: fc.record({
      V: percent(),
      C: percent(),
      R: percent(),
      G: percent(),
      T: percent(),
      B: percent(),
      O: percent(),
    }),
    resident: fc.boolean(),
    rescued: fc.constantFrom('onward', 'end', 's4'),
  })
  .map(({ scenes, margin, minutes, start, resident, rescued }) => {
    const act = actOf('s0', { start: { ...start, margin, minutes }, rescue: 'help' });
    const { repair: _, ...second } = actOf('s3', {
      id: 'r',
      you: 'resident',
      start: { ...start, O: 'carry', margin, minutes },
    });
    return scenarioOf(
      {
        ...Object.fromEntries(scenes.map((seed, index) => [`s${index}`, sceneAt(index, seed)])),
        help: sceneOf('Help', { speaker: 'joan', next: endsAt(rescued) }),
      },
      {
        promises: { talk: ['Talk'], teach: ['Teach'] },
        flags: { seen: 'Seen', told: 'Told' },
        acts: resident ? [act, second] : [act],
      },
    );
  });

function percent() {
  return fc.integer({ min: 0, max: 100 });
}

function sceneSeed() {
  return fc.record({
    hazard: fc.integer({ min: 0, max: 3 }),
    reads: fc.constantFrom('disclose', 'challenge', 'reflect', 'invite'),
    interlude: fc.nat(4).map((value) => value === 0),
    choices: fc.array(choiceSeed(), { minLength: 3, maxLength: 4 }),
    branch: optional(condition()),
  });
}

function choiceSeed() {
  return fc.record({
    moves: fc.dictionary(fc.constantFrom(...strands), weight, { maxKeys: 3 }),
    minutes: fc.integer({ min: 0, max: 3 }),
    cover: optional(fc.constantFrom('none', 'routine', 'responsive', 'backstage', 'direct')),
    unexplained: fc.boolean(),
    candour: fc.boolean(),
    repairs: fc.nat(9).map((value) => value === 0),
    sees: optional(fc.constantFrom('person', 'learner', 'clinician')),
    slights: optional(fc.constantFrom('person', 'learner', 'clinician')),
    promises: fc.subarray(['talk', 'teach']),
    keeps: fc.subarray(['talk', 'teach']),
    sets: fc.subarray(['seen', 'told']),
    clears: fc.subarray(['seen', 'told']),
    when: optional(condition()),
    gate: optional(
      fc.record({
        of: fc.constantFrom(...strands, 'O', 'safety', 'disclose'),
        at_least: fc.integer({ min: 0, max: 70 }),
      }),
    ),
  });
}

function condition(): fc.Arbitrary<Condition> {
  return fc.oneof(
    fc.record({ chose: fc.subarray(['s0a', 's0b', 's1a', 'repair_name_it'], { minLength: 1 }) }),
    fc.record({ visited: fc.subarray(['s1', 's2', 'help'], { minLength: 1 }) }),
    fc.record({ flag: fc.subarray(['seen', 'told'], { minLength: 1 }) }),
    fc.record({ band: fc.subarray(['open', 'testing', 'guarded'], { minLength: 1 }) }),
    fc.record({
      level: fc.record({ of: fc.constantFrom(...strands, 'alliance', 'reflect'), at_least: percent() }),
    }),
    fc.record({ margin: fc.record({ below: fc.integer({ min: 1, max: 8 }) }) }),
    fc.record({ minutes_left: fc.record({ at_least: fc.integer({ min: -3, max: 5 }) }) }),
    fc.record({
      promise: fc.record({
        of: fc.constantFrom('talk', 'teach'),
        is: fc.constantFrom('open', 'kept', 'unmade'),
      }),
    }),
    fc.record({ rupture: fc.constantFrom('open', 'past', 'never') }),
    fc.record({ rescued: fc.boolean() }),
    fc.record({ not: fc.record({ flag: fc.constantFrom(['seen'], ['told']) }) }),
  ) as fc.Arbitrary<Condition>;
}

type Seed<T> = T extends fc.Arbitrary<infer Value> ? Value : never;

function sceneAt(index: number, seed: Seed<ReturnType<typeof sceneSeed>>): Scene {
  const next = index + 1 < scenes ? `s${index + 1}` : 'end';
  const skip = index + 2 < scenes ? `s${index + 2}` : 'end';
  const branch = seed.branch === undefined ? endsAt(next) : [{ when: seed.branch, go: skip }, { go: next }];
  if (seed.interlude) return sceneOf(`S${index}`, { next: branch });
  return sceneOf(`S${index}`, {
    hazard: seed.hazard,
    reads: seed.reads,
    next: branch,
    choices: seed.choices.map((choice, number) =>
      choiceAt(`s${index}${'abcd'[number]}`, `${index}${'abcd'[number]}`, choice, number),
    ),
  });
}

/** The first choice of a scene is never closed, so that every run can go on. */
function choiceAt(
  id: string,
  code: string,
  seed: Seed<ReturnType<typeof choiceSeed>>,
  number: number,
): Choice {
  const { gate, when, cover, sees, slights, ...plain } = seed;
  return choiceOf(id, code, {
    ...plain,
    ...(cover === undefined ? {} : { cover }),
    ...(sees === undefined ? {} : { sees }),
    ...(slights === undefined ? {} : { slights }),
    ...(when === undefined || number === 0 ? {} : { when }),
    ...(gate === undefined || number === 0 ? {} : { needs: [gate] }),
  });
}
