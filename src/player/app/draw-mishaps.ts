import { html, type TemplateResult } from 'lit';
import type { Offer } from '../problem/tws-problem.ts';
import type { Keeper } from '../session/keeper.ts';
import type { LoadProblem } from '../store/course-store.ts';
import { words } from '../words.ts';
import { timeOf } from './header-of.ts';
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
      load.wrongFormat,
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
  ]);
}

/** The last page: what was saved and when, or what failed and what to do. */
export function drawExit({ lms, telling, launch }: Keeper, outcome: 'saved' | 'failed'): TemplateResult {
  const { exit } = words().saving;
  const time = lms.savedAt === undefined ? undefined : timeOf(lms.savedAt);
  if (outcome === 'failed') {
    return page(exit.failed, exit.failedMore(time), [
      { label: exit.retry, action: 'retry' },
      { label: words().common.back, action: 'back' },
    ]);
  }
  if (telling === 'readOnly') return page(exit.nothing, exit.nothingMore, []);
  if (launch.reports === 'none') return page(exit.deviceOnly, exit.deviceOnlyMore, []);
  return page(exit.saved, time === undefined ? '' : exit.sentAt(time), []);
}

function page(said: string, more: string, offers: readonly Offer[]): TemplateResult {
  return html`<tws-problem class="page" .said=${said} .more=${more} .offers=${offers}></tws-problem>`;
}
