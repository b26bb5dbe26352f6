import { parentPort, type MessagePort } from 'node:worker_threads';
import { compilePlay } from '../engine/compile-play.ts';
import { explorePart } from '../proof/explore.ts';
import { Numbering } from '../proof/tallies/numbering.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** Numbers that both threads see, by their place. */
export const shared = {
  /** The next branch that nobody has taken. */
  next: 0,
  /** 1 once the other thread has said what it found, or failed. */
  done: 1,
  /** Goes up while the other thread is at work. */
  beat: 2,
} as const;

export interface SharedWork {
  readonly scenario: Scenario;
  readonly limit: number;
  readonly numbers: Int32Array;
  /** Where to say what was found. */
  readonly answer: MessagePort;
}

/** What the other thread does: explores with its parent, one scenario after the other, for as long as there is one. */
export function exploreAlong(): void {
  parentPort?.on('message', ({ scenario, limit, numbers, answer }: SharedWork) => {
    try {
      const play = compilePlay(scenario);
      const take = () => Atomics.add(numbers, shared.next, 1);
      const tell = () => void Atomics.add(numbers, shared.beat, 1);
      answer.postMessage(explorePart(play, new Numbering(play), { limit, take, tell }), []);
    } finally {
      Atomics.store(numbers, shared.done, 1);
      Atomics.notify(numbers, shared.done);
    }
  });
}
