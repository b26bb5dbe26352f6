import type { Play } from './play.ts';
import { walk } from './walk.ts';
import { sceneAt } from './walker.ts';

/**
 * Codes of all options, open or not, where the next choice would be made after a path: what a packed path counts by.
 *
 * @returns Undefined when the run has ended, or when the path cannot be walked to its end.
 */
export function optionsAfter(play: Play, path: readonly string[]): readonly string[] | undefined {
  const { decided, position } = walk(play, path);
  if (decided.length < path.length || position.stage !== 'deciding') return undefined;
  return sceneAt(play, position).choices.map(({ code }) => code);
}
