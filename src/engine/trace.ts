import { alliance, safety } from '../model/measures.ts';
import { promiseState } from '../model/promises.ts';
import { roleBit, type State } from '../model/state.ts';
import type { Band, EndingId } from '../scenario/scenario.ts';
import { endingOf } from './ending-of.ts';
import { bandNames } from './names.ts';
import type { Play, Position } from './play.ts';
import { walk } from './walk.ts';
import { openChoices } from './walker.ts';

/** The levels of the model, in hundredths; S is safety and A is alliance. */
export interface TraceLevels {
  readonly V: number;
  readonly C: number;
  readonly R: number;
  readonly G: number;
  readonly T: number;
  readonly B: number;
  readonly S: number;
  readonly A: number;
}

/** The state after one decision. Field names are those of the model's vectors. */
export interface TraceStep extends TraceLevels {
  /** Ids of the choices that were open. */
  readonly open: readonly string[];
  readonly node: string;
  readonly option: string;
  readonly O: number;
  readonly margin: number;
  /** Minutes spent. */
  readonly used: number;
  readonly exposure: number;
  readonly overcontrol: number;
  readonly offer: Band | null;
  readonly rupture: boolean;
  /** Letters P (person), L (learner), K (clinician), in alphabetical order. */
  readonly recognised: readonly string[];
  readonly stop: boolean;
}

export interface Trace {
  readonly scenario: string;
  /** What the teacher's openness starts from, in whole points. */
  readonly openness: number;
  readonly path: readonly string[];
  readonly steps: readonly TraceStep[];
  /** How the last act ended; undefined before that. */
  readonly end:
    | (TraceLevels & { readonly promises: Readonly<Record<string, string>>; readonly ending: EndingId })
    | undefined;
}

/** What a path does, decision by decision; it stops before the first code that is unknown or not open. */
export function traceOf(play: Play, path: readonly string[]): Trace {
  const { decided, position } = walk(play, path);
  return {
    scenario: play.scenario.id,
    openness: play.acts[0]!.start.O,
    path: path.slice(0, decided.length),
    steps: decided.map(({ before, after, scene, choice }) => ({
      open: openChoices(play, before).map((index) => scene.choices[index]!.id),
      node: scene.id,
      option: choice.id,
      ...stepOf(after.state),
    })),
    end: position.stage === 'ended' ? endOf(play, position) : undefined,
  };
}

function stepOf(state: State): Omit<TraceStep, 'open' | 'node' | 'option'> {
  return {
    ...levelsOf(state),
    O: state.O,
    margin: state.margin,
    used: state.used,
    exposure: state.exposure,
    overcontrol: state.overcontrol,
    offer: bandNames[state.offer] ?? null,
    rupture: state.rupture,
    recognised: letters.filter(([, bit]) => (state.recognised & bit) !== 0).map(([letter]) => letter),
    stop: state.margin === 0,
  };
}

const letters = [
  ['K', roleBit.clinician],
  ['L', roleBit.learner],
  ['P', roleBit.person],
] as const;

const promiseWords = ['unmade', 'open', 'kept', 'broken'] as const;

function endOf(play: Play, position: Position): Trace['end'] {
  const { state } = position;
  const promises: Record<string, string> = {};
  for (const [index, name] of play.promises.entries()) {
    const came = promiseState(state.promises, index);
    if (came !== 0) promises[name] = promiseWords[came]!;
  }
  return { ...levelsOf(state), promises, ending: endingOf(play, position) };
}

function levelsOf(state: State): TraceLevels {
  const { V, C, R, G, T, B } = state;
  return { V, C, R, G, T, B, S: safety(state), A: alliance(state) };
}
