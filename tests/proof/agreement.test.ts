import { expect, test } from 'vitest';
import { compilePlay } from '../../src/engine/compile-play.ts';
import { walk } from '../../src/engine/walk.ts';
import { memorySize } from '../../src/proof/memory-size.ts';
import { prove } from '../../src/proof/prove.ts';
import { altered } from '../support/brute-force/altered.ts';
import { bruteForce } from '../support/brute-force/brute-force.ts';
import { differences } from '../support/brute-force/differences.ts';
import { Occurrences } from '../support/brute-force/occurrences.ts';
import { tellAll } from '../support/brute-force/tell.ts';
import { randomRichScenario } from '../support/random-rich-scenario.ts';
import {
  choiceOf,
  endsAt,
  scenarioOf,
  sceneOf,
  tinyScenario,
  twoActScenario,
} from '../support/scenario-builder.ts';

const seeds = Array.from({ length: 500 }, (_, index) => index + 1);

test('a proof says what telling every run and counting says, in 500 random scenarios that have everything', () => {
  const occurred = new Occurrences();
  for (const seed of seeds) {
    const scenario = randomRichScenario(seed);
    const brute = bruteForce(scenario);
    occurred.note(scenario, brute);

    expect(differences(brute, prove(compilePlay(scenario))), `scenario of seed ${seed}`).toEqual([]);
  }

  expect(occurred.rarerThan(leastOfEach)).toEqual([]);
});

/** In how many of the scenarios each of these has to happen, so that the agreement says something. */
const leastOfEach = {
  ...{ rupture: 300, repair: 300, rescue: 200, onward: 100, overTime: 300 },
  ...{ 'promise kept': 200, 'promise broken': 200, 'scene never met': 200, branch: 300 },
  ...{ 'scene met twice in a run': 50, 'carried openness': 100, 'repair in the second act': 20 },
  ...{ 'second act as resident': 150, 'second act as teacher': 50 },
  ...{ 'choice sometimes closed by its gate': 100, 'choice always closed by its gate': 100 },
  ...{ 'choice sometimes closed by its condition': 50, 'choice always closed by its condition': 100 },
  ...leastOfConditions(),
  ...{
    'variant yes: title': 100,
    'variant yes: text': 100,
    'variant yes: says': 100,
    'variant yes: unsaid': 100,
  },
  ...{
    'variant no: title': 100,
    'variant no: text': 100,
    'variant no: says': 100,
    'variant no: unsaid': 100,
  },
  ...{ 'variant yes: choice text': 100, 'variant no: choice text': 100 },
  ...{ 'variant yes: replies.open': 50, 'variant yes: choice replies.guarded': 100 },
  ...{ two_way_coaching: 10, good_talk_wrong_moment: 5, warm_but_adrift: 50, clear_but_guarded: 50 },
  ...{ open_but_unaligned: 50, polite_distance: 50, open_rupture: 50, safety_stop: 50 },
  ...{ safety_stop_recovered: 5, said_and_heard: 20, said_door_closed: 20, door_open_words_kept: 20 },
  two_silences: 20,
};

/** Each kind of condition held somewhere and did not elsewhere. */
function leastOfConditions(): Record<string, number> {
  const kinds = ['chose', 'visited', 'flag', 'band', 'offer', 'level', 'margin', 'minutes_left', 'promise'];
  const more = ['rupture', 'recognised', 'rescued', 'all', 'any', 'not'];
  const answers = [...kinds, ...more].flatMap((kind) => [`${kind} true`, `${kind} false`]);
  return Object.fromEntries(answers.map((answer) => [answer, 100]));
}

test('a proof of a scenario written by hand says the same', () => {
  for (const scenario of [tinyScenario(), twoActScenario(), stuck])
    expect(differences(bruteForce(scenario), prove(compilePlay(scenario)))).toEqual([]);
});

/** After `wait`, no choice is open. */
const stuck = scenarioOf({
  first: sceneOf('First', {
    choices: [choiceOf('go', 'aa', { sets: ['went'] }), choiceOf('wait', 'ab')],
    next: endsAt('second'),
  }),
  second: sceneOf('Second', {
    choices: [choiceOf('on', 'ba', { when: { chose: ['go'] } })],
    next: endsAt('end'),
  }),
});

test('a run that never ends is found by both', () => {
  const round = scenarioOf({
    door: sceneOf('Door', {
      choices: [
        choiceOf('knock', 'aa', { next: endsAt('door') }),
        choiceOf('leave', 'ab', { next: endsAt('end') }),
      ],
    }),
  });
  const play = compilePlay(round);
  const { endless } = prove(play);
  const { decided, position } = walk(play, endless!);

  expect(bruteForce(round).counted.endless).toBeDefined();
  expect(decided).toHaveLength(endless!.length);
  expect(position.stage).not.toBe('ended');
});

test('no run takes more room where it is remembered than the one that a proof names', () => {
  for (const scenario of [twoActScenario(), ...seeds.slice(0, 12).map(randomRichScenario)]) {
    const play = compilePlay(scenario);
    const { memory } = prove(play);
    const lengths = tellAll(scenario).runs.map(({ codes }) => memorySize(play, codes).characters);

    expect(memory).toEqual(memorySize(play, memory.path));
    expect(memory.characters).toBe(Math.max(...lengths));
  }
});

test('altering any figure of a proof by one is seen', () => {
  let figures = 0;
  const unseen: string[] = [];
  for (const scenario of [tinyScenario(), twoActScenario(), randomRichScenario(1), randomRichScenario(2)]) {
    const brute = bruteForce(scenario);
    const { memory, ...proof } = prove(compilePlay(scenario));
    for (const { where, data } of altered(proof)) {
      figures += 1;
      if (differences(brute, { ...data, memory }).length === 0) unseen.push(where);
    }
  }

  expect(unseen).toEqual([]);
  expect(figures).toBeGreaterThan(5000);
});
