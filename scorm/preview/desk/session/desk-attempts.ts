import { relaunched } from '../../../host/launch.ts';
import { memoryStorage, type Stored } from '../../../host/options.ts';
import type { Attempt } from '../../attempt.ts';
import type { Habits } from '../../habits.ts';
import { launchOptions } from '../../launch-options.ts';
import type { Call, Farewell, Launchable, Learner, Lesson } from '../../messages.ts';
import { AttemptStore, type AttemptName, type Shelf } from './attempt-store.ts';
import type { KeptAttempt } from './attempts-file.ts';
import type { DeskState } from './desk-state.ts';
import { LaunchLog } from './launch-log.ts';
import { attemptOf } from './read-attempt.ts';

/** What is launched, for whom. */
export interface Launch {
  readonly number: number;
  readonly place: string;
  readonly what: Launchable;
  readonly lesson: Lesson;
  readonly learner: Learner;
  readonly habits: Habits;
}

/** The attempts of all learners, and what the last launch of each has done. */
export class DeskAttempts {
  readonly store: AttemptStore;
  readonly #now: () => number;
  readonly #logs = new Map<string, LaunchLog>();
  /** Whose launch it was, by its number. */
  readonly #launches = new Map<number, AttemptName>();

  /** @param now Milliseconds since 1970. */
  constructor(shelf: Shelf | undefined, now: () => number) {
    this.store = new AttemptStore(shelf);
    this.#now = now;
  }

  /** @returns What was stored before. */
  begin({ number, place, what, lesson, learner, habits }: Launch): Stored | undefined {
    const name = { place, lesson: lesson.id, learner: learner.id };
    const { launches = 0, stored, storedAt = 0 } = this.store.read(name) ?? {};
    const options = launchOptions(what.standard, lesson, learner, habits);
    const elements = relaunched({ ...options, storage: memoryStorage() }, stored);
    this.#launches.set(number, name);
    this.#logs.set(keyOf(name), new LaunchLog({ learner, lesson, habits, elements }, stored));
    this.store.write(name, { standard: what.standard, launches: launches + 1, stored, storedAt });
    return stored;
  }

  hear(launch: number, call: Call): void {
    this.#logOf(launch)?.hear(call);
  }

  keep(launch: number, stored: Stored): void {
    const name = this.#launches.get(launch);
    const attempt = name && this.store.read(name);
    if (name === undefined || attempt === undefined) return;
    const log = this.#logOf(launch);
    if (log !== undefined) log.hasStored = true;
    this.store.write(name, { ...attempt, stored, storedAt: this.#now() });
  }

  /** Unless the attempt is gone, or has gone on since. */
  keepLate({ place, lesson, learner, stored, at }: Farewell): void {
    const name = { place, lesson, learner };
    const before = this.store.read(name);
    // It lay where packages can write.
    const attempt = attemptOf({ ...before, stored, storedAt: at });
    if (before !== undefined && attempt !== undefined && before.storedAt < at)
      this.store.write(name, attempt);
  }

  /** What it still says is not heard. */
  forget(name: AttemptName): void {
    for (const [launch, whose] of this.#launches)
      if (keyOf(whose) === keyOf(name)) this.#launches.delete(launch);
    this.#logs.delete(keyOf(name));
    this.store.write(name, undefined);
  }

  clearCalls(name: AttemptName): void {
    this.#logs.get(keyOf(name))?.clearCalls();
  }

  /** How many values a launch has set that are not stored, and whether anything was. */
  outcomeOf(launch: number): { readonly unsaved: number; readonly hasStored: boolean } {
    const name = this.#launches.get(launch);
    const log = this.#logOf(launch);
    if (name === undefined || log === undefined) return { unsaved: 0, hasStored: true };
    return {
      unsaved: log.seen(this.store.read(name)?.stored).unsaved.length,
      hasStored: log.hasStored,
    };
  }

  all(place: string, what: Launchable, learners: readonly Learner[]): readonly KeptAttempt[] {
    return what.lessons.flatMap(({ id: lesson }) =>
      learners.flatMap((learner): readonly KeptAttempt[] => {
        const name = { place, lesson, learner: learner.id };
        const attempt = this.store.read(name);
        const calls = this.#logs.get(keyOf(name))?.calls ?? [];
        return attempt === undefined ? [] : [{ learner, lesson, attempt, calls }];
      }),
    );
  }

  takeOver(place: string, { learner, lesson, attempt, calls }: KeptAttempt): void {
    const name = { place, lesson, learner: learner.id };
    this.forget(name);
    this.store.write(name, attempt);
    if (calls.length > 0) this.#logs.set(keyOf(name), new LaunchLog(undefined, attempt.stored, calls));
  }

  /** What is drawn of the attempt at hand. */
  seen(name: AttemptName): Pick<DeskState, 'attempt' | 'last' | 'changes'> {
    const attempt: Attempt | undefined = this.store.read(name);
    const log = this.#logs.get(keyOf(name));
    if (log === undefined) return { attempt, last: undefined, changes: [] };
    return { attempt, last: log.seen(attempt?.stored), changes: log.changesIn(attempt?.stored) };
  }

  #logOf(launch: number): LaunchLog | undefined {
    const name = this.#launches.get(launch);
    return name && this.#logs.get(keyOf(name));
  }
}

function keyOf({ place, lesson, learner }: AttemptName): string {
  return JSON.stringify([place, lesson, learner]);
}
