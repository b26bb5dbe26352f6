import { endingOf } from '../../resume/ending-codes.ts';
import type { RunMemory } from '../../resume/memory.ts';
import { plainLine } from '../prose/prose.ts';
import type { Run } from './run.ts';

/** What a new version of a scenario did to a run that was kept; a run that comes back to where it was has none. */
export type Update =
  /** Only so many of the decisions made still hold. */
  | { readonly what: 'shorter'; readonly hold: number; readonly made: number }
  /** All of them hold and lead to another place; `made` may be 0. */
  | { readonly what: 'elsewhere'; readonly made: number }
  /** They can no longer be read. */
  | { readonly what: 'lost' }
  /** The same of a finished run, which stays what it was: its debrief stops early, has another end, or has nothing to show. */
  | {
      readonly what: 'finished-shorter' | 'finished-otherwise' | 'finished-lost';
      readonly hold: number;
      readonly made: number;
      /** How it ended, where this version has a name for it. */
      readonly ended: string | undefined;
    };

/** What happened to a run under way, now that it is played on. */
export function updateOf(run: Run, { path, packed }: RunMemory): Update | undefined {
  if (packed !== undefined) return { what: 'lost' };
  const made = path.length;
  if (run.taken < made) return { what: 'shorter', hold: run.taken, made };
  return run.moved ? { what: 'elsewhere', made } : undefined;
}

/**
 * What happened to a finished run, now that it is looked back on.
 *
 * @param run Led on to its end, or as far as it goes.
 */
export function finishedUpdateOf(run: Run, { path, packed, ending }: RunMemory): Update | undefined {
  const id = ending === undefined ? undefined : endingOf(ending);
  const made = path.length;
  const known = { hold: run.taken, made, ended: id && titleOf(run, id) };
  if (packed !== undefined || made === 0) return { what: 'finished-lost', ...known };
  if (run.taken < made) return { what: 'finished-shorter', ...known };
  if (run.over && run.moment.ending?.id === id) return undefined;
  return { what: 'finished-otherwise', ...known };
}

function titleOf({ data }: Run, id: NonNullable<ReturnType<typeof endingOf>>): string | undefined {
  const ending = data.scenario.acts.findLast(({ endings }) => endings[id] !== undefined)?.endings[id];
  return ending && plainLine(ending.title);
}
