import { Examiner } from './examiner.ts';
import type { Order } from './orders.ts';
import { Provers } from './provers.ts';

/* Reads what the author writes and finds what is to be mended, away from the page; the proving is done by workers of its own. */

/** One processor is left to the page where there are more than two; more than three gain little. */
const most = 3;
const count = Math.min(most, Math.max(2, navigator.hardwareConcurrency - 1));
const provers = new Provers(
  () => new Worker(new URL('./proof-worker.ts', import.meta.url), { type: 'module' }),
  count,
);
const examiner = new Examiner((news) => postMessage(news), provers);

addEventListener('message', ({ data }: MessageEvent<Order>) => examiner.examine(data));
