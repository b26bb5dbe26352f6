import { availableParallelism } from 'node:os';
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import type { Companion, Sharing } from '../proof/companion.ts';
import type { Part } from '../proof/part.ts';
import { shared, type SharedWork } from './explore-along.ts';

/** So long without a sign of life, in milliseconds, and the other thread is given up. */
const patience = 10_000;
const noMore = 2 ** 30;
const entry = new URL('../../bin/explore-along.mjs', import.meta.url);

/** A thread that explores along. */
export interface CompanionThread extends Companion {
  /** Ends the thread; otherwise it ends with the process. */
  readonly end: () => void;
}

/** Undefined where there is but one processor. The thread begins to load at once. */
export function nodeCompanion(): CompanionThread | undefined {
  if (availableParallelism() < 2) return undefined;
  // Our own loaders come with the entry; those of a test runner or a bundler have no place there.
  const worker = new Worker(entry, { execArgv: [] });
  worker.unref();
  // It then takes no branch, and all is explored here.
  worker.on('error', () => undefined);
  return {
    share: (scenario, limit) => shareWith(worker, { scenario, limit }),
    end: () => void worker.terminate(),
  };
}

function shareWith(worker: Worker, work: Pick<SharedWork, 'scenario' | 'limit'>): Sharing {
  const numbers = new Int32Array(new SharedArrayBuffer(Object.keys(shared).length * 4));
  const { port1: ours, port2: answer } = new MessageChannel();
  worker.postMessage({ ...work, numbers, answer } satisfies SharedWork, [answer]);
  ours.unref();
  return {
    take: () => Atomics.add(numbers, shared.next, 1),
    part: () => {
      if (!isDone(numbers)) void worker.terminate();
      const part = receiveMessageOnPort(ours)?.message as Part | undefined;
      ours.close();
      return part;
    },
    stop: () => {
      Atomics.store(numbers, shared.next, noMore);
      ours.close();
    },
  };
}

/** Waits for as long as the other thread gives signs of life. */
function isDone(numbers: Int32Array): boolean {
  for (let beats = -1; beats !== Atomics.load(numbers, shared.beat);) {
    beats = Atomics.load(numbers, shared.beat);
    if (Atomics.wait(numbers, shared.done, 0, patience) !== 'timed-out') return true;
  }
  return false;
}
