import type { Finding } from '../../scenario/diagnostic.ts';
import type { SceneProof } from '../proof.ts';
import { notShown } from './not-shown.ts';
import { scenePath } from './places.ts';
import type { Examined } from './rule.ts';

/** Two options are a test with a right answer; with none the story stops. */
export function fewOpen({ scenario, proof }: Examined): readonly Finding[] {
  return [...proof.scenes.values()].flatMap((scene) => {
    const path = scenePath(scenario, scene.id);
    const { fewest } = scene;
    if (fewest === undefined) return [];
    if (fewest.value === 0) return [deadEnd(scene.id, fewest.path, path)];
    if (fewest.value < 3) return [few(scene.id, fewest.value, fewest.path, path)];
    if (proof.how === 'exact' || alwaysOpen(scene, scenario) >= 3) return [];
    return [
      notShown(
        path,
        `There are too many runs to play them all, and in those played three options or more were open in scene "${scene.id}"; that it is always so is not shown.`,
      ),
    ];
  });
}

function deadEnd(id: string, witness: readonly string[], path: Finding['path']): Finding {
  return {
    code: 'dead-end',
    severity: 'error',
    path,
    atKey: true,
    message: `A run can come to scene "${id}" with no option open, and stops there. Take "when" or "needs" from at least three options, or lead such runs elsewhere.`,
    witness,
  };
}

function few(id: string, open: number, witness: readonly string[], path: Finding['path']): Finding {
  return {
    code: 'open-few',
    severity: 'error',
    path,
    atKey: true,
    message: `A run can come to scene "${id}" with only ${open === 1 ? 'one option' : 'two options'} open. Add an option without "when" and "needs", or lower a door, so that three are always open.`,
    witness,
  };
}

function alwaysOpen({ id, choices }: SceneProof, { scenes }: Examined['scenario']): number {
  const written = scenes[id]?.choices;
  if (written === undefined) return choices.length;
  return written.filter(({ when, needs = [] }) => when === undefined && needs.length === 0).length;
}
