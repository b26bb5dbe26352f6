import { describe, expect, test } from 'vitest';
import { compilePlay } from '../../src/engine/compile-play.ts';
import { habits, playByHabit, playGoodWays } from '../support/habits.ts';
import { endsAt, prose, sceneOf, tinyScenario } from '../support/scenario-builder.ts';
import { survey } from '../support/survey.ts';
import { eachScenario } from './course-scenarios.ts';
import { isReadLater } from './later.ts';
import { bandsMissed, markedBands, marksMetElsewhere } from './marks.ts';
import { decisionsOf } from './texts.ts';

const between = (from: number, to: number) => (share: number) => share >= from && share <= to;

describe.each(eachScenario)('%s', (_, { scenario, play }) => {
  const found = survey(play);
  const act = found.acts[0]!;
  const decisions = decisionsOf(scenario);
  const shareOf = (id: string) => found.seen.get(id) ?? 0;

  test('all runs were counted, not a sample', () => {
    expect(found.exact).toBe(true);
  });

  test('there are at least 14 scenes with a decision, and every scene is seen', () => {
    expect(decisions.length).toBeGreaterThanOrEqual(14);
    expect(Object.keys(scenario.scenes).filter((id) => shareOf(id) === 0)).toEqual([]);
  });

  test('every choice is made in some run', () => {
    expect(
      found.bands.filter(({ shares }) => shares.every((share) => share === 0)).map(({ choice }) => choice),
    ).toEqual([]);
  });

  test('at least four decisions are seen by some runs and not by others, and change what comes later', () => {
    const branches = decisions.filter(({ id }) => between(0.05, 0.6)(shareOf(id)));

    expect(branches.filter(({ id }) => isReadLater(scenario, id)).length).toBeGreaterThanOrEqual(4);
  });

  test('at least five endings are reached, and two-way coaching by 0.5 to 15 % of random runs', () => {
    expect([...act.endings.values()].filter((share) => share > 0).length).toBeGreaterThanOrEqual(5);
    expect(act.endings.get('two_way_coaching')).toSatisfy(between(0.005, 0.15));
  });

  test('the rescue and the repair moment are reached', () => {
    expect([found.rescue, found.repair].every((share) => share > 0)).toBe(true);
  });

  test('at least three options are open wherever a run can stand', () => {
    expect([...found.few]).toEqual([]);
  });

  test('no fixed habit comes to two-way coaching', () => {
    const outcomes = Object.entries(habits).map(([name, habit]) => ({
      name,
      ending: playByHabit(play, habit).outcomes[0]?.ending,
    }));

    expect(outcomes.filter(({ ending }) => ending === 'two_way_coaching')).toEqual([]);
  });

  test('every good way can be played and comes to two-way coaching', () => {
    const ways = playGoodWays(play);

    expect(ways.length).toBeGreaterThanOrEqual(2);
    expect(
      ways.filter(({ taken, of, outcome }) => taken < of || outcome?.ending !== 'two_way_coaching'),
    ).toEqual([]);
  });

  test('no two good ways share more than half of their choices', () => {
    const paths = scenario.good_ways.map(({ path }) => path);
    const alike = paths.flatMap((one, index) =>
      paths.slice(index + 1).filter((other) => {
        const shared = one.filter((choice) => other.includes(choice)).length;
        return shared > Math.min(one.length, other.length) / 2;
      }),
    );

    expect(alike).toEqual([]);
  });

  test('the cheapest run takes at most 40 % of the minutes, the richest at least 130 %', () => {
    const { minutes } = scenario.acts[0]!.start;
    const used = act.ranges.get('used')!;

    expect(used.min / minutes).toBeLessThanOrEqual(0.4);
    expect(used.max / minutes).toBeGreaterThanOrEqual(1.3);
  });

  test('exactly the replies that no run meets are marked as met at other start values only', () => {
    expect(markedBands(scenario)).toEqual(bandsMissed(found));
  });

  test('every marked reply is met at some start values up to 30 points away', () => {
    const marked = markedBands(scenario);
    const met = marksMetElsewhere(play, marked);

    expect(marked.filter((mark) => !met.has(mark))).toEqual([]);
  });
});

test('a reply that no start value leads to is not taken for one, and a scene nobody looks back at is found', () => {
  const tiny = tinyScenario();

  expect([...marksMetElsewhere(compilePlay(tiny), ['ask open', 'ask nothing', 'gone open'])]).toEqual([
    'ask open',
  ]);
  expect(isReadLater(tiny, 'hallway')).toBe(false);
  expect(isReadLater({ ...tiny, scenes: { ...tiny.scenes, walk: walkAfter('scold') } }, 'hallway')).toBe(
    true,
  );
});

function walkAfter(choice: string) {
  const variants = [
    { id: 'after', when: { chose: [choice] }, text: prose('In silence.') },
    { id: 'otherwise', text: prose('Talking.') },
  ];
  return sceneOf('Walk', { text: variants, next: endsAt('bedside') });
}
