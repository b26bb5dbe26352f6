import { expect, test } from 'vitest';
import { tws } from '../../src/cli/commands.ts';
import { fixture, withFiles } from './surroundings.ts';

const files = {
  'scenarios/small/scenario.yaml': fixture('valid-teacher-act').replace(
    '        text: Wait.\n',
    '        text: Wait.\n        needs: [{ of: V, at_least: 90 }]\n        next: end\n',
  ),
  'scenarios/bad/scenario.yaml': fixture('next-scene-absent'),
};
const play = (...words: string[]) => tws(['play', ...words], withFiles(files));

test('a run is shown as a table with its ending', () => {
  const { lines, exitCode } = play('scenarios/small', '--choices', 'ask');

  expect(lines).toEqual([
    'step  scene    choice  reply    safety  alliance  margin  minutes  rupture',
    '   1  hallway  ask     guarded      40        40       8        0',
    '',
    'Ended: Polite (polite_distance).',
    'Promise "call": broken.',
    'Promises counted: safety 40, alliance 36.',
  ]);
  expect(exitCode).toBe(0);
});

test('ids and codes lead the same way', () => {
  expect(play('scenarios/small', '--choices', 'a1')).toEqual(
    play('scenarios/small/scenario.yaml', '--choices=ask'),
  );
});

test('without choices it says what can be chosen', () => {
  const { lines, exitCode } = play('scenarios/small', '--choices', '');

  expect(lines).toEqual(['Next: scene "hallway" with ask (a1), tell (a2).']);
  expect(exitCode).toBe(0);
});

test('--json gives the path of codes, each step, the end and what is open', () => {
  const over = JSON.parse(play('scenarios/small', '--choices', 'tell', '--json').lines.join('')) as Record<
    string,
    unknown
  >;
  const begun = JSON.parse(play('scenarios/small', '--json', '--choices', '').lines.join('')) as Record<
    string,
    unknown
  >;

  expect(over).toMatchObject({
    scenario: 'small',
    path: ['a2'],
    steps: [{ node: 'hallway', option: 'tell', offer: 'guarded', margin: 8 }],
    end: { ending: 'polite_distance' },
    now: null,
  });
  expect(begun).toMatchObject({
    path: [],
    steps: [],
    now: {
      scene: 'hallway',
      open: [
        { id: 'ask', code: 'a1' },
        { id: 'tell', code: 'a2' },
      ],
    },
  });
});

test.each([
  ['asks', 'Choice 1, "asks", is not among those of scene "hallway". Open there: ask, tell.'],
  ['wait', 'Choice 1, "wait", is closed in scene "hallway" on this path. Open there: ask, tell.'],
  ['ask,tell', 'The run has ended after 1 choice, so "tell" cannot be chosen.'],
])('%s is refused in one sentence', (choices, sentence) => {
  expect(play('scenarios/small', '--choices', choices)).toEqual({ lines: [sentence], exitCode: 1 });
});

test('a scenario with errors is not played', () => {
  const { lines, exitCode } = play('scenarios/bad', '--choices', 'ask');

  expect(lines).toEqual([
    'scenarios/bad/scenario.yaml has errors. Run "tws check scenarios/bad" to see them.',
  ]);
  expect(exitCode).toBe(1);
});

test('wrong use ends with 2', () => {
  for (const words of [
    [],
    ['scenarios/small'],
    ['scenarios/small', '--json'],
    ['scenarios/small', '--choices'],
    ['nowhere', '--choices', 'a1'],
    ['a', 'b', '--choices', 'a1'],
    ['scenarios/small', '--choice', 'a1'],
  ]) {
    expect(play(...words).exitCode).toBe(2);
  }
});
