import type { CourseStore } from './course-store.ts';

/** Leaves the page alone this long between two scripts, in milliseconds. */
const breath = 300;

/** Loads the first steps and the scenarios one after the other while the learner reads; one that fails is tried again when it is opened. */
export async function loadAhead(
  store: CourseStore,
  wait: (milliseconds: number) => Promise<void>,
): Promise<void> {
  const { scenarios = [], orientation } = store.outline ?? {};
  for (const card of [orientation, ...scenarios]) {
    if (card === undefined) continue;
    await wait(breath);
    await store.load(card.id).catch(() => undefined);
  }
}
