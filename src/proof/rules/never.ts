import type { Choice, Condition, Scenario } from '../../scenario/scenario.ts';
import { repairChoiceIds } from '../../scenario/reserved.ts';
import type { Interval, Proof, Quantity, SceneProof } from '../proof.ts';
import type { PlacedCondition } from './conditions.ts';
import { Order } from './order.ts';
import { listed } from './places.ts';
import type { Examined } from './rule.ts';

/** Why a condition can never hold where it is read. */
export interface Reason {
  readonly code: 'flag-unset' | 'promise-unmade' | 'condition-never';
  /** A whole sentence. */
  readonly text: string;
}

/** What is known of a place in the story without playing it, and what the proof adds. */
export class Past {
  readonly #scenario: Scenario;
  readonly #proof: Proof;
  readonly #order: Order;

  constructor({ scenario, proof }: Pick<Examined, 'scenario' | 'proof'>) {
    this.#scenario = scenario;
    this.#proof = proof;
    this.#order = new Order(scenario);
  }

  /** Every choice that can have been made by then. */
  choices({ scene, act, afterChoice }: PlacedCondition): readonly Choice[] {
    if (scene === undefined) return this.#order.choicesUpTo(act!);
    const before = this.#order.choicesBefore(scene);
    return afterChoice ? [...before, ...this.#scenario.scenes[scene]!.choices] : before;
  }

  /** Numbers of the acts in which this is read. */
  acts({ scene, act }: PlacedCondition): readonly number[] {
    return scene === undefined ? [act!] : this.#order.actsWith(scene);
  }

  /** Why all of this can never hold; undefined where that is not known. */
  whyNever(condition: Condition, at: PlacedCondition): Reason | undefined {
    const { all = [], any } = condition;
    const own =
      this.#happened(condition, at) ??
      this.#promised(condition, at) ??
      this.#met(condition, at) ??
      this.#spent(condition, at) ??
      this.#measured(condition, at);
    if (own !== undefined) return own;
    for (const part of all) {
      const reason = this.whyNever(part, at);
      if (reason !== undefined) return reason;
    }
    const reasons = any?.map((part) => this.whyNever(part, at));
    return reasons?.every((reason) => reason !== undefined) === true ? reasons[0] : undefined;
  }

  #happened({ chose, visited, flag = [] }: Condition, at: PlacedCondition): Reason | undefined {
    const before = this.choices(at);
    const ids = new Set<string>([...before.map(({ id }) => id), ...repairChoiceIds]);
    if (chose !== undefined && !chose.some((id) => ids.has(id)))
      return never(`Nobody can have chosen ${listed(chose)} by then.`);
    if (visited !== undefined && !visited.some((id) => this.#canHaveSeen(id, at)))
      return never(`Nobody can have been in scene ${listed(visited)} by then.`);
    const unset = flag.find((id) => !before.some(({ sets }) => sets.includes(id)));
    return unset === undefined
      ? undefined
      : { code: 'flag-unset', text: `No choice before it sets the flag "${unset}".` };
  }

  #canHaveSeen(id: string, { scene, act }: PlacedCondition): boolean {
    if (scene === undefined) return this.#order.actsWith(id).some((number) => number <= act!);
    return id === scene || this.#order.precedes(id, scene);
  }

  #promised({ promise }: Condition, at: PlacedCondition): Reason | undefined {
    if (promise === undefined || promise.is === 'unmade') return undefined;
    const before = this.choices(at);
    const { of, is } = promise;
    if (!before.some(({ promises }) => promises.includes(of)))
      return { code: 'promise-unmade', text: `No choice before it makes the promise "${of}".` };
    if (is === 'kept' && !before.some(({ keeps }) => keeps.includes(of)))
      return never(`No choice before it keeps the promise "${of}".`);
    if (is === 'broken' && at.scene !== undefined && this.acts(at).every((act) => act === 0))
      return never('A promise is broken only when an act ends.');
    return undefined;
  }

  #met({ recognised, rescued, rupture }: Condition, at: PlacedCondition): Reason | undefined {
    const acts = this.acts(at);
    if (recognised !== undefined && !this.choices(at).some(({ sees }) => sees === recognised))
      return never(`No choice before it sees the ${recognised}.`);
    if (rescued === true && acts.every((act) => this.#scenario.acts[act]!.rescue === undefined))
      return never('This act has no rescue.');
    const last = Math.max(...acts);
    const ruptures = this.#proof.acts.slice(0, last + 1).map((act) => act.rupture.known);
    if (
      (rupture === 'open' || rupture === 'past') &&
      ruptures.length > 0 &&
      ruptures.every((known) => known === 'no')
    )
      return never('No run breaks anything: no rupture ever opens.');
    return undefined;
  }

  /** In segments and minutes: what no run can have left by then. */
  #spent({ margin, minutes_left: left }: Condition, at: PlacedCondition): Reason | undefined {
    const acts = this.acts(at);
    const start = (act: number) => this.#scenario.acts[act]!.start;
    const atEnd = (act: number) => this.#proof.acts[act]?.levels;
    if (margin !== undefined) {
      const low = Math.min(...acts.map((act) => atEnd(act)?.margin.outer.low ?? 0));
      if (!meets({ low, high: Math.max(...acts.map((act) => start(act).margin)) }, margin, 1))
        return never(`The margin is never so ${(margin.at_least ?? 0) > low ? 'high' : 'low'} here.`);
    }
    if (left === undefined) return undefined;
    const most = Math.max(...acts.map((act) => start(act).minutes));
    const least = Math.min(
      ...acts.map((act) => start(act).minutes - (atEnd(act)?.used.outer.high ?? Infinity)),
    );
    if (meets({ low: least, high: most }, left, 1)) return undefined;
    return never(
      `There are never so ${(left.at_least ?? -Infinity) > most ? 'many' : 'few'} minutes left here.`,
    );
  }

  /** Levels are known on coming into a scene, so only for what is read there before the choice. */
  #measured({ level, offer }: Condition, { scene, afterChoice }: PlacedCondition): Reason | undefined {
    const levels = scene === undefined || afterChoice ? undefined : this.#proof.scenes.get(scene)?.levels;
    if (levels === undefined) return undefined;
    if (level !== undefined && !meets(reachOf(levels, level.of), level, 100)) {
      const { low, high } = reachOf(levels, level.of);
      return never(
        `${level.of} is from ${Math.floor(low / 100)} to ${Math.floor(high / 100)} here, whatever was done before.`,
      );
    }
    if (offer === undefined) return undefined;
    const reach = reachOf(levels, offer.reads);
    if (offer.is.some((band) => meets(reach, bandRange[band], 100))) return undefined;
    return never(`The resident is never ${offer.is.join(' or ')} to ${offer.reads} here.`);
  }
}

const bandRange = {
  open: { at_least: 55 },
  testing: { at_least: 45, below: 55 },
  guarded: { below: 45 },
} as const;

const pairOf: Readonly<Record<string, readonly [Quantity, Quantity]>> = {
  disclose: ['V', 'B'],
  challenge: ['C', 'B'],
  reflect: ['R', 'G'],
  invite: ['O', 'B'],
};

/** What no run can leave, in hundredths; for a pair, as far as its two strands tell. */
export function reachOf(levels: NonNullable<SceneProof['levels']>, of: string): Interval {
  const pair = pairOf[of];
  if (pair === undefined) return levels[of as Quantity].outer;
  const [one, other] = [levels[pair[0]].outer, levels[pair[1]].outer];
  return { low: (one.low + other.low) / 2, high: (one.high + other.high) / 2 };
}

function meets(
  { low, high }: Interval,
  {
    at_least: from = -Infinity,
    below = Infinity,
  }: { readonly at_least?: number | undefined; readonly below?: number | undefined },
  unit: number,
): boolean {
  return high >= from * unit && low < below * unit;
}

function never(text: string): Reason {
  return { code: 'condition-never', text };
}
