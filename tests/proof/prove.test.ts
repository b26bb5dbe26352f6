import { describe, expect, test } from 'vitest';
import { compilePlay } from '../../src/engine/compile-play.ts';
import type { Play } from '../../src/engine/play.ts';
import { walk } from '../../src/engine/walk.ts';
import { sceneAt } from '../../src/engine/walker.ts';
import type { Met } from '../../src/proof/proof.ts';
import { prove } from '../../src/proof/prove.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { fixture, readScenarios } from '../model/vectors.ts';
import { asScenario } from '../support/model-scenario.ts';
import {
  actOf,
  choiceOf,
  endsAt,
  prose,
  scenarioOf,
  sceneOf,
  tinyScenario,
  twoActScenario,
} from '../support/scenario-builder.ts';

const tiny = compilePlay(tinyScenario());
const sharesOf = (parts: readonly { readonly met: Met }[]) => parts.map(({ met }) => met.share.low);
const total = (shares: readonly number[]) => shares.reduce((sum, share) => sum + share, 0);

/** The tiny scenario with other parts of its second decision. */
function bedside(given: Partial<Scenario['scenes'][string]>): Play {
  const { scenes } = tinyScenario();
  return compilePlay(tinyScenario({ scenes: { ...scenes, bedside: { ...scenes['bedside']!, ...given } } }));
}

describe('a scenario of two decisions', () => {
  const proof = prove(tiny);
  const scene = (id: string) => proof.scenes.get(id)!;

  test('every run is played once', () => {
    expect(proof).toMatchObject({ how: 'exact', runs: 4 + 3 + 3 * 3, endless: undefined });
    expect(proof.explored).toBe(3 + 4 + 3 + 3 + 3 * 3);
    expect(proof.decisions).toMatchObject({ least: { value: 2 }, most: { value: 3 } });
  });

  test('each open choice is as likely as the next', () => {
    expect(scene('repair').met.share).toEqual({ low: 1 / 3, high: 1 / 3 });
    expect(scene('bedside').met.share).toEqual({ low: 1, high: 1 });
    expect(scene('help').met).toEqual({ known: 'no', share: { low: 0, high: 0 }, witness: undefined });
    expect(total(sharesOf(proof.acts[0]!.endings))).toBeCloseTo(1);
    expect(proof.acts[0]!.repair.share.low).toBeCloseTo(1 / 3);
    expect(proof.acts[0]!.rescue.known).toBe('no');
  });

  test('a choice that is not always open, and each band of its reply, has a share and a shortest way', () => {
    const share = scene('bedside').choices.find(({ id }) => id === 'share')!;

    expect(share.open).toEqual({ known: 'yes', share: { low: 1 / 3, high: 1 / 3 }, witness: ['aa'] });
    expect(total(share.bands.map((band) => band.share.low))).toBeCloseTo(1 / 3 / 4);
    expect(share.bands.find(({ known }) => known === 'yes')!.witness).toEqual(['aa', 'bd']);
  });

  test('levels are those on coming in, each extreme with a way to it', () => {
    const { used } = scene('bedside').levels!;
    const [most, least] = [used.most, used.least].map(({ path }) => walk(tiny, path).position);

    expect([used.least.value, used.most.value]).toEqual([0, 2]);
    expect([least!.state.used, most!.state.used]).toEqual([0, 2]);
    expect(sceneAt(tiny, most!).id).toBe('bedside');
    expect(used.mean).toBeCloseTo((2 + 0 + (1 + 0 + 0) / 3) / 3);
    expect([used.p10, used.p50, used.p90]).toEqual([0, 0, 2]);
    expect(scene('help').levels).toBeUndefined();
  });

  test('at the end of an act promises are counted', () => {
    const { least } = proof.acts[0]!.levels!.B;
    const { decided, position } = walk(tiny, least.path);

    expect(position.state.B).toBe(least.value);
    expect(Math.min(...proof.acts[0]!.endings.map(({ levels }) => levels?.B.least.value ?? 10_000))).toBe(
      least.value,
    );
    expect(decided).toHaveLength(least.path.length);
  });

  test('the best line of an ending has the most safety and alliance', () => {
    const { best, levels } = proof.acts[0]!.endings.find(({ met }) => met.known === 'yes')!;

    expect(best!.value).toBeGreaterThanOrEqual(levels!.safety.most.value + levels!.alliance.least.value);
    expect(best!.value).toBeLessThanOrEqual(levels!.safety.most.value + levels!.alliance.most.value);
  });

  test('the same scenario gives the same proof', () => {
    expect(prove(tiny)).toEqual(proof);
  });
});

test('every witness leads to what it shows in as few choices as any', () => {
  const play = compilePlay(twoActScenario());

  for (const { id, met } of prove(play).scenes.values()) {
    if (met.witness === undefined) continue;
    const { position } = walk(play, met.witness);
    expect([sceneAt(play, position).id, 'walk']).toContain(id === 'walk' ? 'walk' : id);
  }
  expect(prove(play).scenes.get('desk')!.met.witness).toHaveLength(2);
});

test('acts follow one another, and decisions of both count', () => {
  const play = compilePlay(twoActScenario());
  const { acts, decisions, explored, runs } = prove(play);

  expect(runs).toBe(3 * (4 + 3 + 9));
  expect(explored).toBe(prove(tiny).explored + runs);
  expect(decisions.most.value).toBe(4);
  expect(acts.map(({ id }) => id)).toEqual(['a', 'r']);
  expect(acts[1]!.endings.map(({ id }) => id)).toContain('said_and_heard');
  expect(acts.map(({ endings }) => total(sharesOf(endings)))).toEqual([
    expect.closeTo(1) as number,
    expect.closeTo(1) as number,
  ]);
  expect(prove(play, { limit: explored }).how).toBe('exact');
  expect(() => prove(play, { limit: explored - 1 })).toThrow(RangeError);
});

test('where nothing is open the run ends, and the way there is told', () => {
  const play = bedside({ choices: [choiceOf('share', 'ba', { needs: [{ of: 'B', at_least: 45 }] })] });
  const proof = prove(play);

  expect(proof.scenes.get('bedside')!.fewest).toEqual({ value: 0, path: ['ab'] });
  expect(total(sharesOf(proof.acts[0]!.endings))).toBeCloseTo(1 / 3);
  expect(proof.runs).toBe(1 + 1 + 3);
});

test('a run that decides for ever is given up and told', () => {
  const again = choiceOf('again', 'ba', { next: endsAt('bedside') });
  const proof = prove(bedside({ choices: [again] }));

  expect(proof).toMatchObject({ how: 'exact', runs: 0, decisions: { most: { value: 200 } } });
  expect(proof.endless).toHaveLength(200);
});

test('a run that reads for ever is given up and told', () => {
  const { scenes } = tinyScenario();
  const play = compilePlay(
    tinyScenario({ scenes: { ...scenes, walk: { ...scenes['walk']!, next: endsAt('walk') } } }),
  );

  expect(prove(play)).toMatchObject({ how: 'exact', runs: 0, endless: ['aa'] });
});

describe('a scene that a run can meet twice', () => {
  const once = { next: [{ when: { visited: ['ward'] }, go: 'end' }, { go: 'ward' }] };
  const play = compilePlay(
    scenarioOf({
      door: sceneOf('Door', {
        choices: [choiceOf('in', 'aa'), choiceOf('out', 'ab', { next: endsAt('end') })],
        ...once,
      }),
      ward: sceneOf('Ward', { next: endsAt('door') }),
    }),
  );
  const proof = prove(play);

  test('counts a run once', () => {
    expect(proof.runs).toBe(3);
    expect(proof.scenes.get('door')!.met.share.low).toBe(1);
    expect(proof.scenes.get('door')!.choices[0]!.open.share.low).toBe(1);
    expect(total(proof.scenes.get('door')!.choices[0]!.bands.map(({ share }) => share.low))).toBe(1 / 2);
    expect(proof.scenes.get('ward')!.met).toMatchObject({ share: { low: 1 / 2 }, witness: ['aa'] });
  });
});

test('of a text with variants it is told which is ever read', () => {
  const proof = prove(
    bedside({
      text: [
        { id: 'after_scold', when: { chose: ['scold'] }, text: prose('In silence.') },
        { id: 'late', when: { minutes_left: { below: -20 } }, text: prose('Late.') },
        { id: 'otherwise', text: prose('Talking.') },
      ],
    }),
  );

  expect(proof.scenes.get('bedside')!.lines).toEqual([
    { field: 'text', variant: 'after_scold', known: 'yes', witness: ['ac', 'Ra'] },
    { field: 'text', variant: 'late', known: 'no', witness: undefined },
    { field: 'text', variant: 'otherwise', known: 'yes', witness: ['aa'] },
  ]);
});

test('a rescue, a rupture and time run over are met at the shortest way to them', () => {
  const { scenes, acts } = tinyScenario();
  const start = { ...acts[0]!.start, margin: 1, minutes: 1 };
  const play = compilePlay(
    scenarioOf(scenes, { promises: { talk: ['Talk'] }, acts: [actOf('hallway', { rescue: 'help', start })] }),
  );
  const [act] = prove(play).acts;

  expect(act!.rupture).toMatchObject({ share: { low: 1 / 3 }, witness: ['ac'] });
  expect(act!.repair).toMatchObject({ share: { low: 1 / 3 }, witness: ['ac'] });
  expect(act!.rescue.witness).toEqual(['aa']);
  expect(act!.overTime.witness).toEqual(['aa', 'ba']);
});

describe('the outline of the first scenario', () => {
  const play = compilePlay(
    asScenario(
      readScenarios(fixture('scenarios.json')).find(({ id }) => id === 'ER-1')!,
      55,
    ),
  );
  const told: number[] = [];
  const proof = prove(play, { progress: (share) => told.push(share) });

  test('ends as often in each way as was found when it was designed', () => {
    const shareOf = (id: string) => proof.acts[0]!.endings.find((ending) => ending.id === id)!.met.share.low;

    expect(shareOf('two_way_coaching')).toBeCloseTo(0.018, 2);
    expect(shareOf('warm_but_adrift')).toBeCloseTo(0.3, 2);
    expect(proof.acts[0]!.overTime.share.low).toBeCloseTo(0.29, 2);
    expect(proof.acts[0]!.rupture.share.low).toBeCloseTo(0.1, 1);
  });

  test('tells how far it is: once every hundred thousand decisions, and at the end', () => {
    expect(told).toHaveLength(Math.floor(proof.explored / 100_000) + 1);
    expect(told[0]).toBeCloseTo(100_000 / proof.explored, 1);
    expect(told.at(-1)).toBe(1);
  });

  test('is proved exactly up to the limit, and has bounds beyond it', () => {
    const { explored } = proof;

    expect(prove(play, { limit: explored }).how).toBe('exact');
    expect(prove(play, { limit: explored - 1, plays: 100 }).how).toBe('bounds');
  });
});
