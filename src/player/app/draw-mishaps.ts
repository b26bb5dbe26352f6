import { html, type TemplateResult } from 'lit';
import type { Offer } from '../problem/tws-problem.ts';
import type { LoadProblem } from '../store/course-store.ts';
import { words } from '../words.ts';
import '../problem/tws-problem.ts';

/**
 * What did not load, and what can be done.
 *
 * @param isScenario The rest of the course is there.
 */
export function drawProblem(problem: LoadProblem, isScenario: boolean): TemplateResult {
  const { load } = words().saving;
  const back: readonly Offer[] = isScenario ? [{ label: words().common.back, action: 'back' }] : [];
  if (problem === 'wrong-format')
    return page(
      isScenario ? load.wrongFormat : load.courseWrongFormat,
      isScenario ? `${load.wrongFormatMore} ${load.othersPlay}` : load.wrongFormatMore,
      back,
    );
  const retry: Offer = { label: load.retry, action: 'retry' };
  return isScenario
    ? page(load.failed, load.failedMore, [retry, ...back])
    : page(load.courseFailed, load.courseFailedMore, [retry]);
}

export function drawUnreadable(): TemplateResult {
  const { unreadable } = words().saving;
  return page(unreadable.said, unreadable.more, [
    { label: unreadable.startOver, action: 'start-over' },
    { label: unreadable.leave, action: 'save-and-exit' },
    { label: words().common.checkLms, action: 'check-lms' },
  ]);
}

function page(said: string, more: string, offers: readonly Offer[]): TemplateResult {
  return html`<tws-problem class="page" .said=${said} .more=${more} .offers=${offers}></tws-problem>`;
}
