import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compilePlay } from '../../../src/engine/compile-play.ts';
import { momentOf } from '../../../src/engine/moment-of.ts';
import { sessionMachine } from '../../../src/engine/session-machine.ts';
import { readScenario } from '../../../src/scenario/read-scenario.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import { actOf, beginningAt } from '../../../src/studio/rehearsal/begins.ts';
import { createActor } from 'xstate';

const er1 = scenarioOf('er-1');
const er3 = scenarioOf('er-3');

function scenarioOf(id: string): Scenario {
  const file = `scenarios/${id}/scenario.yaml`;
  return readScenario(readFileSync(file, 'utf8'), file).scenario!;
}

/** What is on the screen first. */
function firstMoment(scenario: Scenario) {
  const play = compilePlay(scenario);
  return momentOf(play, createActor(sessionMachine(play)).start().getSnapshot());
}

test('without a wish it is the scenario as it is', () => {
  expect(beginningAt(er1, {})).toEqual(er1);
});

test('every scene of every act can be the first, with the levels that were asked for', () => {
  for (const scenario of [er1, er3])
    for (const scene of Object.keys(scenario.scenes)) {
      const levels = { V: 30, C: 30, R: 30, G: 70, T: 70, B: 70, O: 20, margin: 5 };
      const moment = firstMoment(beginningAt(scenario, { scene, levels }));

      expect(moment.scene).toBe(scene);
      expect(moment.reading).toMatchObject({ safety: 3000, alliance: 7000, openness: 2000, margin: 5 });
    }
});

test('a scene of the second act is played as that act says, and the acts before it are left out', () => {
  const second = er3.acts[1]!;

  const scenario = beginningAt(er3, { scene: second.opens });

  expect(actOf(er3, second.opens)).toBe(1);
  expect(scenario.acts.map(({ id }) => id)).toEqual([second.id]);
  expect(firstMoment(scenario).you).toBe(second.you);
});
