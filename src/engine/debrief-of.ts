import { isMet } from '../model/gates.ts';
import { alliance, measure, reading, safety } from '../model/measures.ts';
import { promise, promiseState } from '../model/promises.ts';
import type { State } from '../model/state.ts';
import type { Line } from '../scenario/prose.ts';
import { changeOf } from './change.ts';
import { actsOf } from './debrief-acts.ts';
import type { Debrief, Decision, Door, Doubt } from './debrief.ts';
import { stanceOf } from './moment-of.ts';
import { bandNames, strandNames } from './names.ts';
import type { Play, PlayScene, Position } from './play.ts';
import { replyAt, said } from './said.ts';
import { walk, walkByIds, type Decided } from './walk.ts';
import { openAct, openChoices } from './walker.ts';

/** What a run came to, act by act and decision by decision; it stops before the first code that is unknown or not open. */
export function debriefOf(play: Play, path: readonly string[]): Debrief {
  const { decided, position } = walk(play, path);
  const { scenario } = play;
  return {
    acts: actsOf(play, decided),
    decisions: decided.map((made, index) => decisionOf(play, made, index)),
    hiddenConcern: scenario.hidden_concern,
    promises: promisesOf(play, decided, position),
    goodWays: scenario.good_ways.map((way) => ({
      act: way.act ?? play.acts[0]!.id,
      title: way.title,
      why: way.why,
      choices: wordsAlong(play, way),
    })),
    questions: scenario.questions,
    takeaway: scenario.takeaway,
  };
}

function decisionOf(play: Play, { before, after, scene, choice }: Decided, index: number): Decision {
  const band = stanceOf(play, after);
  const { minutes, rupture, recognised } = changeOf(play, before.state, after.state);
  const open = openChoices(play, before);
  return {
    index,
    act: before.act,
    scene: scene.id,
    title: said(scene.title, before),
    clock: play.scenes[before.scene]!.clock,
    choice: choice.id,
    text: said(choice.text, before),
    band: bandNames[band]!,
    reply: replyAt(scene, after, band),
    minutes,
    moved: movedBetween(before.state, after.state),
    rupture,
    recognised,
    exposure: after.state.exposure,
    overcontrol: after.state.overcontrol,
    why: choice.why,
    rows: choice.rows,
    sources: choice.sources,
    doubt: doubtAt(scene, after, band),
    closed: closedDoors(scene, before),
    others: open
      .map((number) => scene.choices[number]!)
      .filter((other) => other !== choice)
      .map((other) => ({ choice: other.id, text: said(other.text, before) })),
  };
}

function movedBetween(before: State, after: State): Decision['moved'] {
  const moves = [
    ...strandNames.map((of) => ({ of, from: before[of], to: after[of] })),
    { of: 'O' as const, from: before.O, to: after.O },
    { of: 'safety' as const, from: safety(before), to: safety(after) },
    { of: 'alliance' as const, from: alliance(before), to: alliance(after) },
    { of: 'margin' as const, from: before.margin, to: after.margin },
  ];
  return moves.filter(({ from, to }) => from !== to);
}

const pairStrands = {
  [measure.disclose]: ['V', 'B'],
  [measure.challenge]: ['C', 'B'],
  [measure.reflect]: ['R', 'G'],
  [measure.invite]: ['O', 'B'],
} as const;

function doubtAt({ unsaid, step }: PlayScene, after: Position, band: number): Doubt | undefined {
  if (unsaid === undefined) return undefined;
  const [one, other] = pairStrands[step.reads as keyof typeof pairStrands] ?? pairStrands[measure.disclose];
  const weaker = after.state[one] <= after.state[other] ? one : other;
  return { text: said(unsaid, after), heldBy: bandNames[band] === 'open' ? undefined : weaker };
}

function closedDoors(scene: PlayScene, before: Position): readonly Door[] {
  return scene.choices
    .filter(({ when }) => when === undefined || when(before))
    .map((choice) => ({
      choice: choice.id,
      text: said(choice.text, before),
      missing: choice.gates
        .filter((gate) => !isMet(before.state, gate))
        .map(({ of, atLeast }) => ({
          of: measureNames[of]!,
          had: reading(before.state, of),
          needed: atLeast,
        })),
    }))
    .filter(({ missing }) => missing.length > 0);
}

const measureNames = Object.keys(measure) as Door['missing'][number]['of'][];

/** Each promise that was made and what it came to; made twice, the later one counts. */
function promisesOf(play: Play, decided: readonly Decided[], position: Position): Debrief['promises'] {
  return play.promises.flatMap((id, number) => {
    const madeAt = decided.findLastIndex(({ choice }) => choice.action.promises.includes(number));
    if (madeAt < 0) return [];
    const kept = promiseState(position.state.promises, number) === promise.kept;
    return [
      {
        id,
        text: play.scenario.promises[id]!,
        state: kept ? ('kept' as const) : ('broken' as const),
        madeAt,
      },
    ];
  });
}

/** The words of the choices along a good way; where it cannot be played, as they are first written. */
function wordsAlong(play: Play, { act, path }: Play['scenario']['good_ways'][number]): readonly Line[] {
  const number = act === undefined ? 0 : play.acts.findIndex(({ id }) => id === act);
  const { decided } = walkByIds(play, openAct(play, number, undefined), path);
  const every = [...play.scenes, ...play.acts.flatMap(({ repair }) => repair ?? [])].flatMap(
    ({ choices }) => choices,
  );
  return path.map((id, index) => {
    const made = decided[index];
    if (made !== undefined) return said(made.choice.text, made.before);
    return every.find((choice) => choice.id === id)?.text.at(-1)?.text ?? [];
  });
}
