import { expect, test } from 'vitest';
import { compilePlay } from '../../src/engine/compile-play.ts';
import type { Play, Position } from '../../src/engine/play.ts';
import { walk, walkByIds } from '../../src/engine/walk.ts';
import {
  choose,
  isOver,
  openAct,
  openChoices,
  proceed,
  sceneAt,
  settle,
  start,
} from '../../src/engine/walker.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import {
  actOf,
  choiceOf,
  endsAt,
  scenarioOf,
  sceneOf,
  tinyScenario,
  twoActScenario,
} from '../support/scenario-builder.ts';

/** The places a run passes after its last decision: scene ids, `repair`, `ended`. */
function passed(play: Play, path: readonly string[]): string[] {
  const { decided } = walk(play, path);
  expect(decided).toHaveLength(path.length);
  const places: string[] = [];
  let here: Position = decided.at(-1)!.after;
  for (;;) {
    const next = proceed(play, here);
    if (next === here) return places;
    places.push(next.stage === 'ended' ? 'ended' : sceneAt(play, next).id);
    here = next;
  }
}

function openIds(play: Play, position: Position): string[] {
  return openChoices(play, position).map((index) => sceneAt(play, position).choices[index]!.id);
}

/** A scenario whose first choice meets a thin margin, so that the rescue comes at once. */
function hardLuck(next: NonNullable<Scenario['scenes'][string]['next']>): Scenario {
  const act = actOf('hallway', { rescue: 'help', start: { ...tinyScenario().acts[0]!.start, margin: 1 } });
  const tiny = tinyScenario({ acts: [act] });
  return { ...tiny, scenes: { ...tiny.scenes, help: { ...tiny.scenes['help']!, next } } };
}

test('a scene without choices is passed on the way to the next decision', () => {
  const play = compilePlay(tinyScenario());

  expect(passed(play, ['aa'])).toEqual(['walk', 'bedside']);
});

test('the rescue comes once, before the repair moment, and onward goes where the choice was leading', () => {
  const play = compilePlay(hardLuck(endsAt('onward')));

  expect(passed(play, ['ab'])).toEqual(['help', 'walk', 'bedside']);
  expect(passed(play, ['ab', 'ba'])).toEqual(['ended']);
});

test('after a rescue the run can go elsewhere or end', () => {
  expect(passed(compilePlay(hardLuck(endsAt('bedside'))), ['ab'])).toEqual(['help', 'bedside']);
  expect(passed(compilePlay(hardLuck(endsAt('end'))), ['ab'])).toEqual(['help', 'ended']);
});

test('a rescue and a rupture in one decision: help comes first, then the repair moment, then the way on', () => {
  const scenario = hardLuck(endsAt('onward'));
  const [act] = scenario.acts;
  const bruising = choiceOf('bruise', 'ad', { moves: { B: -3 }, cover: 'none' });
  const scenes = {
    ...scenario.scenes,
    hallway: { ...scenario.scenes['hallway']!, choices: [...scenario.scenes['hallway']!.choices, bruising] },
  };
  const play = compilePlay({ ...scenario, acts: [act!], scenes });

  expect(passed(play, ['ad'])).toEqual(['help', 'repair']);
  expect(passed(play, ['ad', 'Ra'])).toEqual(['walk', 'bedside']);
});

test('without a rescue scene the run goes on when the margin is gone', () => {
  const { rescue: _, ...act } = hardLuck([]).acts[0]!;
  const play = compilePlay({ ...hardLuck([]), acts: [act] });

  expect(passed(play, ['ab'])).toEqual(['walk', 'bedside']);
});

test('a rupture brings the repair moment once in a run', () => {
  const scenario = tinyScenario();
  const again = choiceOf('scold_again', 'be', { moves: { V: -3 } });
  const bedside = {
    ...scenario.scenes['bedside']!,
    choices: [...scenario.scenes['bedside']!.choices, again],
  };
  const play = compilePlay({ ...scenario, scenes: { ...scenario.scenes, bedside } });

  expect(passed(play, ['ac'])).toEqual(['repair']);
  expect(openIds(play, walk(play, ['ac']).position)).toEqual([
    'repair_name_it',
    'repair_kind_act',
    'repair_carry_on',
  ]);
  expect(passed(play, ['ac', 'Ra'])).toEqual(['walk', 'bedside']);
  expect(passed(play, ['ac', 'Ra', 'be'])).toEqual(['ended']);
});

test('an act without words for the repair moment goes on without it', () => {
  const { repair: _, ...act } = tinyScenario().acts[0]!;

  expect(passed(compilePlay(tinyScenario({ acts: [act] })), ['ac'])).toEqual(['walk', 'bedside']);
});

test('no repair moment comes while the learner plays the resident', () => {
  const [act] = tinyScenario().acts;

  expect(passed(compilePlay(tinyScenario({ acts: [{ ...act!, you: 'resident' }] })), ['ac'])).toEqual([
    'walk',
    'bedside',
  ]);
});

test('the next scene’s conditions are read after the repair', () => {
  const scenario = tinyScenario();
  const hallway = {
    ...scenario.scenes['hallway']!,
    next: [{ when: { rupture: 'past' as const }, go: 'bedside' }, { go: 'walk' }],
  };
  const play = compilePlay({ ...scenario, scenes: { ...scenario.scenes, hallway } });

  expect(passed(play, ['ac', 'Ra'])).toEqual(['bedside']);
  expect(passed(play, ['ac', 'Rc'])).toEqual(['walk', 'bedside']);
});

test('a choice leads where it says itself, or else where its scene does', () => {
  const scenes = {
    one: sceneOf('One', {
      choices: [choiceOf('far', 'aa', { next: endsAt('three') }), choiceOf('near', 'ab')],
      next: endsAt('two'),
    }),
    two: sceneOf('Two', { next: endsAt('end') }),
    three: sceneOf('Three', { next: endsAt('end') }),
  };
  const play = compilePlay(scenarioOf(scenes));

  expect(passed(play, ['aa'])).toEqual(['three', 'ended']);
  expect(passed(play, ['ab'])).toEqual(['two', 'ended']);
});

test('a door is closed while a level is low, and a choice whose condition fails is not there', () => {
  const scenario = tinyScenario();
  const [ask, trust, scold] = scenario.scenes['hallway']!.choices as [never, never, never];
  const late = choiceOf('late', 'ad', { when: { minutes_left: { below: 0 } } });
  const hallway = { ...scenario.scenes['hallway']!, choices: [ask, trust, scold, late] };
  const play = compilePlay({ ...scenario, scenes: { ...scenario.scenes, hallway } });

  expect(openIds(play, start(play))).toEqual(['ask', 'trust', 'scold']);
  expect(openIds(play, walk(play, ['ab']).position)).toEqual(['listen', 'explain', 'hurry']);
  expect(openIds(play, walk(play, ['aa']).position)).toEqual(['listen', 'explain', 'hurry', 'share']);
});

test('nothing is open, and nothing follows, once the run is over', () => {
  const play = compilePlay(tinyScenario());
  const { position } = walk(play, ['aa', 'ba']);

  expect(isOver(play, position)).toBe(true);
  expect(openChoices(play, position)).toEqual([]);
  expect(proceed(play, position)).toBe(position);
});

test('a promise still open at the end is broken there', () => {
  const play = compilePlay(tinyScenario());
  const { decided, position } = walk(play, ['ab', 'ba']);

  expect(decided.at(-1)!.after.state.B - position.state.B).toBe(1000);
});

test('the second act starts anew and takes openness, promises and marks over', () => {
  const play = compilePlay(twoActScenario());
  const first = walk(play, ['ab', 'bb']);
  const atDesk = first.position;

  expect(first.decided).toHaveLength(2);
  expect(sceneAt(play, atDesk).id).toBe('desk');
  expect(atDesk.state.O).toBe(first.decided[1]!.after.state.O);
  expect(atDesk.state.C).toBe(5000);
  expect(atDesk.state.used).toBe(0);
  expect(atDesk.state.promises).toBe(first.decided[1]!.after.state.promises);
  expect(isOver(play, settle(play, choose(play, atDesk, 0)))).toBe(true);
});

test('playing the resident, one is not bruised by being left alone with too much', () => {
  const play = compilePlay(twoActScenario());
  const { decided } = walk(play, ['ab', 'bb', 'rb']);
  const { before, after } = decided[2]!;

  expect(after.state.exposure).toBeGreaterThanOrEqual(2);
  expect(after.state.V).toBe(before.state.V);
});

test('an act that carries openness over starts from the middle when it is played alone', () => {
  const play = compilePlay(twoActScenario());

  expect(openAct(play, 1, undefined).state.O).toBe(5500);
});

test('a good way is walked by choice ids', () => {
  const play = compilePlay(tinyScenario());

  expect(walkByIds(play, start(play), ['scold', 'repair_name_it', 'listen']).decided).toHaveLength(3);
  expect(walkByIds(play, start(play), ['scold', 'listen']).decided).toHaveLength(1);
});

test('a scenario of more than fifteen promises is refused', () => {
  const promises = Object.fromEntries(Array.from({ length: 16 }, (_, index) => [`p${index}`, ['A promise']]));

  expect(() => compilePlay(tinyScenario({ promises }))).toThrow(RangeError);
});
