import { noMemory } from '../../src/player/session/course-memory.ts';
import type { CourseMemory } from '../../src/resume/memory.ts';
import { parseMemory } from '../../src/resume/parse-memory.ts';
import { launched } from '../support/lms-place.ts';
import { profiles } from '../../scorm/host/profiles.ts';
import type { Stored } from '../../scorm/host/strict-lms.ts';
import {
  behind,
  decisionsIn,
  misreported,
  reportsIn,
  reportsOf,
  secondsIn,
  statusIn,
  unfinished,
} from './kills-checks.ts';
import { Sitting } from './kills-sitting.ts';
import type { Remains, SittingOptions } from './kills-world.ts';

/** What the learner finds at the next launch, and how it ends. */
export interface Outcome {
  readonly problems: readonly string[];
  /** Decisions that are to be made again. */
  readonly lost: number;
}

type Around = Pick<SittingOptions, 'standard' | 'profile' | 'tamper'>;

/** Times are told in hundredths of a second, and rounded once in each sitting. */
const rounding = 0.05;

/**
 * Launches the course on what is left, goes on to its end, and says what is not as it should be.
 *
 * @param record What the undisturbed play remembers at its end.
 */
export async function goOn(around: Around, remains: Remains, record: CourseMemory): Promise<Outcome> {
  const { world, done, completed, decisions } = remains;
  const problems: string[] = [];
  if (statusIn(world.stored) === 2 && !completed) problems.push('the LMS has completed the course too early');
  let lost = 0;
  const sitting = new Sitting({
    ...around,
    world,
    done,
    watch: {
      launched: (found) => {
        lost = Math.max(0, decisions - decisionsIn(found));
        problems.push(...behind(found, expected(remains)));
      },
    },
  });
  try {
    await sitting.play();
    problems.push(...atTheEnd(around, sitting), ...behind(sitting.memory, record));
  } catch (error) {
    problems.push(`something threw: ${error instanceof Error ? error.message : String(error)}`);
  }
  return { problems, lost };
}

/** What is not as it should be when the course has been left. */
export function atTheEnd(around: Around, sitting: Sitting): readonly string[] {
  const { screen } = sitting.learner.session;
  const { stored, open } = sitting.remains.world;
  const hasInteractions = profiles[around.profile].elements === 'all';
  const counted = totalTime(around, stored);
  return [
    ...(screen.at === 'left' && screen.outcome === 'saved' ? [] : ['Save and exit failed']),
    ...unfinished(sitting.memory),
    ...(statusIn(stored) < 2 ? ['the LMS does not hold the course as completed'] : []),
    ...(wentDown(sitting) ? ['the status went down'] : []),
    ...misreported(reportsIn(stored), hasInteractions ? reportsOf(around.standard) : []),
    ...((counted ?? 0) - open > rounding ? ['the LMS counts more time than there was'] : []),
  ];
}

/** Whether an LMS that counts time counts all of it, in a play that nothing disturbed. */
export function countsAll(around: Around, { remains: { world } }: Sitting): boolean {
  const counted = totalTime(around, world.stored) ?? world.open;
  return world.open - counted <= rounding;
}

/** Without knowing who is learning nothing may be kept on the device: then only what the LMS stored is expected back. */
function expected({ identified, done, world }: Remains): CourseMemory {
  if (identified) return done;
  const text = world.stored?.['cmi.suspend_data'] ?? '';
  const { state, memory } = parseMemory(text);
  return state === 'read' ? memory : noMemory;
}

function wentDown({ saves, start }: Sitting): boolean {
  const statuses = [start, ...saves].map(statusIn);
  return statuses.some((status, index) => status < (statuses[index - 1] ?? 0));
}

/** Seconds, as the LMS adds them up for the next launch; undefined if it does not. */
function totalTime({ standard, profile }: Around, stored: Stored | undefined): number | undefined {
  const storage = { load: () => stored, save: () => undefined };
  const { strict } = launched({ standard, profile, storage, runtime: 'quick' });
  const call = (name: string, value: string) =>
    strict.api[standard === 'scorm12' ? `LMS${name}` : name]!(value);
  call('Initialize', '');
  const time = call('GetValue', standard === 'scorm12' ? 'cmi.core.total_time' : 'cmi.total_time');
  return time === '' ? undefined : secondsIn(time);
}
