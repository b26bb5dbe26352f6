import { describe, expect, test } from 'vitest';
import type { Play, PlayChoice } from '../../src/engine/play.ts';
import { walk } from '../../src/engine/walk.ts';
import { playByHabit } from '../../src/proof/habits.ts';
import { strands } from '../../src/scenario/schema.ts';
import type { Choice, Strand } from '../../src/scenario/scenario.ts';
import { eachScenario } from './course-scenarios.ts';
import { movesRow, rowMoves } from '../../src/proof/rules/row-moves.ts';
import { decisionsOf, wordings } from './texts.ts';

const richness = ({ moves }: Choice) =>
  strands.reduce((sum, strand) => sum + Math.max(0, moves[strand] ?? 0), 0);
const longest = (choice: Choice) => Math.max(...wordings(choice).map(({ length }) => length));
const shortest = (choice: Choice) => Math.min(...wordings(choice).map(({ length }) => length));

/** The sum of what the choices of a run give a strand, with losses or without. */
function gained(play: Play, strand: Strand): number {
  const { path } = playByHabit(play, ({ action }) => action[strand]);
  return walk(play, path).decided.reduce((sum, { choice }) => sum + Math.max(0, choice.action[strand]), 0);
}

function everyChoice(play: Play): readonly PlayChoice[] {
  return play.scenes.flatMap(({ choices }) => choices);
}

describe.each(eachScenario)('%s', (_, { scenario, play }) => {
  const decisions = decisionsOf(scenario);

  test('no option of a decision is more than 1.6 times as long as another', () => {
    const uneven = decisions.filter(
      ({ choices }) => Math.max(...choices.map(longest)) > 1.6 * Math.min(...choices.map(shortest)),
    );

    expect(uneven.map(({ id }) => id)).toEqual([]);
  });

  test('the option that gives most is the longest in at most 45 of 100 decisions', () => {
    const told = decisions.filter(({ choices }) => {
      const most = Math.max(...choices.map(richness));
      const length = Math.max(...choices.map(longest));
      return choices.some((choice) => richness(choice) === most && longest(choice) === length);
    });

    expect(told.length / decisions.length).toBeLessThanOrEqual(0.45);
  });

  test('the option that gives most stands in no one place in more than 45 of 100 decisions', () => {
    const places = decisions.map(({ choices }) =>
      choices.map(richness).indexOf(Math.max(...choices.map(richness))),
    );
    const most = Math.max(...[0, 1, 2, 3].map((place) => places.filter((other) => other === place).length));

    expect(most / decisions.length).toBeLessThanOrEqual(0.45);
  });

  test.each(strands)('a run can gain 4 units of %s, and another can lose one', (strand) => {
    expect(gained(play, strand)).toBeGreaterThanOrEqual(4);
    expect(everyChoice(play).some(({ action }) => action[strand] < 0)).toBe(true);
  });

  test('a choice that cites a row moves what the row names', () => {
    const idle = decisions.flatMap(({ choices }) =>
      choices.flatMap((choice) =>
        choice.rows.filter((row) => !movesRow(row, choice)).map((row) => `${choice.id} ${row}`),
      ),
    );

    expect(idle).toEqual([]);
  });

  test('a step of the highest hazard has an option with responsive cover or more', () => {
    const bare = decisions.filter(
      ({ scene, choices }) =>
        scene.hazard === 3 &&
        !choices.some(({ cover }) => cover === 'responsive' || cover === 'backstage' || cover === 'direct'),
    );

    expect(bare.map(({ id }) => id)).toEqual([]);
  });

  test('no option outdoes another in everything at once', () => {
    const outdone = decisions.flatMap(({ choices }) =>
      choices.flatMap((worse) =>
        choices
          .filter((better) => better !== worse && mayMeet(better, worse) && outdoes(better, worse))
          .map((better) => `${better.id} outdoes ${worse.id}`),
      ),
    );

    expect(outdone).toEqual([]);
  });
});

test('a choice that moves nothing of what a row names is found', () => {
  const { scenario } = eachScenario[0]![1];
  const choice = decisionsOf(scenario)[0]!.choices[0]!;
  const bare: Choice = {
    ...choice,
    moves: { G: 1 },
    sees: undefined,
    promises: [],
    keeps: [],
    cover: undefined,
  };

  expect(movesRow('Y1', bare)).toBe(true);
  expect(['T1', 'T7', 'Y8', 'Y9', 'T99'].filter((row) => movesRow(row, bare))).toEqual([]);
  expect(Object.keys(rowMoves)).toHaveLength(19 + 10 + 13);
});

const coverOf = { none: 0, routine: 1, responsive: 2, backstage: 2, direct: 3 } as const;

/** Two options with conditions of their own may stand for one another; they are not compared. */
function mayMeet(one: Choice, other: Choice): boolean {
  return one.when === undefined || other.when === undefined;
}

function outdoes(better: Choice, worse: Choice): boolean {
  const values = (choice: Choice): readonly number[] => [
    ...strands.map((strand) => choice.moves[strand] ?? 0),
    choice.cover === undefined ? 0 : coverOf[choice.cover],
    -choice.minutes,
    choice.unexplained ? -1 : 0,
    choice.sees === undefined ? 0 : 1,
    choice.keeps.length,
    -choice.promises.length,
    choice.repairs ? 1 : 0,
    choice.candour ? -1 : 0,
    -(choice.needs?.length ?? 0),
  ];
  const [a, b] = [values(better), values(worse)];
  return a.every((value, index) => value >= b[index]!) && a.some((value, index) => value > b[index]!);
}
