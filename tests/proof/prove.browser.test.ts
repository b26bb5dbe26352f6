import { expect, test } from 'vitest';
import { compilePlay } from '../../src/engine/compile-play.ts';
import type { Proof } from '../../src/proof/proof.ts';
import { prove } from '../../src/proof/prove.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { twoActScenario } from '../support/scenario-builder.ts';

test('a worker proves what the page proves', async () => {
  const scenario = twoActScenario();
  const proof = await provedInWorker(scenario);

  expect(proof.runs).toBeGreaterThan(0);
  expect(proof).toEqual(prove(compilePlay(scenario)));
});

function provedInWorker(scenario: Scenario): Promise<Proof> {
  const worker = new Worker(new URL('./prove-worker.ts', import.meta.url), { type: 'module' });
  return new Promise<Proof>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Proof>) => resolve(data));
    worker.addEventListener('error', ({ message }) => reject(new Error(message)));
    worker.postMessage(scenario, []);
  }).finally(() => worker.terminate());
}
