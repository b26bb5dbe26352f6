import { changeWords } from '../scene/change-words.ts';
import type { CourseSession } from '../session/course-session.ts';
import { levelsIn } from './levels-in.ts';

/** What is spoken of the play when it changes: what a choice did. Empty says nothing. */
export function announcementOf({ screen, keeper }: CourseSession): string {
  if (screen.at !== 'scene' || keeper === undefined) return '';
  const { moment, data } = screen.run;
  if (moment.change === undefined) return '';
  return changeWords(moment, data.scenario, levelsIn(data, keeper.outline)).join(' ');
}
