import type { Play } from '../../engine/play.ts';
import type { Texts } from '../bounds/texts.ts';
import { Bests, type BestsFound } from './bests.ts';
import { Meetings } from './meetings.ts';
import { sumOf, type Numbering } from './numbering.ts';
import { Readings } from './readings.ts';
import { Spreads, type SpreadsFound } from './spreads.ts';
import type { Sums, SumsTaken } from './sums.ts';
import type { ShortestFound } from './ways.ts';

/** What is counted for each act besides its endings. */
export const actFacts = ['rupture', 'repair', 'rescue', 'overTime'] as const;

/** The ways that were found to everything, as plain data. */
export interface TalliesFound {
  readonly bests: readonly BestsFound[];
  readonly shortest: readonly ShortestFound[];
  readonly spreads: readonly SpreadsFound[];
}

/** Everything that is counted where every run is played. */
export class Tallies {
  /** By scene, the fewest choices open at once; by one, the decisions in a run and what the longest stores. */
  readonly fewest: Bests;
  readonly shortestRun = new Bests(1);
  readonly longestRun = new Bests(1);
  readonly mostStored = new Bests(1);
  /** By ending, the sum of both levels; of equal ones, the one with fewest minutes. */
  readonly bestLines: Bests;
  readonly scenes: Meetings;
  readonly open: Meetings;
  /** Three to each choice. */
  readonly bands: Meetings;
  readonly endings: Meetings;
  /** As many as `actFacts` to each act. */
  readonly acts: Meetings;
  readonly sceneSpreads: Spreads;
  readonly endingSpreads: Spreads;
  readonly readings: Readings;

  constructor(play: Play, numbering: Numbering, texts: Texts) {
    const scenes = numbering.scenes.length;
    const choices = numbering.codes.length;
    const endings = sumOf(numbering.endings.map(({ length }) => length));
    this.fewest = new Bests(scenes);
    this.bestLines = new Bests(endings);
    this.scenes = new Meetings(scenes);
    this.open = new Meetings(choices);
    this.bands = new Meetings(3 * choices);
    this.endings = new Meetings(endings);
    this.acts = new Meetings(actFacts.length * play.acts.length);
    this.sceneSpreads = new Spreads(scenes);
    this.endingSpreads = new Spreads(endings);
    this.readings = new Readings(texts.count);
  }

  enterBranch(): void {
    for (const sums of this.#sums) sums.enterBranch();
  }

  leaveBranch(): readonly SumsTaken[] {
    return this.#sums.map((sums) => sums.leaveBranch());
  }

  get taken(): readonly SumsTaken[] {
    return this.#sums.map((sums) => sums.taken());
  }

  add(taken: readonly SumsTaken[]): void {
    for (const [index, sums] of this.#sums.entries()) sums.add(taken[index]!);
  }

  get found(): TalliesFound {
    return {
      bests: this.#bests.map(({ found }) => found),
      shortest: this.#shortest.map(({ found }) => found),
      spreads: this.#spreads.map(({ found }) => found),
    };
  }

  /** Takes in what was found on other runs. */
  join({ bests, shortest, spreads }: TalliesFound): void {
    for (const [index, each] of this.#bests.entries()) each.join(bests[index]!);
    for (const [index, each] of this.#shortest.entries()) each.join(shortest[index]!);
    for (const [index, each] of this.#spreads.entries()) each.join(spreads[index]!);
  }

  get #bests(): readonly Bests[] {
    return [this.fewest, this.shortestRun, this.longestRun, this.mostStored, this.bestLines];
  }

  get #meetings(): readonly Meetings[] {
    return [this.scenes, this.open, this.bands, this.endings, this.acts];
  }

  get #shortest(): readonly (Meetings | Readings)[] {
    return [...this.#meetings, this.readings];
  }

  get #spreads(): readonly Spreads[] {
    return [this.sceneSpreads, this.endingSpreads];
  }

  get #sums(): readonly Sums[] {
    return [...this.#meetings, ...this.#spreads].map(({ sums }) => sums);
  }
}
