import { changeWords } from '../scene/change-words.ts';
import { residentOf } from '../scene/resident-of.ts';
import type { CourseSession } from '../session/course-session.ts';
import { words } from '../words.ts';

/** What is spoken when it changes: what a choice did, or that saving needs attention. Empty says nothing. */
export function announcementOf({ screen, keeper }: CourseSession): string {
  const worry = keeper?.lms.saving;
  const troubled = worry === 'failing' || worry === 'signed-out' ? words().saving.state[worry] : '';
  if (screen.at !== 'scene') return troubled;
  const { moment, data } = screen.run;
  if (moment.change === undefined) return troubled;
  const spoken = { resident: residentOf(data.scenario)?.short ?? '', promises: data.scenario.promises };
  return changeWords(moment.change, moment.reading, spoken).join(' ');
}
