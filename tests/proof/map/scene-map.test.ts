import { expect, test } from 'vitest';
import { compilePlay } from '../../../src/engine/compile-play.ts';
import { routeOf } from '../../../src/proof/map/route-of.ts';
import { places, sceneMap } from '../../../src/proof/map/scene-map.ts';
import { trafficOf } from '../../../src/proof/map/traffic.ts';
import { randomFrom } from '../../../src/proof/random.ts';
import {
  choiceOf,
  endsAt,
  sceneOf,
  scenarioOf,
  tinyScenario,
  twoActScenario,
} from '../../support/scenario-builder.ts';

const codes = (scenario = tinyScenario()) =>
  sceneMap(scenario).map(({ lines }) =>
    lines.map(({ from, to, ways }) => `${from} ${to} ${ways.map(({ choice }) => choice?.code ?? '').join()}`),
  );

test('choices that lead the same way share a line, and a scene that is read on has one without codes', () => {
  expect(codes()).toEqual([
    ['(start) hallway ', 'hallway walk aa,ab,ac', 'walk bedside ', 'bedside (end) ba,bb,bc,bd'],
  ]);
});

test('the rescue and what goes on by itself are known', () => {
  const [act] = sceneMap(tinyScenario());

  expect(act?.scenes.map(({ id, isRescue, goesOnward }) => [id, isRescue, goesOnward])).toEqual([
    ['hallway', false, false],
    ['walk', false, false],
    ['bedside', false, false],
    ['help', true, true],
  ]);
});

test('each act has its own scenes, and a scene that nothing leads to is in the first', () => {
  const scenario = twoActScenario();
  const withLost = {
    ...scenario,
    scenes: { ...scenario.scenes, lost: sceneOf('Lost', { next: endsAt('end') }) },
  };

  expect(sceneMap(withLost).map(({ scenes }) => scenes.map(({ id }) => id))).toEqual([
    ['hallway', 'walk', 'bedside', 'help', 'lost'],
    ['desk'],
  ]);
});

const forked = scenarioOf({
  first: sceneOf('First', {
    choices: [
      choiceOf('left', 'aa'),
      choiceOf('right', 'ab'),
      choiceOf('stay', 'ac', { next: endsAt('end') }),
    ],
    next: [{ when: { chose: ['left'] }, go: 'second' }, { go: 'end' }],
  }),
  second: sceneOf('Second', { next: endsAt('end') }),
});

test('branches say when they are taken', () => {
  const [act] = sceneMap(forked);
  const whens = act?.lines.map(({ from, to, ways }) => [from, to, ways.map(({ when }) => when)]);

  expect(whens).toEqual([
    ['(start)', 'first', [undefined]],
    ['first', 'second', ['if left was chosen', 'if left was chosen']],
    ['first', '(end)', ['unless left was chosen', 'unless left was chosen', undefined]],
    ['second', '(end)', [undefined]],
  ]);
});

test('random runs are counted along lines, and on their way into the repair moment', () => {
  const { along, interrupted } = trafficOf(compilePlay(forked), randomFrom(3));
  const tiny = trafficOf(compilePlay(tinyScenario()), randomFrom(3));

  expect(along(0, 'first', 'second')).toBeCloseTo(1 / 3, 1);
  expect(along(0, 'first', places.end)).toBeCloseTo(2 / 3, 1);
  expect(interrupted(0, 'first', 'repair')).toBe(0);
  expect(tiny.interrupted(0, 'hallway', 'repair')).toBeCloseTo(1 / 3, 1);
  expect(tiny.along(0, 'hallway', 'walk')).toBe(1);
});

test('a run goes from place to place, through the repair moment, and ends', () => {
  const { moves, endings, now } = routeOf(compilePlay(tinyScenario()), ['ac', 'Rb', 'ba']);

  expect(moves.map(({ from, to, chosen }) => [from, to, chosen?.code, chosen?.step])).toEqual([
    ['(start)', 'hallway', undefined, undefined],
    ['hallway', '(repair)', 'ac', 1],
    ['(repair)', 'walk', 'Rb', 2],
    ['walk', 'bedside', undefined, undefined],
    ['bedside', '(end)', 'ba', 3],
  ]);
  expect([...endings.keys()]).toEqual([0]);
  expect(now).toBeUndefined();
});

test('an unfinished run stands somewhere, and a second act has its own start', () => {
  const { moves, now } = routeOf(compilePlay(twoActScenario()), ['aa', 'ba']);

  expect(now).toEqual({ act: 1, place: 'desk' });
  expect(moves.at(-1)).toEqual({ act: 1, from: places.start, to: 'desk', chosen: undefined });
});
