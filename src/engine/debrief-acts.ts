import { alliance, safety } from '../model/measures.ts';
import type { State } from '../model/state.ts';
import type { Role } from '../scenario/scenario.ts';
import type { DebriefAct, LinePoint } from './debrief.ts';
import { rolesIn } from './names.ts';
import type { Play, Position } from './play.ts';
import { endingWords } from './said.ts';
import type { Decided } from './walk.ts';
import { openAct, proceed } from './walker.ts';

/** The acts of a run that were begun, each with its own line; the first always is. */
export function actsOf(play: Play, decided: readonly Decided[]): readonly DebriefAct[] {
  const acts: DebriefAct[] = [];
  let opened = openAct(play, 0, undefined);
  for (let number = 0; number < play.acts.length; number += 1) {
    const made = decided.filter(({ before }) => before.act === number);
    const end = toEndOfAct(play, made.at(-1)?.after ?? opened);
    if (number > 0 && made.length === 0 && end.stage !== 'ended') break;
    acts.push(actOf(play, { number, opened, made, end, from: acts.at(-1)?.to ?? 0 }));
    if (end.stage !== 'ended' || number === play.acts.length - 1) break;
    opened = openAct(play, number + 1, end);
  }
  return acts;
}

interface Played {
  readonly number: number;
  readonly opened: Position;
  readonly made: readonly Decided[];
  readonly end: Position;
  readonly from: number;
}

function actOf(play: Play, { number, opened, made, end, from }: Played): DebriefAct {
  const { id, asResident, meets, budget, carriesOpenness } = play.acts[number]!;
  const ended = end.stage === 'ended' ? endingWords(play, end) : undefined;
  const rescue = made.findIndex(({ after }) => !after.rescued && proceed(play, after).rescued);
  return {
    id,
    you: asResident ? 'resident' : 'teacher',
    meets,
    from,
    to: from + made.length,
    line: [opened, ...made.map(({ after }) => after)].map(({ state }) => pointOf(state)),
    end: pointOf(end.state),
    carries: carriesOpenness && number > 0,
    ending: ended && { id: ended.id, title: ended.title, epilogue: ended.epilogue },
    minutes: { budget, used: end.state.used },
    unrecognised: everyRole.filter((role) => !rolesIn(end.state.recognised).includes(role)),
    rescuedAt: rescue < 0 ? undefined : from + rescue,
  };
}

const everyRole: readonly Role[] = ['person', 'learner', 'clinician'];

/** Passes all that needs no choice, and stops where the act ends or waits for one. */
function toEndOfAct(play: Play, position: Position): Position {
  let here = position;
  while (here.stage === 'replying' || here.stage === 'reading') here = proceed(play, here);
  return here;
}

function pointOf(state: State): LinePoint {
  const { V, C, R, G, T, B } = state;
  return {
    safety: safety(state),
    alliance: alliance(state),
    openness: state.O,
    margin: state.margin,
    strands: { V, C, R, G, T, B },
  };
}
