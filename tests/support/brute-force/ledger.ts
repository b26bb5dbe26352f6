import type { Extreme, Met, Path, Range, Spread } from '../../../src/proof/proof.ts';
import type { Fact } from './story.ts';
import type { Run } from './tell.ts';

/** Every fact of every run, by name. Chances are whole numbers out of `all`, so that nothing is rounded. */
export class Ledger {
  readonly #facts = new Map<string, Fact[]>();
  readonly #chanceOfFact = new Map<Fact, bigint>();
  readonly #chanceOfName = new Map<string, bigint>();
  readonly #byPath = new Map<string, Map<string, Fact[]>>();
  readonly #repeated = new Set<string>();
  readonly #all: bigint;

  constructor(runs: readonly Run[]) {
    this.#all = runs.reduce((all, { odds }) => leastMultiple(all, odds), 1n);
    for (const { facts, odds } of runs) {
      const chance = this.#all / odds;
      for (const fact of facts) {
        if (!this.#chanceOfFact.has(fact)) listIn(this.#facts, fact.name).push(fact);
        this.#chanceOfFact.set(fact, (this.#chanceOfFact.get(fact) ?? 0n) + chance);
      }
      const names = new Set(facts.map((fact) => fact.name));
      if (names.size < facts.length) this.#noteRepeats(facts);
      for (const name of names) this.#chanceOfName.set(name, (this.#chanceOfName.get(name) ?? 0n) + chance);
    }
  }

  /** The facts of this name, each once however many runs go on from it. */
  facts(name: string): readonly Fact[] {
    return this.#facts.get(name) ?? [];
  }

  get names(): readonly string[] {
    return [...this.#facts.keys()];
  }

  has(name: string): boolean {
    return this.#facts.has(name);
  }

  /** Whether this is so more than once in a run. */
  isRepeated(name: string): boolean {
    return this.#repeated.has(name);
  }

  met(name: string): Met {
    const share = Number(this.#chanceOfName.get(name) ?? 0n) / Number(this.#all);
    return {
      known: this.has(name) ? 'yes' : 'no',
      share: { low: share, high: share },
      witness: this.shortest(name),
    };
  }

  shortest(name: string): Path | undefined {
    const paths = this.facts(name).map(({ path }) => path);
    return paths.length === 0
      ? undefined
      : paths.reduce((best, path) => (path.length < best.length ? path : best));
  }

  /** Whether this is so at the end of a path. */
  leadsTo(name: string, path: Path): boolean {
    return this.at(name, path).length > 0;
  }

  /** The facts of this name at the end of a path. */
  at(name: string, path: Path): readonly Fact[] {
    let byPath = this.#byPath.get(name);
    if (byPath === undefined) {
      byPath = new Map();
      for (const fact of this.facts(name)) listIn(byPath, fact.path.join(' ')).push(fact);
      this.#byPath.set(name, byPath);
    }
    return byPath.get(path.join(' ')) ?? [];
  }

  least(name: string, number: string): Extreme {
    return this.#extreme(name, number, (a, b) => a < b);
  }

  most(name: string, number: string): Extreme {
    return this.#extreme(name, number, (a, b) => a > b);
  }

  range(name: string, number: string): Range {
    const least = this.least(name, number);
    const most = this.most(name, number);
    return { least, most, outer: { low: least.value, high: most.value } };
  }

  /** @param unit Hundredths of a level in a point; 1 for what is counted whole. */
  spread(name: string, number: string, unit: number): Spread {
    const weighed = this.facts(name).map((fact) => ({
      value: fact.numbers[number]!,
      chance: this.#chanceOfFact.get(fact)!,
    }));
    const total = weighed.reduce((sum, { chance }) => sum + chance, 0n);
    const sum = weighed.reduce((sum, { value, chance }) => sum + BigInt(value) * chance, 0n);
    weighed.sort((a, b) => a.value - b.value);
    const below = (tenths: bigint) => {
      let seen = 0n;
      for (const { value, chance } of weighed) {
        seen += chance;
        if (seen * 10n >= tenths * total) return Math.ceil(value / unit);
      }
      throw new Error(`Nothing is known of ${name}`);
    };
    return {
      ...this.range(name, number),
      mean: Number(sum) / Number(total),
      p10: below(1n),
      p50: below(5n),
      p90: below(9n),
    };
  }

  #noteRepeats(facts: readonly Fact[]): void {
    const names = facts.map(({ name }) => name);
    for (const [index, name] of names.entries()) if (names.indexOf(name) < index) this.#repeated.add(name);
  }

  #extreme(name: string, number: string, isBetter: (a: number, b: number) => boolean): Extreme {
    const found = this.facts(name).map(({ path, numbers }) => ({ path, value: numbers[number]! }));
    return found.reduce((best, each) => (isBetter(each.value, best.value) ? each : best));
  }
}

function listIn(lists: Map<string, Fact[]>, name: string): Fact[] {
  const list = lists.get(name) ?? [];
  lists.set(name, list);
  return list;
}

function leastMultiple(a: bigint, b: bigint): bigint {
  return (a / greatestDivisor(a, b)) * b;
}

function greatestDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestDivisor(b, a % b);
}
