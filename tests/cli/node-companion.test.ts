import { expect, test } from 'vitest';
import { nodeCompanion } from '../../src/cli/node-companion.ts';
import { compilePlay } from '../../src/engine/compile-play.ts';
import type { Companion } from '../../src/proof/companion.ts';
import { prove } from '../../src/proof/prove.ts';
import { choiceOf, endsAt, scenarioOf, sceneOf } from '../support/scenario-builder.ts';

/** Eleven decisions of three options each: 265,719 in all runs together, enough to be shared. */
const names = [...'abcdefghijk'];
const scenes = names.map((name, index) => {
  const next = endsAt(names[index + 1] ?? 'end');
  const choices = [
    choiceOf(`${name}1`, `${name}a`, { moves: { V: 1, B: -1 }, minutes: 1 }),
    choiceOf(`${name}2`, `${name}b`, { moves: { C: 2, G: 1 }, minutes: 3 }),
    choiceOf(`${name}3`, `${name}c`, { moves: { R: -2, T: 1, O: 1 } }),
  ];
  return [name, sceneOf(name, { choices, next })] as const;
});
const play = compilePlay(scenarioOf(Object.fromEntries(scenes)));

test('a proof that a second thread has a share in is the proof of one, one scenario after the other', () => {
  const alone = prove(play);
  const thread = nodeCompanion()!;
  const brought: number[] = [];
  const companion: Companion = {
    share: (scenario, limit) => {
      const sharing = thread.share(scenario, limit);
      // The thread is given time to load: one who explores first may be done before it has begun.
      while (Date.now() < loaded) Atomics.wait(sleep, 0, 0, 50);
      return {
        ...sharing,
        part: () => {
          const part = sharing.part();
          brought.push(part?.branches.size ?? 0);
          return part;
        },
      };
    },
  };
  const loaded = Date.now() + 1500;

  expect(prove(play, { companion })).toEqual(alone);
  expect(prove(play, { companion })).toEqual(alone);
  thread.end();
  expect(brought.some((branches) => branches > 0)).toBe(true);
});

test('with more decisions than the limit there are bounds, with a second thread as well', () => {
  const options = { limit: 200_000, plays: 500 };
  const companion = nodeCompanion()!;

  expect(prove(play, { ...options, companion })).toEqual(prove(play, options));
  companion.end();
});

const sleep = new Int32Array(new SharedArrayBuffer(4));
