import type { Play, PlayChoice, PlayScene, Position } from './play.ts';
import { choose, openChoices, sceneAt, settle, start } from './walker.ts';

/** One decision of a run: where it was made, and the reply. */
export interface Decided {
  readonly before: Position;
  readonly after: Position;
  readonly scene: PlayScene;
  readonly choice: PlayChoice;
}

/** A run along a path of codes; it stops before the first code that is unknown or not open. */
export interface Walk {
  readonly decided: readonly Decided[];
  /** Where the run stands after everything that needs no choice. */
  readonly position: Position;
}

export function walk(play: Play, path: readonly string[]): Walk {
  return walkFrom(play, start(play), path, ({ code }, wanted) => code === wanted);
}

/** The same from any position, along choice ids: as the good ways are written. */
export function walkByIds(play: Play, from: Position, path: readonly string[]): Walk {
  return walkFrom(play, from, path, ({ id }, wanted) => id === wanted);
}

function walkFrom(
  play: Play,
  from: Position,
  path: readonly string[],
  isWanted: (choice: PlayChoice, wanted: string) => boolean,
): Walk {
  const decided: Decided[] = [];
  let position = settle(play, from);
  for (const wanted of path) {
    const scene = sceneAt(play, position);
    const index = openChoices(play, position).find((open) => isWanted(scene.choices[open]!, wanted));
    if (index === undefined) break;
    const after = choose(play, position, index);
    decided.push({ before: position, after, scene, choice: scene.choices[index]! });
    position = settle(play, after);
  }
  return { decided, position };
}
