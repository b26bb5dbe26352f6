import type { Scenario } from '../../../src/scenario/scenario.ts';
import type { BruteForce } from './brute-force.ts';

/** In how many scenarios each thing happened that a proof has to get right. */
export class Occurrences {
  readonly #counts = new Map<string, number>();

  note(scenario: Scenario, brute: BruteForce): void {
    for (const what of new Set(happened(scenario, brute)))
      this.#counts.set(what, (this.#counts.get(what) ?? 0) + 1);
  }

  /** What happened in fewer scenarios than it should have. */
  rarerThan(least: Readonly<Record<string, number>>): readonly string[] {
    return Object.entries(least)
      .filter(([what, wanted]) => this.of(what) < wanted)
      .map(([what, wanted]) => `${what}: in ${this.of(what)} scenarios, not ${wanted}`);
  }

  of(what: string): number {
    return this.#counts.get(what) ?? 0;
  }

  /** Everything that happened, the rarest first. */
  get all(): readonly (readonly [what: string, count: number])[] {
    return [...this.#counts].sort((a, b) => a[1] - b[1]);
  }
}

function* happened(scenario: Scenario, { counted, ledger, answers }: BruteForce): Generator<string> {
  yield* answers.keys();
  const scenes = [...counted.scenes.values()];
  for (const act of counted.acts) {
    for (const what of ['rupture', 'repair', 'rescue', 'overTime'] as const)
      if (act[what].known === 'yes') yield what;
    for (const what of ['kept', 'broken']) if (ledger.has(`${what} ${act.id}`)) yield `promise ${what}`;
    for (const { id, met } of act.endings) if (met.known === 'yes') yield id;
  }
  if (ledger.has('onward')) yield 'onward';
  const [first, second] = counted.acts;
  if (second !== undefined) yield `second act as ${scenario.acts[1]!.you}`;
  if (second?.repair.known === 'yes') yield 'repair in the second act';
  if (scenario.acts[1]?.start.O === 'carry' && first!.levels!.O.least.value < first!.levels!.O.most.value)
    yield 'carried openness';
  for (const scene of scenes) {
    if (scene.met.known === 'no') yield 'scene never met';
    else if (scene.met.share.low < 0.999) yield 'branch';
    if (ledger.isRepeated(`scene ${scene.id}`)) yield 'scene met twice in a run';
    for (const line of scene.lines) yield `variant ${line.known}: ${line.field}`;
    for (const choice of scene.choices) {
      for (const line of choice.lines) yield `variant ${line.known}: choice ${line.field}`;
      yield* doors(scenario, scene.id, choice.id, scene.met.share.low, choice.open.share.low);
    }
  }
}

function* doors(scenario: Scenario, scene: string, id: string, met: number, open: number): Generator<string> {
  const choice = scenario.scenes[scene]?.choices.find((each) => each.id === id);
  if (choice === undefined || met === 0 || open > met - 1e-9) return;
  const what =
    choice.needs === undefined ? 'condition' : choice.when === undefined ? 'gate' : 'condition or gate';
  yield open === 0 ? `choice always closed by its ${what}` : `choice sometimes closed by its ${what}`;
}
