import { initialTransition, transition } from 'xstate';
import type { Play } from './play.ts';
import type { SessionMachine, SessionSnapshot } from './session-machine.ts';
import { sceneAt } from './walker.ts';

export interface Replay {
  readonly snapshot: SessionSnapshot;
  /** How many codes of the path were taken: all, or those before the first that is unknown or not open. */
  readonly taken: number;
}

/**
 * Where a learner is after making these choices. Replies, and scenes without choices, are passed between choices.
 *
 * @param continued How often the learner went on after the last choice.
 */
export function replay(machine: SessionMachine, path: readonly string[], continued = 0): Replay {
  const { play } = machine.root.meta as { play: Play };
  let [snapshot] = initialTransition(machine);
  let taken = 0;
  for (const code of path) {
    const deciding = nextDecision(machine, snapshot);
    const { position } = deciding.context;
    const id = sceneAt(play, position).choices.find((choice) => choice.code === code)?.id;
    if (id === undefined) break;
    const [replying] = transition(machine, deciding, { type: 'choose', choice: id });
    if (replying.context.path.length === taken) break;
    snapshot = replying;
    taken++;
  }
  for (let count = 0; count < continued; count++)
    [snapshot] = transition(machine, snapshot, { type: 'continue' });
  return { snapshot, taken };
}

function nextDecision(machine: SessionMachine, from: SessionSnapshot): SessionSnapshot {
  let snapshot = from;
  for (;;) {
    const [next] = transition(machine, snapshot, { type: 'continue' });
    if (next.context.position === snapshot.context.position) return snapshot;
    snapshot = next;
  }
}
