import type { Proof, Range } from '../../../src/proof/proof.ts';
import type { ReferenceFacts, Rule } from '../../../src/proof/rules/rule.ts';
import { compilePlay } from '../../../src/engine/compile-play.ts';
import type { Finding } from '../../../src/scenario/diagnostic.ts';
import type { Choice, Scenario, Scene } from '../../../src/scenario/scenario.ts';
import { choiceOf, line, saidLine, scenarioOf, sceneOf, endsAt } from '../../support/scenario-builder.ts';

const nothing: Range = {
  least: { value: 0, path: [] },
  most: { value: 0, path: [] },
  outer: { low: 0, high: 0 },
};

/** A proof of nothing: rules about words do not look at it. */
const unproved: Proof = {
  how: 'exact',
  explored: 0,
  runs: 0,
  decisions: nothing,
  scenes: new Map(),
  acts: [],
  endless: undefined,
  habits: [],
  memory: { path: [], characters: 0, limits: { scorm12: 0, scorm2004: 0 } },
};

/** What a rule about words says of a scenario. */
export function saidBy(
  rule: Rule,
  scenario: Scenario,
  references?: readonly ReferenceFacts[],
): readonly Finding[] {
  return rule({ scenario, play: compilePlay(scenario), proof: unproved, references });
}

/** Code, place and snippet of what a rule says, in one line each. */
export function briefly(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ code, path, snippet }) =>
    [code, path.join('/'), ...(snippet === undefined ? [] : [`“${snippet}”`])].join(' '),
  );
}

/** One decision of three options, the scene and its first option as given. */
export function oneDecision(
  { first = {}, ...scene }: Partial<Scene> & { readonly first?: Partial<Choice> } = {},
  given: Partial<Scenario> = {},
): Scenario {
  const choices = [
    choiceOf('ask', 'aa', { text: saidLine('Ask her what she saw.'), ...first }),
    choiceOf('tell', 'ab', { text: saidLine('Tell her what is due.') }),
    choiceOf('wait', 'ac', { text: saidLine('Wait for her to talk.') }),
  ];
  return scenarioOf({ hallway: sceneOf('Hallway', { choices, next: endsAt('end'), ...scene }) }, given);
}

/** One decision, with the explanation of its first option as given. */
export function explained(why: string, given: Partial<Scenario> = {}): Scenario {
  return oneDecision({ first: { why: line(why) } }, given);
}
