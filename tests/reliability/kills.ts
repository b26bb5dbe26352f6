import { noMemory } from '../../src/player/session/course-memory.ts';
import type { CourseMemory } from '../../src/resume/memory.ts';
import { behind, decisionsIn, reportsIn } from './kills-checks.ts';
import { closed, gone, played, sworn, type Played } from './kills-forks.ts';
import { atTheEnd, countsAll, goOn, type Outcome } from './kills-outcome.ts';
import { deaths, most, none, type Death, type KillsRow, type Lost } from './kills-row.ts';
import { Names, once, remembered } from './kills-memo.ts';
import { Sitting } from './kills-sitting.ts';
import { newWorld, type Remains, type SittingOptions, type World } from './kills-world.ts';

/*
 * Every call that a course makes to its LMS is a moment at which the page may die. One play of the whole course, in three
 * sittings, gives what the LMS and the device hold before and after each call; deaths that need a live page are played
 * again from the beginning of their sitting. Then the course is launched again, and played to its end. Where two deaths
 * leave the same behind, at the same time and after the same decisions, what follows is the same: it is played once and
 * counted for each. Closing the tab comes at the end of a turn, and is the same for all calls of that turn; a save that was
 * sworn to in vain is the same for all calls up to it.
 *
 * What is expected of every death: nothing throws; the learner finds all that was done before the move in flight; finished
 * results stay what they were; the LMS holds the course as completed when it is, and never before; its status never goes
 * down; it counts no time twice; and it holds each decision once, with its answer. Not one may be missing: not the decision
 * in flight, which is kept or made again, nor what the LMS swore to have. Two things may fail a learner, and both are
 * counted: an LMS that never said who is learning, since nothing may be kept on the device then, and a device that keeps
 * nothing.
 */

export interface KillsOptions extends Pick<SittingOptions, 'standard' | 'profile' | 'tamper'> {
  /** Which deaths are tried; all if left out. */
  readonly deaths?: readonly Death[];
  /** Keys that the device forgets when a page dies. */
  readonly forgets?: (key: string) => boolean;
}

/** After how many decisions the learner leaves, to come back later: the ER scenario is done, or the clinic one half played. */
const leavesAfter = [13, 19, undefined] as const;
/** Seconds between two sittings, and from a death to the next launch. */
const pause = { sittings: 3600, relaunch: 5 };

/** Tries every death at every call of a whole course in one kind of LMS. */
export async function kill(options: KillsOptions): Promise<KillsRow> {
  const kills = new Kills(options);
  await kills.play();
  for (const death of options.deaths ?? deaths) await kills.every(death);
  return kills.row();
}

class Kills {
  readonly #options: KillsOptions;
  readonly #sittings: Played[] = [];
  /** What the undisturbed play remembers at its end. */
  #record: CourseMemory = noMemory;
  readonly #outcomes = new Map<string, Promise<Outcome>>();
  readonly #looks = new Map<string, Promise<number>>();
  readonly #lost = new Map<Death, Lost>();
  readonly #problems = new Map<string, { readonly shown: string; readonly count: number }>();
  readonly #names = new Names();
  #deaths = 0;
  #unnamed = 0;

  constructor(options: KillsOptions) {
    this.#options = options;
  }

  /** The whole course, undisturbed. */
  async play(): Promise<void> {
    const { standard, profile, tamper } = this.#options;
    let { world, done } = { world: newWorld, done: noMemory };
    for (const leaveAfter of leavesAfter) {
      const before = done;
      const launched = (found: CourseMemory) => {
        for (const problem of behind(found, before)) this.#note(problem, 'undisturbed');
      };
      const sitting = await played({ standard, profile, tamper, world, done, leaveAfter }, launched);
      this.#sittings.push(sitting);
      world = later(sitting.end.world, pause.sittings);
      done = sitting.end.done;
    }
    this.#record = done;
    const { sitting } = this.#sittings.at(-1)!;
    for (const problem of atTheEnd(this.#options, sitting)) this.#note(problem, 'undisturbed');
    if (!countsAll(this.#options, sitting))
      this.#note('the LMS counts less time than there was', 'undisturbed');
  }

  /** Dies so at every call, and goes on. */
  async every(death: Death): Promise<void> {
    let number = 0;
    for (const sitting of this.#sittings) {
      const remainsAt = this.#dying(death, sitting);
      for (const [index, { name }] of sitting.calls.entries()) {
        number += 1;
        const remains = this.#relaunchable(await remainsAt(index));
        this.#deaths += 1;
        if (!remains.identified) this.#unnamed += 1;
        const { problems, lost } = await this.#outcome(remains);
        for (const problem of problems) this.#note(problem, `${death} call ${number}, ${name}`);
        const withoutStorage = await this.#lostWithout(remains);
        this.#count(death, { withOutbox: remains.identified ? lost : undefined, withoutStorage });
      }
    }
  }

  row(): KillsRow {
    const { standard, profile } = this.#options;
    return {
      standard,
      profile,
      calls: this.#sittings.reduce((sum, { calls }) => sum + calls.length, 0),
      deaths: this.#deaths,
      unnamed: this.#unnamed,
      situations: this.#outcomes.size,
      interactions: reportsIn(this.#sittings.at(-1)?.end.world.stored).length,
      ...[...this.#lost.values()].reduce(most, none),
      lost: Object.fromEntries(this.#lost),
      problems: [...this.#problems.values()].map(({ shown, count }) => `${shown} [${count}]`),
    };
  }

  /** What is left of a sitting when the page dies so at one of its calls, by the call's index. */
  #dying(death: Death, { options, calls }: Played): (index: number) => Promise<Remains> {
    const saves = (name: string) => /Commit|Finish|Terminate/.test(name);
    const nextSave = (from: number) => calls.findIndex(({ name }, at) => at >= from && saves(name));
    const turnOf = (index: number) => calls[index]!.turn;
    const ways: Readonly<Record<Death, (index: number) => Promise<Remains>>> = {
      before: (index) => Promise.resolve(calls[index]!.before),
      after: (index) => Promise.resolve(calls[index]!.after),
      closed: once(turnOf, (turn) => closed(options, turn)),
      gone: (index) => gone(options, index + 1),
      sworn: once(nextSave, (save) => sworn(options, save + 1)),
    };
    return ways[death];
  }

  #relaunchable(remains: Remains): Remains {
    const { forgets = () => false } = this.#options;
    const device = new Map([...remains.world.device].filter(([key]) => !forgets(key)));
    return { ...remains, world: later({ ...remains.world, device }, pause.relaunch) };
  }

  #outcome(remains: Remains): Promise<Outcome> {
    const { world, done, completed, decisions, identified } = remains;
    const { stored, device, at, open } = world;
    const names = [stored ?? '', [...device], done].map((part) => this.#names.of(part));
    const key = [...names, at, open, completed, decisions, identified].join(' ');
    return remembered(this.#outcomes, key, () => goOn(this.#options, remains, this.#record));
  }

  /** Decisions that the same death loses on a device that keeps nothing. */
  #lostWithout({ world, decisions }: Remains): Promise<number> {
    const { standard, profile, tamper } = this.#options;
    const bare = { ...world, device: new Map<string, string>() };
    const key = [this.#names.of(world.stored ?? ''), decisions].join(' ');
    return remembered(this.#looks, key, async () => {
      const found = await new Sitting({ standard, profile, tamper, world: bare, done: noMemory }).look();
      return Math.max(0, decisions - decisionsIn(found));
    });
  }

  #count(death: Death, lost: Lost): void {
    this.#lost.set(death, most(this.#lost.get(death) ?? none, lost));
  }

  #note(problem: string, where: string): void {
    const kind = `${where.split(' ')[0]} ${problem.replaceAll(/".*?"/g, '')}`;
    const { shown = `${where}: ${problem}`, count = 0 } = this.#problems.get(kind) ?? {};
    this.#problems.set(kind, { shown, count: count + 1 });
  }
}

function later(world: World, seconds: number): World {
  return { ...world, at: world.at + seconds };
}
