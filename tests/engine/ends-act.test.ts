import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compilePlay } from '../../src/engine/compile-play.ts';
import { choose, endsAct, openChoices, proceed, settle, start, stateAfter } from '../../src/engine/walker.ts';
import { finish } from '../../src/model/ending.ts';
import { randomScenario } from '../support/random-scenario.ts';

test('a choice that is said to end the act ends it, in the state that is said', () => {
  const found = { ending: 0, going: 0, late: 0 };

  fc.assert(
    fc.property(randomScenario, fc.array(fc.nat(), { minLength: 12, maxLength: 12 }), (scenario, numbers) => {
      const play = compilePlay(scenario);
      let here = settle(play, start(play));
      for (const number of numbers) {
        const open = openChoices(play, here);
        if (open.length === 0) return;
        const index = open[number % open.length]!;
        const state = stateAfter(play, here, index);
        const after = choose(play, here, index);
        const next = proceed(play, after);
        expect(after.state).toEqual(state);
        expect(choose(play, here, index, state)).toEqual(after);
        if (endsAct(play, here, index, state)) {
          found.ending++;
          expect(next).toMatchObject({ stage: 'ended', state: finish(state) });
        } else if (next.stage === 'ended') found.late++;
        else found.going++;
        here = settle(play, next);
      }
    }),
    { numRuns: 300, seed: 5 },
  );

  // Whether a condition on the way holds is not looked at: then an act may end that was not said to.
  expect(Object.values(found).every((times) => times > 10)).toBe(true);
});
