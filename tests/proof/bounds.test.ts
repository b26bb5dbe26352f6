import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compilePlay } from '../../src/engine/compile-play.ts';
import { walk } from '../../src/engine/walk.ts';
import { bound } from '../../src/proof/bounds/bound.ts';
import type { Envelope, Outer } from '../../src/proof/bounds/envelope.ts';
import { explore } from '../../src/proof/bounds/rounds.ts';
import { textsOf } from '../../src/proof/bounds/texts.ts';
import { worldOf } from '../../src/proof/bounds/world.ts';
import { quantities, type LineProof, type Met, type Proof, type SceneProof } from '../../src/proof/proof.ts';
import { prove } from '../../src/proof/prove.ts';
import type { Choice, Scenario } from '../../src/scenario/scenario.ts';
import { randomScenario } from '../support/random-scenario.ts';
import {
  actOf,
  choiceOf,
  saidLine,
  sceneOf,
  scenarioOf,
  tinyScenario,
  twoActScenario,
} from '../support/scenario-builder.ts';

const few = { limit: 8_000, plays: 200, seed: 3 };

test('nothing that can happen is left out, however coarse the boxes', () => {
  fc.assert(
    fc.property(randomScenario, fc.constantFrom(1, 2, 5, 20), (scenario, boxes) => {
      const play = compilePlay(scenario);
      const exact = prove(play);
      const { envelope, rounds } = explore(worldOf(play, textsOf(play)), { steps: 1e6, boxes: () => boxes });

      expect(exact.how).toBe('exact');
      expect(rounds).toBeDefined();
      expect(missing(exact, envelope)).toEqual([]);
    }),
    { numRuns: 200 },
  );
}, 120_000);

test('nothing is left out either when the rounds are cut short and closed by widening', () => {
  fc.assert(
    fc.property(randomScenario, fc.integer({ min: 0, max: 12 }), (scenario, steps) => {
      const play = compilePlay(scenario);
      const { envelope } = explore(worldOf(play, textsOf(play)), { steps, boxes: () => 3 });

      expect(missing(prove(play), envelope)).toEqual([]);
    }),
    { numRuns: 100 },
  );
}, 120_000);

test('with a box for every run the bounds are what is exact', () => {
  for (const scenario of [tinyScenario(), twoActScenario()]) {
    const play = compilePlay(scenario);
    const exact = prove(play);
    const { envelope } = explore(worldOf(play, textsOf(play)), { steps: 1e6, boxes: () => 1e6 });

    for (const [index, act] of exact.acts.entries()) {
      const { low, high } = envelope.acts[index]!.levels;
      expect(low).toEqual(quantities.map((quantity) => act.levels![quantity].least.value));
      expect(high).toEqual(quantities.map((quantity) => act.levels![quantity].most.value));
    }
    expect(envelope.decisions).toEqual(exact.decisions.outer);
  }
});

test('what is claimed beyond the limit agrees with what is exact', () => {
  fc.assert(
    fc.property(randomScenario, (scenario) => {
      const play = compilePlay(withVariants(scenario));
      const claimed = bound(play, few);

      expect(claimed.how).toBe('bounds');
      expect(contradictions(prove(play), claimed)).toEqual([]);
    }),
    { numRuns: 100 },
  );
}, 120_000);

test('every witness can be walked', () => {
  fc.assert(
    fc.property(randomScenario, (scenario) => {
      const play = compilePlay(scenario);
      const proof = bound(play, few);

      for (const path of witnesses(proof)) expect(walk(play, path).decided.length).toBe(path.length);
    }),
    { numRuns: 30 },
  );
}, 60_000);

test('the same seed gives the same proof', () => {
  const play = compilePlay(twoActScenario());

  expect(bound(play, few)).toEqual(bound(play, few));
});

test('the shares of random play lie in their intervals, as nineteen of twenty should', () => {
  const play = compilePlay(twoActScenario());
  const truths = metsOf(prove(play));
  const sampled = metsOf(bound(play, { limit: 1_000_000, plays: 20_000, seed: 5 }));
  const between = sampled.filter(([, { known }]) => known === 'yes');

  const missed = sampled.filter(([, { share }], index) => {
    const truth = truths[index]![1].share.low;
    return truth < share.low || truth > share.high;
  });

  expect(missed.length).toBeLessThanOrEqual(0.1 * between.length);
  expect(between.every(([, { share }]) => share.high - share.low < 0.02)).toBe(true);
});

test('what a later act asks of an earlier one is not forgotten on the way', () => {
  const scene = (letter: string, given: Partial<Choice>) =>
    sceneOf(letter, {
      choices: ['a', 'b', 'c'].map((other) => choiceOf(letter + other, letter + other, given)),
    });
  const scenes = {
    one: scene('k', { sets: ['seen'], next: [{ go: 'two' }] }),
    two: scene('l', { next: [{ go: 'end' }] }),
    three: scene('m', { next: [{ when: { flag: ['seen'] }, go: 'end' }, { go: 'four' }] }),
    four: scene('n', { next: [{ go: 'end' }] }),
  };
  const acts = [actOf('one'), actOf('three', { id: 'b' })];

  const { scenes: proved } = bound(compilePlay(scenarioOf(scenes, { acts, flags: { seen: 'Seen' } })), few);

  expect([...proved.values()].map(({ met }) => met.known)).toEqual(['yes', 'yes', 'yes', 'no', 'no']);
});

test('a round that never ends is answered, and its minutes have no upper bound', () => {
  const hub = sceneOf('Hub', {
    choices: [
      choiceOf('again', 'aa', { minutes: 1, next: [{ go: 'hub' }] }),
      choiceOf('more', 'ab', { minutes: 2, moves: { V: 1 }, next: [{ go: 'hub' }] }),
      choiceOf('leave', 'ac', { next: [{ go: 'end' }] }),
    ],
  });

  const proof = bound(compilePlay(scenarioOf({ hub })), { ...few, limit: 1_000_000 });

  expect(proof.acts[0]!.levels!.used.outer).toEqual({ low: 0, high: Infinity });
  expect(proof.acts[0]!.levels!.V.outer.low).toBe(4000);
  expect(proof.decisions.outer).toEqual({ low: 1, high: Infinity });
});

test('a scenario beyond the stated size is refused in one sentence that says how to go on', () => {
  const play = compilePlay(tinyScenario());

  expect(() => bound(play, { ...few, limit: 3_000 })).toThrow(
    'Scenario "tiny" has 4 scenes, and at most 3 are proved with a limit of 3000 decisions; raise the limit to 4000 or more, or split the scenario.',
  );
});

/** Each condition of a way decides between two titles of its scene and two texts of its choices as well. */
function withVariants(scenario: Scenario): Scenario {
  const scenes = Object.entries(scenario.scenes).map(([id, scene]) => {
    const when = scene.next?.find((way) => way.when !== undefined)?.when;
    if (when === undefined) return [id, scene] as const;
    const two = [{ id: 'if_so', when, text: ['So'] }, ...saidLine('Otherwise')];
    const choices = scene.choices.map((choice) => ({ ...choice, text: two }));
    return [id, { ...scene, title: two, unsaid: two, choices }] as const;
  });
  return { ...scenario, scenes: Object.fromEntries(scenes) };
}

/** What the exact proof has and the envelope leaves out. */
function missing(exact: Proof, envelope: Envelope): string[] {
  return [
    ...[...exact.scenes.values()].flatMap((scene, index) => missingInScene(scene, envelope.scenes[index]!)),
    ...exact.acts.flatMap((act, index) => {
      const outer = envelope.acts[index]!;
      return [
        ...outside(act.id, act.levels, outer.levels),
        ...(['rupture', 'repair', 'rescue', 'overTime'] as const)
          .filter((fact) => act[fact].known === 'yes' && !outer[fact])
          .map((fact) => `${act.id} ${fact}`),
        ...act.endings.flatMap(({ id, met, levels }) => {
          if (met.known !== 'yes') return [];
          const found = outer.endings.get(id);
          return found === undefined ? [`${act.id} ${id}`] : outside(`${act.id} ${id}`, levels, found);
        }),
      ];
    }),
    ...(exact.decisions.least.value < envelope.decisions.low ? ['shorter run'] : []),
    ...(exact.decisions.most.value > envelope.decisions.high ? ['longer run'] : []),
  ];
}

function missingInScene(scene: SceneProof, outer: Envelope['scenes'][number]): string[] {
  return [
    ...outside(scene.id, scene.levels, outer.levels),
    ...scene.choices.flatMap((choice, index) => [
      ...(choice.open.known === 'yes' && outer.open[index] === 0 ? [`${choice.id} open`] : []),
      ...choice.bands.flatMap((met, band) =>
        met.known === 'yes' && outer.bands[3 * index + band] === 0 ? [`${choice.id} band ${band}`] : [],
      ),
    ]),
  ];
}

function outside(name: string, levels: SceneProof['levels'], outer: Outer): string[] {
  if (levels === undefined) return [];
  return quantities
    .filter(
      (quantity, index) =>
        levels[quantity].least.value < outer.low[index]! || levels[quantity].most.value > outer.high[index]!,
    )
    .map((quantity) => `${name} ${quantity}`);
}

/** What is claimed and is not so. */
function contradictions(exact: Proof, claimed: Proof): string[] {
  const truths = metsOf(exact);
  const lines = linesOf(exact);
  return [
    ...metsOf(claimed).flatMap(([name, met], index) => {
      const [, truth] = truths[index]!;
      if (met.known === 'not-shown' || met.known === truth.known) return [];
      return [`${name} is ${met.known}`];
    }),
    ...linesOf(claimed).flatMap(({ variant, known }, index) =>
      known === 'not-shown' || known === lines[index]!.known ? [] : [`${variant} is ${known}`],
    ),
    ...claimed.acts.flatMap((act, index) =>
      quantities.flatMap((quantity) => {
        const inner = act.levels?.[quantity];
        const truth = exact.acts[index]!.levels?.[quantity];
        if (inner === undefined || truth === undefined) return [];
        const isHonest =
          inner.outer.low <= truth.least.value &&
          truth.least.value <= inner.least.value &&
          inner.most.value <= truth.most.value &&
          truth.most.value <= inner.outer.high;
        return isHonest ? [] : [`${act.id} ${quantity}`];
      }),
    ),
  ];
}

function metsOf(proof: Proof): readonly (readonly [string, Met])[] {
  return [
    ...[...proof.scenes.values()].flatMap(({ id, met, choices }) => [
      [id, met] as const,
      ...choices.flatMap((choice) => [
        [`${choice.id} open`, choice.open] as const,
        ...choice.bands.map((band, index) => [`${choice.id} ${index}`, band] as const),
      ]),
    ]),
    ...proof.acts.flatMap(({ id, rupture, repair, rescue, overTime, endings }) => [
      [`${id} rupture`, rupture] as const,
      [`${id} repair`, repair] as const,
      [`${id} rescue`, rescue] as const,
      [`${id} over time`, overTime] as const,
      ...endings.map((ending) => [`${id} ${ending.id}`, ending.met] as const),
    ]),
  ];
}

function linesOf(proof: Proof): readonly LineProof[] {
  return [
    ...[...proof.scenes.values()].flatMap(({ lines, choices }) => [
      ...lines,
      ...choices.flatMap((choice) => choice.lines),
    ]),
    ...proof.acts.flatMap(({ endings }) => endings.flatMap((ending) => ending.lines)),
  ];
}

function witnesses(proof: Proof): readonly (readonly string[])[] {
  return [
    ...metsOf(proof).flatMap(([, { witness }]) => (witness === undefined ? [] : [witness])),
    ...proof.acts.flatMap(({ levels }) =>
      levels === undefined ? [] : quantities.flatMap((of) => [levels[of].least.path, levels[of].most.path]),
    ),
    proof.memory.path,
    proof.decisions.most.path,
  ];
}
