import type { ScenarioData } from '../../../src/course/course.ts';
import { compilePlay } from '../../../src/engine/compile-play.ts';
import type { Debrief } from '../../../src/engine/debrief.ts';
import { debriefOf } from '../../../src/engine/debrief-of.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import { line, saidLine, twoActScenario } from '../../support/scenario-builder.ts';

/** The two-act scenario: Amara, whom the teacher meets, and Dr Bell, whom she meets as the learner plays her. */
export function sharedShift(given: Partial<Scenario> = {}): Scenario {
  const scenario = twoActScenario();
  const { desk } = scenario.scenes;
  return {
    ...scenario,
    acts: scenario.acts.map((act) => (act.you === 'resident' ? { ...act, meets: 'bell' } : act)),
    cast: {
      ...scenario.cast,
      bell: { name: 'Nora Bell', short: 'Dr Bell', role: 'attending', pronoun: 'she', resident: false },
    },
    scenes: { ...scenario.scenes, desk: { ...desk!, unsaid: saidLine('She had seen it too.') } },
    good_ways: [{ title: line('One word'), act: 'r', why: line('It is enough.'), path: ['say'] }],
    ...given,
  };
}

/** A run of it, with what the player knows of the scenario. */
export function twoActRun(
  path: readonly string[],
  given: Partial<Scenario> = {},
): { readonly debrief: Debrief; readonly data: ScenarioData } {
  const scenario = sharedShift(given);
  return {
    debrief: debriefOf(compilePlay(scenario), path),
    data: { scenario, portraits: {}, faces: {}, references: [] },
  };
}
