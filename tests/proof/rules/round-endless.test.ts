import { expect, test } from 'vitest';
import { compilePlay } from '../../../src/engine/compile-play.ts';
import type { Path } from '../../../src/proof/proof.ts';
import { prove } from '../../../src/proof/prove.ts';
import { roundEndless } from '../../../src/proof/rules/round-endless.ts';
import type { Choice, Scenario } from '../../../src/scenario/scenario.ts';
import { endsAt, scenarioOf } from '../../support/scenario-builder.ts';
import { asWords, decisionOf } from './proved.ts';

const back = { next: endsAt('one') };
const story = (last: Partial<Choice>) =>
  scenarioOf({ one: decisionOf('a', 'two'), two: decisionOf('b', 'end', [last]) });

/* A story that never ends cannot be explored to its end: its proof is that of the story without the round. */
function foundIn(scenario: Scenario, endless?: Path) {
  const proof = { ...prove(compilePlay(story({}))), endless };
  return roundEndless({ scenario, play: compilePlay(scenario), proof, references: undefined });
}

test('a path that never ends is cut to the way there and once round', () => {
  const [finding] = foundIn(story(back), ['ab', 'ba', 'aa', 'ba', 'aa', 'ba']);

  expect(finding).toMatchObject({
    code: 'round-endless',
    severity: 'error',
    path: ['scenes', 'two'],
    witness: ['ab', 'ba', 'aa', 'ba'],
  });
});

test('a round that asks for nothing is found without such a path', () => {
  expect(foundIn(story(back)).map(asWords)).toEqual(['error round-endless scenes/one']);
});

test('a round behind a condition, and a story without one, are not', () => {
  expect(foundIn(story({ ...back, when: { not: { chose: ['b_0'] } } }))).toEqual([]);
  expect(foundIn(story({ next: [{ when: { flag: ['late'] }, go: 'one' }, { go: 'end' }] }))).toEqual([]);
  expect(foundIn(story({}))).toEqual([]);
});
