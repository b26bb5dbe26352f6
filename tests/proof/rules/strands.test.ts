import { expect, test } from 'vitest';
import { canGain } from '../../../src/proof/rules/most-gain.ts';
import { strandGain } from '../../../src/proof/rules/strand-gain.ts';
import { strandHeavy } from '../../../src/proof/rules/strand-heavy.ts';
import { strandLoss } from '../../../src/proof/rules/strand-loss.ts';
import { compilePlay } from '../../../src/engine/compile-play.ts';
import {
  endsAt,
  scenarioOf,
  sceneOf,
  tinyScenario,
  actOf,
  choiceOf,
} from '../../support/scenario-builder.ts';
import { decisionOf, examinedOf, foundBy } from './proved.ts';

test('a strand that no run can raise by four units is found', () => {
  const most = { V: 3, C: 3, R: 3, G: 3, T: 3 } as const;
  const scenario = scenarioOf({
    one: decisionOf('a', 'two', [{ moves: most }]),
    two: decisionOf('b', 'end', [{ moves: most }]),
  });

  expect(strandGain(examinedOf(scenario)).map(({ message }) => message)).toEqual([
    expect.stringContaining('No run can gather 4 units of bond (B).'),
  ]);
});

test('units are gathered along one run, by options that are open in it', () => {
  const gated = { moves: { G: 3 }, when: { chose: ['a_1'] } };
  const scenario = scenarioOf({
    one: decisionOf('a', 'two', [{ moves: { G: 1, T: 3 } }, { moves: { T: 1 } }]),
    two: decisionOf('b', 'end', [gated, { moves: { T: 1 } }]),
  });
  const play = compilePlay(scenario);

  expect([3, 4].map((units) => canGain(play, 'G', units))).toEqual([true, false]);
  expect([4, 5].map((units) => canGain(play, 'T', units))).toEqual([true, false]);
});

test('and on from the rescue', () => {
  const start = { V: 40, C: 40, R: 40, G: 40, T: 40, B: 40, O: 55, margin: 1, minutes: 6 };
  const scenario = scenarioOf(
    {
      one: decisionOf('a', 'two', [{ cover: 'none' }, { cover: 'none' }, { cover: 'none' }], { hazard: 3 }),
      two: decisionOf('b', 'end'),
      help: sceneOf('Help', { next: endsAt('after') }),
      after: decisionOf('c', 'onward', [{ moves: { R: 3 } }]),
    },
    { acts: [actOf('one', { start, rescue: 'help' })] },
  );

  expect([3, 4].map((units) => canGain(compilePlay(scenario), 'R', units))).toEqual([true, false]);
});

test('a strand that nothing lowers, and one that carries too much, are found', () => {
  const lost = choiceOf('harsh', 'zz', { moves: { V: -2, C: -1, R: -1, G: -1, T: -1 } });
  const one = decisionOf('a', 'end', []);
  const scenario = scenarioOf({ one: { ...one, choices: [...one.choices, lost] } });

  expect(strandLoss(examinedOf(scenario)).map(({ message }) => message)).toEqual([
    expect.stringContaining('No option lowers bond (B).'),
  ]);
  expect(strandHeavy(examinedOf(scenario)).map(({ message }) => message)).toEqual([
    expect.stringContaining('% of all weight is on vulnerability (V)'),
  ]);
});

test('an act as the resident is not asked', () => {
  const { scenes } = tinyScenario();
  const scenario = scenarioOf(scenes, {
    promises: tinyScenario().promises,
    acts: [actOf('hallway', { you: 'resident' })],
  });

  for (const rule of [strandGain, strandLoss, strandHeavy]) expect(foundBy(rule, scenario)).toEqual([]);
});
