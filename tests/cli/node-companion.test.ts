import { expect, test } from 'vitest';
import { nodeCompanion } from '../../src/cli/node-companion.ts';
import { compilePlay } from '../../src/engine/compile-play.ts';
import type { Companion } from '../../src/proof/companion.ts';
import { prove } from '../../src/proof/prove.ts';
import { straightScenario } from '../support/scenario-builder.ts';

/** 265,719 decisions in all runs together: enough to be shared. */
const play = compilePlay(straightScenario(11));

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
