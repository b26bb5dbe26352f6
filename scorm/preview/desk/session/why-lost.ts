import type { Launchable } from '../../messages.ts';

/**
 * Why an LMS would lose the attempts if this build were put over that one: it keeps them by the course's identifier and the
 * items' identifiers (Moodle deletes the records of items that are gone; LMS rules, section 9).
 *
 * @returns Undefined if it keeps them.
 */
export function whyLost(old: Launchable, next: Launchable): string | undefined {
  if (old.standard !== next.standard)
    return 'it is of the other SCORM standard, which LMSs import as another course';
  if (old.course !== next.course)
    return `its manifest’s identifier was “${old.course}” and is “${next.course}”, so LMSs take it for another course`;
  const gone = old.lessons.find(({ id }) => !next.lessons.some((lesson) => lesson.id === id));
  if (gone !== undefined)
    return `the item “${gone.id}” is not in it any more, and Moodle for one deletes the records of items that are gone`;
  return undefined;
}
