import { compilePlay } from '../../../src/engine/compile-play.ts';
import type { Proof } from '../../../src/proof/proof.ts';
import { prove } from '../../../src/proof/prove.ts';
import type { Examined, Rule } from '../../../src/proof/rules/rule.ts';
import type { Finding } from '../../../src/scenario/diagnostic.ts';
import type { Choice, Scenario, Scene } from '../../../src/scenario/scenario.ts';
import { choiceOf, endsAt, sceneOf } from '../../support/scenario-builder.ts';

/** A scenario with its proof; the proof may be told otherwise, as where there are too many runs to play. */
export function examinedOf(scenario: Scenario, tell: (proof: Proof) => Proof = (proof) => proof): Examined {
  const play = compilePlay(scenario);
  return { scenario, play, proof: tell(prove(play)), references: undefined };
}

/** Severity, code and path of what a rule finds, in one line each. */
export function foundBy(rule: Rule, scenario: Scenario, tell?: (proof: Proof) => Proof): readonly string[] {
  return rule(examinedOf(scenario, tell)).map(asWords);
}

export function asWords({ severity, code, path }: Finding): string {
  return `${severity} ${code} ${path.join('/')}`;
}

/** Three options whose codes start with a letter, each as given. */
export function three(letter: string, ...given: readonly Partial<Choice>[]): readonly Choice[] {
  return [0, 1, 2].map((index) =>
    choiceOf(`${letter}_${index}`, `${letter}${'abc'[index]!}`, { moves: { V: 1 }, ...given[index] }),
  );
}

/** A scene with three options, each as given, that leads to another or ends. */
export function decisionOf(
  letter: string,
  go: string,
  options: readonly Partial<Choice>[] = [],
  scene: Partial<Scene> = {},
): Scene {
  return sceneOf(letter, { choices: [...three(letter, ...options)], next: endsAt(go), ...scene });
}
