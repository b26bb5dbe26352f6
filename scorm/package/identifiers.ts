/** The names that an LMS keeps its records by. */
export interface Identifiers {
  readonly manifest: string;
  readonly organization: string;
  readonly item: string;
  readonly resource: string;
}

/**
 * Made from the course's id alone, so that a new version keeps every learner's record: Moodle and Totara delete the
 * records of items whose identifier changed. Letters, digits, hyphens and underscores, starting with a letter (xs:ID).
 */
export function identifiersOf(courseId: string): Identifiers {
  const letters = courseId.replace(/[^A-Za-z0-9_-]/g, '-').slice(0, 48);
  const id = /^[A-Za-z]/.test(letters) ? letters : `c${letters}`;
  return { manifest: id, organization: 'course', item: `item-${id}`, resource: `sco-${id}` };
}

/** The objective that stands for one scenario; the same name that the player reports it by. */
export function objectiveOf(scenarioId: string): string {
  return scenarioId.replace(/[^A-Za-z0-9_]/g, '_');
}
