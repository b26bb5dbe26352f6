import type { ProofOrder } from './orders.ts';
import { doProofWork } from './proof-work.ts';

/* A worker that only proves, so that it can be stopped in the middle. */

addEventListener('message', ({ data }: MessageEvent<ProofOrder>) => {
  doProofWork(data, (news) => postMessage(news));
});
