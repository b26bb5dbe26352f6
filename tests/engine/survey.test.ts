import { expect, test } from 'vitest';
import { compilePlay } from '../../src/engine/compile-play.ts';
import { habits, playByHabit, playGoodWays } from '../support/habits.ts';
import { asScenario } from '../support/model-scenario.ts';
import { line, tinyScenario, twoActScenario } from '../support/scenario-builder.ts';
import { survey } from '../support/survey.ts';
import { fixture, readScenarios } from '../model/vectors.ts';

const total = (shares: Iterable<number>) => [...shares].reduce((sum, share) => sum + share, 0);

test('all runs of a scenario are counted, each as likely as its choices make it', () => {
  const found = survey(compilePlay(tinyScenario()));

  expect(found).toMatchObject({ exact: true, length: { min: 2, max: 3 } });
  expect(found.runs).toBe(4 + 3 + 3 * 3);
  expect(found.length.mean).toBeCloseTo(2 + 1 / 3);
  expect(found.repair).toBeCloseTo(1 / 3);
  expect(found.seen.get('repair')).toBeCloseTo(1 / 3);
  expect(found.seen.get('bedside')).toBeCloseTo(1);
  expect(found.seen.get('help')).toBeUndefined();
  expect(total(found.acts[0]!.endings.values())).toBeCloseTo(1);
});

test('too few open choices are found, with a way to them', () => {
  const scenario = tinyScenario();
  const [, ...rest] = scenario.scenes['bedside']!.choices;
  const bedside = { ...scenario.scenes['bedside']!, choices: rest };
  const found = survey(compilePlay({ ...scenario, scenes: { ...scenario.scenes, bedside } }));

  expect(found.few.get('bedside')).toMatchObject({ open: 2, path: ['ab'] });
});

test('a sample comes near what counting finds, and is the same each time', () => {
  const play = compilePlay(tinyScenario());
  const sampled = survey(play, { sample: 4000 });

  expect(sampled.exact).toBe(false);
  expect(sampled.repair).toBeCloseTo(1 / 3, 1);
  expect(survey(play, { sample: 4000 })).toEqual(sampled);
});

test('beyond its limit it samples', () => {
  expect(survey(compilePlay(tinyScenario()), { limit: 5 })).toMatchObject({ exact: false });
});

test('an act can be surveyed alone', () => {
  const found = survey(compilePlay(twoActScenario()), { acts: 1 });

  expect(found.acts.map(({ id }) => id)).toEqual(['a']);
  expect(found.seen.get('desk')).toBeUndefined();
  expect(survey(compilePlay(twoActScenario())).seen.get('desk')).toBeCloseTo(1);
});

test('the first outline ends as often in each way as was found when it was designed', () => {
  const outline = readScenarios(fixture('scenarios.json')).find(({ id }) => id === 'ER-1')!;
  const found = survey(compilePlay(asScenario(outline, 55)));

  expect(found.acts[0]!.endings.get('two_way_coaching')).toBeCloseTo(0.018, 2);
  expect(found.acts[0]!.endings.get('warm_but_adrift')).toBeCloseTo(0.3, 2);
  expect(found.acts[0]!.overTime).toBeCloseTo(0.29, 2);
  expect(found.rupture).toBeCloseTo(0.1, 1);
});

test('a habit is played to the end', () => {
  const { path, outcomes } = playByHabit(compilePlay(tinyScenario()), habits['most cover']!);

  expect(path).toEqual(['ac', 'Ra', 'bc']);
  expect(outcomes).toMatchObject([{ act: 'a', margin: 6 }]);
});

test('a good way is played, or the place where it cannot be is named', () => {
  const way = (path: string[]) => ({ title: line('A way'), why: line('Because.'), path });
  const ways = playGoodWays(
    compilePlay(tinyScenario({ good_ways: [way(['ask', 'listen']), way(['trust', 'share']), way(['ask'])] })),
  );

  expect(ways.map(({ taken, outcome }) => [taken, outcome?.ending])).toEqual([
    [2, 'polite_distance'],
    [1, undefined],
    [1, undefined],
  ]);
});
