import type { CourseOutline } from '../../course/course.ts';
import type { CourseStore } from '../store/course-store.ts';

/** Waits until the outline is there; undefined if it was made for another version of the player. */
export function outlineOf(store: CourseStore): Promise<CourseOutline | undefined> {
  return new Promise((settle) => {
    const look = () => {
      if (store.outline === undefined && !store.wrongFormat) return;
      stop();
      settle(store.outline);
    };
    const stop = store.watch(look);
    look();
  });
}
