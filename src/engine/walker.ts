import { decide } from '../model/decide.ts';
import { finish } from '../model/ending.ts';
import { isOpen } from '../model/gates.ts';
import { needsRepair, withRepairOffered } from '../model/repair.ts';
import { draftOf, startState, type State } from '../model/state.ts';
import { marked } from './mark-book.ts';
import { end, onward, type Exit, type Play, type PlayAct, type PlayScene, type Position } from './play.ts';

/** Where a run begins. */
export function start(play: Play): Position {
  return openAct(play, 0, undefined);
}

/**
 * Where an act begins. What was promised, marked and broken in the act before is remembered; levels start anew.
 *
 * @param before Where the act before ended, if one was played.
 */
export function openAct(play: Play, act: number, before: Position | undefined): Position {
  const { start: values, carriesOpenness, opens } = play.acts[act]!;
  const state = draftOf(startState(values));
  if (before !== undefined) {
    if (carriesOpenness) state.O = before.state.O;
    state.promises = before.state.promises;
    state.ruptured = before.state.ruptured;
    state.repairOffered = before.state.repairOffered;
  }
  const marks = before?.marks ?? play.unmarked;
  return enter(play, opens, {
    act,
    scene: opens,
    repairing: false,
    stage: 'reading',
    state,
    choice: -1,
    exit: nowhere,
    onward: nowhere,
    rescued: false,
    marks,
  });
}

export function actAt(play: Play, position: Position): PlayAct {
  return play.acts[position.act]!;
}

/** The scene at hand, the repair moment included. */
export function sceneAt(play: Play, position: Position): PlayScene {
  if (position.repairing) return actAt(play, position).repair!;
  return play.scenes[position.scene]!;
}

/** The numbers of the open choices, in the author's order; none unless deciding. */
export function openChoices(play: Play, position: Position): readonly number[] {
  if (position.stage !== 'deciding') return noChoices;
  const { alwaysOpen, choices } = sceneAt(play, position);
  if (alwaysOpen !== undefined) return alwaysOpen;
  const open: number[] = [];
  for (let index = 0; index < choices.length; index++) {
    const { when, gates } = choices[index]!;
    if ((when === undefined || when(position)) && isOpen(position.state, gates)) open.push(index);
  }
  return open;
}

/** What one of the open choices makes of the state. */
export function stateAfter(play: Play, position: Position, index: number): State {
  const { asResident, budget } = actAt(play, position);
  const { step, stepAsResident, choices } = sceneAt(play, position);
  return decide(position.state, asResident ? stepAsResident : step, choices[index]!.action, budget);
}

/**
 * The reply to one of the open choices.
 *
 * @param state What `stateAfter` says of it, for those who have asked already.
 */
export function choose(
  play: Play,
  position: Position,
  index: number,
  state: State = stateAfter(play, position, index),
): Position {
  const choice = sceneAt(play, position).choices[index]!;
  const exit = position.repairing ? position.exit : choice.exit;
  return {
    act: position.act,
    scene: position.scene,
    repairing: position.repairing,
    stage: 'replying',
    state,
    choice: index,
    exit,
    onward: position.repairing ? position.onward : exit,
    rescued: position.rescued,
    marks: marked(position.marks, choice.marks),
  };
}

/**
 * Whether the act ends right after one of the open choices, whatever has happened before: no rescue, no repair moment and
 * no condition on the way. It then ends in `finish(state)`, and who explores millions of runs is spared the positions.
 *
 * @param state What `stateAfter` says of the choice.
 */
export function endsAct(play: Play, position: Position, index: number, state: State): boolean {
  const [way] = position.repairing ? position.exit : sceneAt(play, position).choices[index]!.exit;
  if (way !== undefined && (way.when !== undefined || way.go !== end)) return false;
  return !lacksMargin(play, position, state) && !breaksOff(play, position, state);
}

/**
 * What follows a reply, a scene without choices or the end of an act: the rescue if the margin is gone, the repair
 * moment if one is due, the next scene, or the end. Where nothing follows, the same position.
 */
export function proceed(play: Play, position: Position): Position {
  switch (position.stage) {
    case 'deciding':
      return position;
    case 'ended':
      return position.act + 1 < play.acts.length ? openAct(play, position.act + 1, position) : position;
    case 'replying':
      return needsRescue(play, position)
        ? enter(play, actAt(play, position).rescue, { ...position, rescued: true })
        : leave(play, position, position.exit);
    case 'reading':
      return leave(play, position, play.scenes[position.scene]!.exit);
    default:
      return position.stage satisfies never;
  }
}

/** Goes on until there is a choice to make or the run is over. */
export function settle(play: Play, position: Position): Position {
  let here = position;
  while (here.stage !== 'deciding') {
    const next = proceed(play, here);
    if (next === here) break;
    here = next;
  }
  return here;
}

/** The last act has ended. */
export function isOver(play: Play, position: Position): boolean {
  return position.stage === 'ended' && position.act === play.acts.length - 1;
}

const noChoices: readonly number[] = [];
const nowhere: Exit = [];

function needsRescue(play: Play, position: Position): boolean {
  return lacksMargin(play, position, position.state);
}

function lacksMargin(play: Play, position: Position, { margin }: State): boolean {
  return margin === 0 && !position.rescued && actAt(play, position).rescue >= 0;
}

function breaksOff(play: Play, position: Position, state: State): boolean {
  const { repair, asResident } = actAt(play, position);
  return repair !== undefined && !asResident && needsRepair(state);
}

function leave(play: Play, position: Position, exit: Exit): Position {
  if (breaksOff(play, position, position.state)) {
    const state = withRepairOffered(position.state);
    return { ...position, repairing: true, stage: 'deciding', state, choice: -1, exit };
  }
  const next = target(position, exit);
  return next === end ? endAct(position) : enter(play, next, position);
}

function target(position: Position, exit: Exit): number {
  const next = firstThatHolds(position, exit);
  if (next !== onward) return next;
  const led = firstThatHolds(position, position.onward);
  return led === onward ? end : led;
}

function firstThatHolds(position: Position, exit: Exit): number {
  for (const { when, go } of exit) if (when === undefined || when(position)) return go;
  return end;
}

function enter(play: Play, scene: number, from: Position): Position {
  const { choices, marks } = play.scenes[scene]!;
  return {
    act: from.act,
    scene,
    repairing: false,
    stage: choices.length > 0 ? 'deciding' : 'reading',
    state: from.state,
    choice: -1,
    exit: from.exit,
    onward: from.onward,
    rescued: from.rescued,
    marks: marked(from.marks, marks),
  };
}

function endAct(position: Position): Position {
  return {
    act: position.act,
    scene: position.scene,
    repairing: false,
    stage: 'ended',
    state: finish(position.state),
    choice: -1,
    exit: position.exit,
    onward: position.onward,
    rescued: position.rescued,
    marks: position.marks,
  };
}
