import { plainText } from '../../src/scenario/plain-text.ts';
import type { Choice, Scenario, Scene } from '../../src/scenario/scenario.ts';

export interface Decision {
  readonly id: string;
  readonly scene: Scene;
  readonly choices: readonly Choice[];
}

/** The scenes in which something is decided. */
export function decisionsOf({ scenes }: Scenario): readonly Decision[] {
  return Object.entries(scenes)
    .filter(([, { choices }]) => choices.length > 0)
    .map(([id, scene]) => ({ id, scene, choices: scene.choices }));
}

/** Every wording of an option: its variants. */
export function wordings(choice: Choice): readonly string[] {
  return choice.text.map(({ text }) => plainText(text));
}
