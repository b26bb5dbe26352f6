import { Sitting } from './kills-sitting.ts';
import { pageDied, type Remains, type SittingOptions, type Watch } from './kills-world.ts';

/** One sitting as it goes if nothing dies. */
export interface Played {
  readonly options: SittingOptions;
  readonly calls: readonly PlayedCall[];
  readonly end: Remains;
  readonly sitting: Sitting;
}

interface PlayedCall {
  readonly name: string;
  /** The number of the turn, which is the synchronous work of a move or of a timer, in which it was made. */
  readonly turn: number;
  readonly before: Remains;
  readonly after: Remains;
}

/** How many decisions a learner goes on to make when the LMS is gone. */
const onward = 2;

export async function played(options: SittingOptions, launched: Watch['launched']): Promise<Played> {
  const calls: PlayedCall[] = [];
  let turn = 0;
  let before: Remains | undefined;
  const sitting: Sitting = new Sitting({
    ...options,
    watch: {
      ...(launched && { launched }),
      before: () => (before = sitting.remains),
      after: (_, name) => calls.push({ name, turn, before: before!, after: sitting.remains }),
      turned: () => (turn += 1),
    },
  });
  await sitting.play();
  return { options, calls, end: sitting.remains, sitting };
}

/** The tab is closed as soon as the work of a turn is over. */
export function closed(options: SittingOptions, turn: number): Promise<Remains> {
  let turns = 0;
  return forked(options, (sitting) => ({
    turned: () => {
      if (turns === turn) {
        sitting.page.close();
        throw pageDied;
      }
      turns += 1;
    },
  }));
}

/** The LMS is gone from a call on, and the page dies after two more decisions or in asking to leave. */
export function gone(options: SittingOptions, call: number): Promise<Remains> {
  let decisions = -1;
  return forked(options, (sitting) => ({
    before: (number) => (sitting.gone ||= number === call),
    turned: (decided) => {
      if (!sitting.gone) return;
      if (decisions < 0) decisions = 0;
      else if (decided) decisions += 1;
      if (decisions === onward) throw pageDied;
    },
  }));
}

/** From a call on the LMS says "true" and stores nothing, and the page dies at the end of the turn. */
export function sworn(options: SittingOptions, call: number): Promise<Remains> {
  return forked(options, (sitting) => ({
    before: (number) => (sitting.deaf ||= number === call),
    turned: () => {
      if (sitting.deaf) throw pageDied;
    },
  }));
}

async function forked(options: SittingOptions, watch: (sitting: Sitting) => Watch): Promise<Remains> {
  const sitting: Sitting = new Sitting({
    ...options,
    watch: {
      before: (...call) => watching.before?.(...call),
      turned: (decided) => watching.turned?.(decided),
    },
  });
  const watching = watch(sitting);
  await sitting.play();
  return sitting.remains;
}
