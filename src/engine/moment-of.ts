import { cost } from '../model/minutes.ts';
import { alliance, measure, safety } from '../model/measures.ts';
import { offer } from '../model/offers.ts';
import type { Expression, Scene } from '../scenario/scenario.ts';
import { changeOf } from './change.ts';
import type { Change, Moment, Phase, Reading } from './moment.ts';
import { bandNames, rolesIn } from './names.ts';
import type { Play, Position } from './play.ts';
import { endingWords, replyAt, said } from './said.ts';
import type { SessionSnapshot } from './session-machine.ts';
import { actAt, openChoices, sceneAt } from './walker.ts';

/** All that the player draws of a snapshot of `sessionMachine(play)`. */
export function momentOf(play: Play, snapshot: SessionSnapshot): Moment {
  const { position, before, path } = snapshot.context;
  const scene = sceneAt(play, position);
  const shownAt = before ?? position;
  const change = before && changeOf(play, before.state, position.state);
  const ending = position.stage === 'ended' ? endingWords(play, position) : undefined;
  const stance = stanceOf(play, position);
  const { asResident, meets } = actAt(play, position);
  return {
    phase: phaseOf(snapshot),
    step: path.length,
    scene: scene.id,
    title: said(scene.title, shownAt),
    place: placeOf(play, position),
    clock: play.scenes[position.scene]!.clock,
    you: asResident ? 'resident' : 'teacher',
    meets,
    speaker: (ending ? ending.speaker : scene.speaker) ?? meets,
    expression: ending?.face ?? expressionOf(position, change, stance),
    text: said(scene.text, shownAt),
    says: scene.says && said(scene.says, shownAt),
    shows: written(play, position)?.shows,
    choices: choicesAt(play, position),
    reply: before && replyOf(play, before, position, stance),
    ...(before ? besideReply(play, position) : nothingBeside),
    reading: readingOf(play, position, stance),
    change,
    ending: ending && { id: ending.id, title: ending.title, epilogue: ending.epilogue },
  };
}

function placeOf({ scenes, scenario }: Play, { scene }: Position): Moment['place'] {
  return scenes[scene]!.place ?? (scenario.kind === 'er' ? 'er_bay' : 'clinic_room');
}

function choicesAt(play: Play, position: Position): Moment['choices'] {
  const { choices } = sceneAt(play, position);
  return openChoices(play, position).map((index) => {
    const { id, text, action } = choices[index]!;
    return { id, text: said(text, position), minutes: cost(position.state, action) };
  });
}

function replyOf(play: Play, before: Position, position: Position, stance: number): Moment['reply'] {
  const scene = sceneAt(play, position);
  return {
    choice: said(scene.choices[position.choice]!.text, before),
    band: bandNames[stance]!,
    text: replyAt(scene, position, stance),
    shows: written(play, position)?.choices[position.choice]?.shows,
  };
}

const nothingBeside = { pitStop: undefined, hint: undefined };

/** A pause to guess, and a note about the screen; the repair moment has neither. */
function besideReply(play: Play, position: Position): Pick<Moment, 'pitStop' | 'hint'> {
  const scene = written(play, position);
  if (scene === undefined) return nothingBeside;
  const { pit_stop: pitStop, hint } = scene;
  return { pitStop: pitStop && { asks: pitStop.asks, guesses: pitStop.guesses }, hint };
}

/** The scene as the author wrote it; undefined in the repair moment. */
function written(play: Play, position: Position): Scene | undefined {
  return position.repairing ? undefined : play.scenario.scenes[sceneAt(play, position).id];
}

function phaseOf({ value, context: { position } }: SessionSnapshot): Phase {
  if (value === 'debriefing' || value === 'done') return value;
  return position.repairing && position.stage === 'deciding' ? 'repairing' : position.stage;
}

/** The band of the reply just given; before a decision, of the offer its scene reads. */
export function stanceOf(play: Play, position: Position): number {
  const { state, stage } = position;
  const { reads } = sceneAt(play, position).step;
  if (stage === 'deciding' && reads >= 0) return offer(state, reads);
  return state.offer >= 0 ? state.offer : offer(state, measure.disclose);
}

function expressionOf({ state }: Position, change: Change | undefined, stance: number): Expression {
  if (state.rupture) return 'ruptured';
  return change?.rupture === 'repaired' ? 'relieved' : bandNames[stance]!;
}

function readingOf(play: Play, position: Position, stance: number): Reading {
  const { state } = position;
  return {
    safety: safety(state),
    alliance: alliance(state),
    openness: state.O,
    margin: state.margin,
    minutesLeft: actAt(play, position).budget - state.used,
    recognised: rolesIn(state.recognised),
    stance: bandNames[stance]!,
    ruptured: state.rupture,
  };
}
