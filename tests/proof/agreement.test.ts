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

const conditions = [
  'chose',
  'visited',
  'flag',
  'band',
  'offer',
  'level',
  'margin',
  'minutes_left',
  'promise',
];
const moreConditions = ['rupture', 'recognised', 'rescued', 'all', 'any', 'not'];

/** In how many of the scenarios each of these has to happen at least, so that the agreement says something. */
const leastOfEach = new Map<number, readonly string[]>([
  [300, ['rupture', 'repair', 'overTime', 'branch']],
  [200, ['rescue', 'promise kept', 'promise broken', 'scene never met']],
  [100, ['onward', 'carried openness', 'second act as resident']],
  [100, ['choice sometimes closed by its gate', 'choice always closed by its gate']],
  [100, [...conditions, ...moreConditions].flatMap((kind) => [`${kind} true`, `${kind} false`])],
  [
    100,
    ['title', 'text', 'says', 'unsaid', 'choice text'].flatMap((of) => [
      `variant yes: ${of}`,
      `variant no: ${of}`,
    ]),
  ],
  [50, ['variant yes: replies.open', 'variant no: replies.open', 'variant yes: choice replies.guarded']],
  [50, ['choice sometimes closed by its condition', 'second act as teacher', 'scene met twice in a run']],
  [
    50,
    [
      'warm_but_adrift',
      'clear_but_guarded',
      'open_but_unaligned',
      'polite_distance',
      'open_rupture',
      'safety_stop',
    ],
  ],
  [20, ['said_and_heard', 'said_door_closed', 'door_open_words_kept', 'two_silences', 'two_way_coaching']],
  [10, ['good_talk_wrong_moment', 'safety_stop_recovered', 'repair in the second act']],
]);

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
