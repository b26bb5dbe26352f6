import type { Surroundings } from './lms.ts';

/** The real clock and network state. */
export const browserSurroundings: Surroundings = {
  now: () => new Date(),
  after: (milliseconds, then) => {
    const timer = setTimeout(then, milliseconds);
    return () => clearTimeout(timer);
  },
  online: () => navigator.onLine,
};
