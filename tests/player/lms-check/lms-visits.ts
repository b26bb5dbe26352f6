import type { Lms } from '../../../src/lms/lms.ts';
import type { PageSession } from '../../../src/player/pages/page.ts';
import { memoryStorage } from '../../../scorm/host/strict-lms.ts';
import { launched } from '../../support/lms-place.ts';

type Given = Omit<Parameters<typeof launched>[0], 'storage' | 'standard'>;

/** The LMS of a short visit, as a page knows it. */
export async function lmsVisited(given: Given = {}, standard: 'scorm12' | 'scorm2004' = 'scorm12') {
  const place = launched({ standard, storage: memoryStorage(), launchData: 'er=1', ...given });
  await opened(place.lms, place.clock);
  place.lms.remember('F1.abc', 'er-1');
  place.lms.saveNow();
  return place;
}

/** Without any LMS, in the page of the test itself. */
export async function lmsMissing() {
  const { openLms } = await import('../../../src/lms/open-lms.ts');
  const place = launched({ standard: 'scorm12', storage: memoryStorage() });
  delete place.page['API'];
  const lms = openLms({
    reports: 'scorm12',
    window: place.page,
    surroundings: place.clock,
    courseKey: 'course-1',
  });
  await opened(lms, place.clock);
  return { ...place, lms };
}

async function opened(lms: Lms, clock: { passing(seconds: number): Promise<void> }): Promise<void> {
  const opening = lms.open();
  await clock.passing(4);
  await opening;
}

/** What a page is given of the visit. */
export function ofPage(lms: Lms): { readonly session: Partial<PageSession> } {
  return { session: { lms } };
}
