import { plainLine } from '../prose/prose.ts';
import type { CourseSession } from '../session/course-session.ts';
import type { Run } from '../session/run.ts';
import { words } from '../words.ts';

interface Header {
  readonly heading: string;
  readonly progress: string;
  readonly saved: string;
}

/** What stands in the header: where we are, how far, and when it was last saved. */
export function headerOf(session: CourseSession): Header {
  const { screen, store } = session;
  const run = 'run' in screen ? screen.run : undefined;
  return {
    heading: run === undefined ? (store.outline?.title ?? '') : plainLine(run.data.scenario.title),
    progress: run === undefined ? '' : progressOf(run, screen.at),
    saved: savedOf(session),
  };
}

function progressOf({ moment }: Run, at: string): string {
  const { scene, debrief } = words();
  if (at === 'debrief') return debrief.title;
  if (at !== 'scene') return '';
  switch (moment.phase) {
    case 'deciding':
    case 'repairing':
      return scene.decision(moment.step + 1);
    case 'replying':
      return scene.decision(moment.step);
    default:
      return scene.reading;
  }
}

function savedOf({ keeper }: CourseSession): string {
  const { saving } = words();
  if (keeper === undefined) return '';
  if (keeper.telling === 'readOnly') return saving.nothingRecorded;
  const { saving: state, savedAt } = keeper.lms;
  if (state === 'waiting') return saving.state.waiting;
  if (state === 'saved' && savedAt !== undefined) return saving.savedAt(timeOf(savedAt));
  return '';
}

const clock = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' });

/** A time as people write it where they are. */
export function timeOf(date: Date): string {
  return clock.format(date);
}
