import { alliance, safety } from './measures.ts';
import { anyOpen, mostPromises, promise, promiseState, withPromise } from './promises.ts';
import { draftOf, type State } from './state.ts';
import { loss } from './strength.ts';

export type TeacherEnding =
  | 'two_way_coaching'
  | 'good_talk_wrong_moment'
  | 'warm_but_adrift'
  | 'clear_but_guarded'
  | 'open_but_unaligned'
  | 'polite_distance'
  | 'open_rupture'
  | 'safety_stop_recovered'
  | 'safety_stop';
export type ResidentEnding = 'said_and_heard' | 'said_door_closed' | 'door_open_words_kept' | 'two_silences';

const aim = 6000;
const noStrandBelow = 4500;
const brokenBelow = 2500;
const alignedFrom = 5500;
const minutesOverAllowed = 3;

/** The state once the act is over: what is still promised is broken, and each such promise costs bond. */
export function finish(state: State): State {
  if (!anyOpen(state.promises)) return state;
  const draft = draftOf(state);
  for (let index = 0; index < mostPromises; index++) {
    if (promiseState(draft.promises, index) !== promise.open) continue;
    draft.promises = withPromise(draft.promises, index, promise.broken);
    draft.B = loss(draft.B, 1);
  }
  return draft;
}

/** The ending of a finished act in which the learner plays the teacher. */
export function ending(state: State, budget: number): TeacherEnding {
  const safe = safety(state);
  const allied = alliance(state);
  const reached = safe >= aim && allied >= aim;
  if (state.margin === 0) return reached && !state.rupture ? 'safety_stop_recovered' : 'safety_stop';
  if (state.rupture || safe < brokenBelow || allied < brokenBelow) return 'open_rupture';
  if (reached && lowestStrand(state) >= noStrandBelow) {
    return state.used <= budget + minutesOverAllowed ? 'two_way_coaching' : 'good_talk_wrong_moment';
  }
  return shortOfTheAim(state, safe);
}

/** Where a run ends that broke nothing and did not reach the aim: what was there, and what was missing. */
function shortOfTheAim(state: State, safe: number): TeacherEnding {
  const aligned = (state.G + state.T) >> 1 >= alignedFrom;
  if (state.B >= aim && !aligned) return 'warm_but_adrift';
  if (aligned && safe < aim) return 'clear_but_guarded';
  return safe >= aim ? 'open_but_unaligned' : 'polite_distance';
}

/** The ending of a finished act in which the learner plays the resident: was it said, and was it heard? */
export function residentEnding(state: State): ResidentEnding {
  if (state.C >= aim) return state.O >= aim ? 'said_and_heard' : 'said_door_closed';
  return state.O >= aim ? 'door_open_words_kept' : 'two_silences';
}

function lowestStrand({ V, C, R, G, T, B }: State): number {
  return Math.min(V, C, R, G, T, B);
}
