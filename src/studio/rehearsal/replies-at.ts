import { compilePlay } from '../../engine/compile-play.ts';
import { momentOf } from '../../engine/moment-of.ts';
import { sessionMachine } from '../../engine/session-machine.ts';
import { createActor } from 'xstate';
import type { Band, Scenario } from '../../scenario/scenario.ts';
import type { Line, Prose } from '../../scenario/prose.ts';
import { beginningAt, type Begins } from './begins.ts';

/** What comes back to one choice. */
export interface ReplyAt {
  readonly choice: string;
  readonly text: Line;
  readonly band: Band;
  readonly reply: Prose;
}

/** What would come back to each open choice of a scene, if the levels were these and nothing had happened before. */
export function repliesAt(scenario: Scenario, scene: string, levels: Begins['levels']): readonly ReplyAt[] {
  const play = compilePlay(beginningAt(scenario, { scene, ...(levels === undefined ? {} : { levels }) }));
  const machine = sessionMachine(play);
  const before = createActor(machine).start();
  const { choices } = momentOf(play, before.getSnapshot());
  before.stop();
  return choices.flatMap(({ id, text }) => {
    const actor = createActor(machine).start();
    actor.send({ type: 'choose', choice: id });
    const { reply } = momentOf(play, actor.getSnapshot());
    actor.stop();
    return reply === undefined ? [] : [{ choice: id, text, band: reply.band, reply: reply.text }];
  });
}
