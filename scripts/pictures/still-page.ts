import type { Browser, BrowserContext } from 'playwright';

/** When administrators sit down, as the clock of their browser has it. */
export const morning = Date.parse('2026-03-03T09:12:00Z');

/** As text, because what a build adds to functions is not there in a page. */
const sameChance = `
  let state = 7;
  const next = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0);
  Math.random = () => next() / 2 ** 32;
  crypto.getRandomValues = (array) => {
    for (let index = 0; index < array.length; index += 1) array[index] = next() >>> 8;
    return array;
  };
`;

/** Lets chance fall the same way on each page of a browser, so that two runs draw the same. */
export async function withoutChance(context: BrowserContext): Promise<void> {
  await context.addInitScript({ content: sameChance });
}

/** A browser without chance, in which the clock stands still. */
export async function still(
  browser: Browser,
  viewport: { readonly width: number; readonly height: number },
): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport,
    reducedMotion: 'reduce',
    colorScheme: 'light',
    locale: 'en-GB',
    timezoneId: 'UTC',
  });
  await withoutChance(context);
  await context.clock.setFixedTime(morning);
  return context;
}
