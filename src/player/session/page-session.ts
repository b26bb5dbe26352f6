import type { PageName, PageSession } from '../pages/page.ts';
import type { CourseStore } from '../store/course-store.ts';
import type { Keeper } from './keeper.ts';
import type { Loader } from './loader.ts';
import type { VisitNotes } from './visit-notes.ts';

interface Around {
  readonly store: CourseStore;
  readonly loader: Loader;
  readonly keeper: Keeper;
  readonly notes: VisitNotes;
  readonly now: () => Date;
  readonly go: (page: PageName | 'hub', about?: string) => void;
  readonly redraw: () => void;
}

/** What a page of the course may know of the visit, and do to it. */
export function pageSessionOf(around: Around, about: string): PageSession {
  const { store, loader, keeper, notes, now, go, redraw } = around;
  const { outline, memory, telling, lms } = keeper;
  return {
    outline,
    settings: outline.settings,
    memory,
    notes,
    telling,
    lms,
    about,
    now,
    go,
    redraw,
    load: async (id) => {
      await store.load(id);
      keeper.loaded(id);
      const ready = loader.ready(id);
      if (ready === undefined) throw new RangeError(`Scenario "${id}" is not ready.`);
      return ready;
    },
    loaded: (id) => loader.ready(id),
    keep: (change) => keeper.note(change),
  };
}
