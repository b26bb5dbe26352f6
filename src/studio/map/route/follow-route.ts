import type { DrawnMove } from '../plan/drawn-route.ts';

/** Follows choices through a scenario on a thread of its own, which ends with the answer. */
export function followRoute(
  text: string,
  codes: readonly string[],
): { readonly moves: Promise<readonly DrawnMove[] | undefined>; readonly stop: () => void } {
  const worker = new Worker(new URL('./route-worker.ts', import.meta.url), { type: 'module' });
  const moves = new Promise<readonly DrawnMove[] | undefined>((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<readonly DrawnMove[] | undefined>) => {
      worker.terminate();
      resolve(data);
    });
    worker.addEventListener('error', () => {
      worker.terminate();
      resolve(undefined);
    });
  });
  worker.postMessage({ text, codes }, []);
  return { moves, stop: () => worker.terminate() };
}
