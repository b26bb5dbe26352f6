import type { Scenario } from '../../../src/scenario/scenario.ts';
import type { BruteForce, Counted } from './brute-force.ts';
import type { Ledger } from './ledger.ts';

/** In how many scenarios each thing happened that a proof has to get right. */
export class Occurrences {
  readonly #counts = new Map<string, number>();

  note(scenario: Scenario, brute: BruteForce): void {
    for (const what of new Set(happened(scenario, brute)))
      this.#counts.set(what, (this.#counts.get(what) ?? 0) + 1);
  }

  /** What happened in fewer scenarios than it should have; by the number that it should have been. */
  rarerThan(least: ReadonlyMap<number, readonly string[]>): readonly string[] {
    return [...least].flatMap(([wanted, all]) =>
      all
        .filter((what) => this.#of(what) < wanted)
        .map((what) => `${what}: in ${this.#of(what)} scenarios, not ${wanted}`),
    );
  }

  #of(what: string): number {
    return this.#counts.get(what) ?? 0;
  }
}

function* happened(scenario: Scenario, { counted, ledger, answers }: BruteForce): Generator<string> {
  yield* answers.keys();
  yield* inActs(scenario, counted, ledger);
  if (ledger.has('onward')) yield 'onward';
  for (const scene of counted.scenes.values()) {
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

function* inActs(scenario: Scenario, { acts }: Counted, ledger: Ledger): Generator<string> {
  for (const act of acts) {
    for (const what of ['rupture', 'repair', 'rescue', 'overTime'] as const)
      if (act[what].known === 'yes') yield what;
    for (const what of ['kept', 'broken']) if (ledger.has(`${what} ${act.id}`)) yield `promise ${what}`;
    for (const { id, met } of act.endings) if (met.known === 'yes') yield id;
  }
  const [first, second] = acts;
  if (second === undefined) return;
  yield `second act as ${scenario.acts[1]!.you}`;
  if (second.repair.known === 'yes') yield 'repair in the second act';
  const { least, most } = first!.levels!.O;
  if (scenario.acts[1]!.start.O === 'carry' && least.value < most.value) yield 'carried openness';
}

function* doors(scenario: Scenario, scene: string, id: string, met: number, open: number): Generator<string> {
  const choice = scenario.scenes[scene]?.choices.find((each) => each.id === id);
  if (choice === undefined || met === 0 || open > met - 1e-9) return;
  const what =
    choice.needs === undefined ? 'condition' : choice.when === undefined ? 'gate' : 'condition or gate';
  yield open === 0 ? `choice always closed by its ${what}` : `choice sometimes closed by its ${what}`;
}
