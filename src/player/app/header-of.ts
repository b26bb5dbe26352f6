import { plainLine } from '../prose/prose.ts';
import type { CourseSession } from '../session/course-session.ts';
import type { Run } from '../session/run.ts';
import { words } from '../words.ts';
import { type Standing, standingOf } from './standing.ts';
import { timeOf } from './time-of.ts';

interface Header {
  readonly heading: string;
  readonly progress: string;
  readonly saved: string;
}

/** What stands in the header: where we are, how far, and when it was last saved. */
export function headerOf(session: CourseSession): Header {
  const { screen, store } = session;
  const run = 'run' in screen ? screen.run : undefined;
  const standing = standingOf(session);
  return {
    heading: run === undefined ? (store.outline?.title ?? '') : plainLine(run.data.scenario.title),
    progress: run === undefined ? '' : progressOf(run, screen.at),
    saved: standing === undefined ? '' : savedOf(standing),
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

/** How saving stands, in a few words that fit beside the way out. */
export function savedOf({ telling, saving, reports, savedAt }: Standing): string {
  const { header } = words().saving;
  const time = savedAt && timeOf(savedAt);
  if (telling === 'readOnly') return header.nothingRecorded;
  if (reports === 'none') return saving === 'failing' ? header.nowhere : header.deviceOnly;
  if (saving === 'waiting') return header.waiting;
  if (saving !== 'saved') return header.lastSaved(time);
  return time === undefined ? '' : header.savedAt(time);
}
