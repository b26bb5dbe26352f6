import type { BrowserContext } from 'playwright';

/** Lets chance fall the same way on each page of a browser, so that two runs draw the same. */
export async function withoutChance(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    let state = 7;
    const next = (): number => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return state;
    };
    Math.random = () => next() / 2 ** 32;
    crypto.getRandomValues = (array) => {
      if (array instanceof Uint8Array)
        for (let index = 0; index < array.length; index += 1) array[index] = next() >>> 24;
      return array;
    };
  });
}
