import { describe, expect, test } from 'vitest';
import { compilePlay } from '../../src/engine/compile-play.ts';
import type { Play } from '../../src/engine/play.ts';
import { habits } from '../../src/proof/habits.ts';
import type { Proof } from '../../src/proof/proof.ts';
import { prove } from '../../src/proof/prove.ts';
import { playGoodWays } from '../support/good-ways.ts';
import { endsAt, prose, sceneOf, tinyScenario } from '../support/scenario-builder.ts';
import { courseScenarios, eachScenario } from './course-scenarios.ts';
import { isReadLater } from './later.ts';
import { bandsMissed, markedBands, markedTexts, marksMetElsewhere } from './marks.ts';
import { decisionsOf } from './texts.ts';

const between = (from: number, to: number) => (share: number) => share >= from && share <= to;

const proofs = new Map<Play, Proof>();

function proofOf(play: Play): Proof {
  const proof = proofs.get(play) ?? prove(play);
  proofs.set(play, proof);
  return proof;
}

describe.each(eachScenario)('%s', (_, { scenario, play }) => {
  const proof = proofOf(play);
  const act = proof.acts[0]!;
  const decisions = decisionsOf(scenario);
  const shareOf = (id: string) => proof.scenes.get(id)!.met.share.low;

  test('all runs were counted, not a sample', () => {
    expect(proof.how).toBe('exact');
  });

  test('there are at least 14 scenes with a decision, and every scene is seen', () => {
    expect(decisions.length).toBeGreaterThanOrEqual(14);
    expect(Object.keys(scenario.scenes).filter((id) => shareOf(id) === 0)).toEqual([]);
  });

  test('every choice is made in some run', () => {
    const choices = [...proof.scenes.values()].flatMap((scene) => scene.choices);

    expect(choices.filter(({ open }) => open.known !== 'yes').map(({ id }) => id)).toEqual([]);
  });

  test('at least four decisions are seen by some runs and not by others, and change what comes later', () => {
    const branches = decisions.filter(({ id }) => between(0.05, 0.6)(shareOf(id)));

    expect(branches.filter(({ id }) => isReadLater(scenario, id)).length).toBeGreaterThanOrEqual(4);
  });

  test('at least five endings are reached, and two-way coaching by 0.5 to 15 % of random runs', () => {
    const twoWay = act.endings.find(({ id }) => id === 'two_way_coaching')!;

    expect(act.endings.filter(({ met }) => met.known === 'yes').length).toBeGreaterThanOrEqual(5);
    expect(twoWay.met.share.low).toSatisfy(between(0.005, 0.15));
  });

  test('the repair moment is reached, and the rescue where there is one', () => {
    expect(act.repair.known).toBe('yes');
    if (scenario.acts[0]!.rescue !== undefined) expect(act.rescue.known).toBe('yes');
  });

  test('at least three options are open wherever a run can stand', () => {
    const few = [...proof.scenes.values()].filter(({ fewest }) => fewest !== undefined && fewest.value < 3);

    expect(few.map(({ id, fewest }) => `${id} after ${fewest!.path.join(' ')}`)).toEqual([]);
  });

  test('every good way can be played and comes to two-way coaching', () => {
    const ways = playGoodWays(play);

    expect(ways.length).toBeGreaterThanOrEqual(2);
    expect(
      ways.filter(
        ({ taken, of, outcome }) =>
          taken < of || !['two_way_coaching', 'said_and_heard'].includes(outcome?.ending ?? ''),
      ),
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
    const { least, most } = act.levels!.used;

    expect(least.value / minutes).toBeLessThanOrEqual(0.4);
    expect(most.value / minutes).toBeGreaterThanOrEqual(1.3);
  });

  test('exactly the replies that no run meets are marked as met at other start values only', () => {
    expect(markedBands(scenario)).toEqual(bandsMissed(proof));
  });

  test('every marked reply and text is met at some start values up to 30 points away', () => {
    const texts = markedTexts(scenario);
    const marked = [...markedBands(scenario), ...texts.values()];
    const met = marksMetElsewhere(play, markedBands(scenario), texts);

    expect(texts.size).toBeGreaterThan(0);
    expect(marked.filter((mark) => !met.has(mark))).toEqual([]);
  });
});

describe('a fixed habit comes to two-way coaching in at most one scenario of the course', () => {
  test.each(Object.keys(habits))('%s', (habit) => {
    const won = courseScenarios.filter(({ play }) =>
      proofOf(play).habits.some(
        ({ name, endings }) => name === habit && endings.includes('two_way_coaching'),
      ),
    );

    expect(won.map(({ id }) => id).slice(1)).toEqual([]);
  });
});

test('only between two colleagues is there no patient to be rescued', () => {
  const without = courseScenarios.filter(({ scenario }) => scenario.acts[0]!.rescue === undefined);

  expect(without.map(({ id }) => id)).toEqual(['cl-3']);
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
