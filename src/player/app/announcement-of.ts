import { changeWords } from '../scene/change-words.ts';
import type { CourseSession } from '../session/course-session.ts';
import { words } from '../words.ts';
import { levelsIn } from './levels-in.ts';

/** What is spoken when it changes: what a choice did, or that saving needs attention. Empty says nothing. */
export function announcementOf({ screen, keeper }: CourseSession): string {
  const worry = keeper?.lms.saving;
  const troubled = worry === 'failing' || worry === 'signed-out' ? words().saving.state[worry] : '';
  if (screen.at !== 'scene' || keeper === undefined) return troubled;
  const { moment, data } = screen.run;
  if (moment.change === undefined) return troubled;
  return changeWords(moment, data.scenario, levelsIn(data, keeper.outline)).join(' ');
}
