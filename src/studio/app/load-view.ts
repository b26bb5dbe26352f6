import type { ViewName } from '../session/studio.ts';

const loaders: Readonly<Record<ViewName, () => Promise<unknown>>> = {
  course: () => import('../course/tws-course.ts'),
  cast: () => import('../cast/tws-cast.ts'),
  outline: () => import('../outline/tws-outline.ts'),
  map: () => import('../map/tws-map.ts'),
  rehearse: () => import('../rehearsal/tws-rehearse.ts'),
  findings: () => import('../findings/tws-findings.ts'),
  media: () => import('../media/tws-media.ts'),
  export: () => import('../export/tws-export.ts'),
};

/** Fetches what a view is made of when it is first opened, so that the first screen need not wait for all of them. */
export function loadView(view: ViewName): Promise<unknown> {
  return loaders[view]();
}
