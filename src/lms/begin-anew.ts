import type { Page } from './page.ts';

const key = 'two-way-street.begun-anew';

/**
 * An LMS that is there and does not open has most often closed this visit: the course was loaded again in a page whose
 * visit was over. Loading the whole tab once brings a new visit.
 *
 * @returns Whether the page is about to go; not a second time in a row.
 */
export function beginAnew(page: Page): boolean {
  try {
    // In a sandboxed frame reading it throws, wherever that is done.
    const { sessionStorage: tab, top, location } = page;
    if (tab === undefined || tab.getItem(key) !== null) return false;
    tab.setItem(key, '1');
    (top ?? { location }).location.reload();
    return true;
  } catch {
    return false;
  }
}

/** The visit is open: another time, loading may help again. */
export function begun(page: Page): void {
  try {
    page.sessionStorage?.removeItem(key);
  } catch {
    // A sandboxed frame, which cannot begin anew either.
  }
}
