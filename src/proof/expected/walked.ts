import type { Play, PlayChoice, Position } from '../../engine/play.ts';
import { choose, isOver, openChoices, proceed, sceneAt, start } from '../../engine/walker.ts';

/** Where a path of choice ids leads. */
export interface Walked {
  /** How many of the choices could be made. */
  readonly taken: number;
  readonly codes: readonly string[];
  /** Just after the last choice; undefined while none was made. */
  readonly reply: Position | undefined;
  /** Ids of the scenes between the last choice and the next, both read and to decide in; `repair` for the moment. */
  readonly scenes: readonly string[];
  /** Where an act ended after the last choice: the last one, if acts without choices follow. */
  readonly ended: Position | undefined;
  /** Where the next choice is to be made, or where the run is over. */
  readonly now: Position;
}

export function walked(play: Play, path: readonly string[]): Walked {
  let at = goOn(play, start(play), []);
  let reply: Position | undefined;
  const codes: string[] = [];
  for (const id of path) {
    const found = openAt(play, at.now).find(({ choice }) => choice.id === id);
    if (found === undefined) break;
    codes.push(found.choice.code);
    reply = choose(play, at.now, found.index);
    at = goOn(play, reply, undefined);
  }
  return { taken: codes.length, codes, reply, ...at };
}

/** The open choices where the next one is to be made. */
export function openAt(
  play: Play,
  position: Position,
): readonly { readonly choice: PlayChoice; readonly index: number }[] {
  return openChoices(play, position).map((index) => ({
    choice: sceneAt(play, position).choices[index]!,
    index,
  }));
}

function goOn(
  play: Play,
  from: Position,
  before: readonly string[] | undefined,
): Pick<Walked, 'scenes' | 'ended' | 'now'> {
  const scenes: string[] = before === undefined ? [] : [sceneAt(play, from).id];
  let ended: Position | undefined;
  let now = from;
  while (now.stage !== 'deciding' && !isOver(play, now)) {
    now = proceed(play, now);
    if (now.stage === 'ended') ended = now;
    else scenes.push(sceneAt(play, now).id);
  }
  return { scenes, ended, now };
}
