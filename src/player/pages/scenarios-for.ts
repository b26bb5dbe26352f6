import type { ScenarioData } from '../../course/course.ts';
import type { Play } from '../../engine/play.ts';
import type { VisitNotes } from '../session/visit-notes.ts';
import type { PageSession } from './page.ts';

export interface Scenarios {
  /** Those that are there, in the order they were asked for. */
  readonly ready: readonly { readonly data: ScenarioData; readonly play: Play }[];
  /** Some are still on their way. */
  readonly waiting: boolean;
  /** Ids of those that could not be had. */
  readonly failed: readonly string[];
  /** Asks once more for those. */
  readonly retry: () => void;
}

type Asked = Map<string, 'asked' | 'ready' | 'failed'>;

/** What was asked for in a visit, which is known by its notes: asking at each drawing would never end. */
const visits = new WeakMap<VisitNotes, Asked>();

/** Scenarios that a page needs: each is asked for once, and the page is drawn again as it comes. */
export function scenariosFor(session: PageSession, ids: readonly string[]): Scenarios {
  const asked: Asked = visits.get(session.notes) ?? new Map();
  visits.set(session.notes, asked);
  for (const id of ids) if (!asked.has(id)) ask(session, asked, id);
  return {
    ready: ids.filter((id) => asked.get(id) === 'ready').flatMap((id) => session.loaded(id) ?? []),
    waiting: ids.some((id) => asked.get(id) === 'asked'),
    failed: ids.filter((id) => asked.get(id) === 'failed'),
    retry: () => {
      for (const id of ids) if (asked.get(id) === 'failed') ask(session, asked, id);
      session.redraw();
    },
  };
}

function ask(session: PageSession, asked: Asked, id: string): void {
  asked.set(id, 'asked');
  session.load(id).then(
    () => {
      asked.set(id, 'ready');
      session.redraw();
    },
    () => {
      asked.set(id, 'failed');
      session.redraw();
    },
  );
}
