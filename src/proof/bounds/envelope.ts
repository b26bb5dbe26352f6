import type { EndingId } from '../../scenario/scenario.ts';
import { quantities } from '../proof.ts';
import { endlessly, level, type Box } from './box.ts';

/** What no run can leave, gathered box by box: what is not in here cannot happen. */
export class Envelope {
  readonly scenes: readonly SceneEnvelope[];
  readonly acts: readonly ActEnvelope[];
  /** By number of the variant. */
  readonly lines: Uint8Array;
  /** Decisions in a run. */
  readonly decisions = { low: Infinity, high: -Infinity };

  constructor(choices: readonly number[], acts: number, lines: number) {
    this.scenes = choices.map((count) => new SceneEnvelope(count));
    this.acts = Array.from({ length: acts }, () => new ActEnvelope());
    this.lines = new Uint8Array(lines);
  }

  ended({ low, high }: Box): void {
    const { decisions } = this;
    decisions.low = Math.min(decisions.low, low[level.decisions]);
    decisions.high = Math.max(decisions.high, unlimited(high[level.decisions]));
  }
}

export class SceneEnvelope {
  readonly levels = new Outer();
  /** By number of the choice: it may be open. */
  readonly open: Uint8Array;
  /** Three for each choice, in the order of the model's bands. */
  readonly bands: Uint8Array;

  constructor(choices: number) {
    this.open = new Uint8Array(choices);
    this.bands = new Uint8Array(3 * choices);
  }

  get met(): boolean {
    return this.levels.any;
  }
}

export class ActEnvelope {
  readonly levels = new Outer();
  readonly endings = new Map<EndingId, Outer>();
  rupture = false;
  repair = false;
  rescue = false;
  overTime = false;

  ending(id: EndingId): Outer {
    const found = this.endings.get(id) ?? new Outer();
    this.endings.set(id, found);
    return found;
  }
}

/** Bounds of every quantity, in the order of `quantities`. */
export class Outer {
  readonly low: number[] = quantities.map(() => Infinity);
  readonly high: number[] = quantities.map(() => -Infinity);

  get any(): boolean {
    return this.low[0]! < Infinity;
  }

  note({ low, high }: Box): void {
    this.#include(0, third(low[level.safety]), third(high[level.safety]));
    this.#include(1, third(low[level.alliance]), third(high[level.alliance]));
    for (let at = 0; at < level.used; at++) this.#include(at + 2, low[at]!, high[at]!);
    this.#include(level.used + 2, low[level.used], unlimited(high[level.used]));
  }

  #include(at: number, low: number, high: number): void {
    if (low < this.low[at]!) this.low[at] = low;
    if (high > this.high[at]!) this.high[at] = high;
  }
}

function third(sum: number): number {
  return (sum / 3) | 0;
}

function unlimited(value: number): number {
  return value >= endlessly ? Infinity : value;
}
