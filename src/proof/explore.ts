import type { Play, Position } from '../engine/play.ts';
import { choose, endsAct, openChoices, proceed, sceneAt, start, stateAfter } from '../engine/walker.ts';
import { ending, finish, residentEnding } from '../model/ending.ts';
import { alliance, measure, safety } from '../model/measures.ts';
import { offer } from '../model/offers.ts';
import type { State } from '../model/state.ts';
import { textsOf, type VariedText } from './bounds/texts.ts';
import type { Counted, Part } from './part.ts';
import { sumOf, type Numbering } from './tallies/numbering.ts';
import { actFacts, Tallies } from './tallies/tallies.ts';
import { longestRun, Trail } from './tallies/trail.ts';
import { wordsOf, type SceneWords } from './tallies/words.ts';

const [rupture, repair, rescue, overTime] = [0, 1, 2, 3];

const decisionsBetweenNews = 100_000;

/** A branch of the tree of runs begins with the first decision that at most so much of random play comes to. */
const shareOfBranch = 1 / 32;

export interface ExploreOptions {
  /** The most decisions that are explored. */
  readonly limit: number;
  /** The number of the next branch to explore, higher each time; branches are numbered from 0 as the walk meets them. */
  readonly take: () => number;
  /** Told now and then how much of random play is behind, 0 to 1. */
  readonly tell?: ((share: number) => void) | undefined;
}

/**
 * Plays every run of some branches once, depth first, and counts what it meets. Random play takes every open choice alike.
 */
export function explorePart(play: Play, numbering: Numbering, options: ExploreOptions): Part {
  return new Explorer(play, numbering, options).explore();
}

class Explorer {
  #explored = 0;
  #runs = 0;
  #endless: Int32Array | undefined;
  readonly #play: Play;
  readonly #numbering: Numbering;
  readonly #options: ExploreOptions;
  readonly #limit: number;
  readonly #tallies: Tallies;
  readonly #words: readonly (SceneWords | undefined)[];
  readonly #trail = new Trail();
  /** By scene: how often the run that is explored has come there. */
  readonly #visits: Int32Array;
  /** The scenes it came to, to be taken back. */
  readonly #entered: number[] = [];
  /** By ending: its epilogue, where that has variants. */
  readonly #epilogues: readonly (VariedText | undefined)[];
  readonly #endingNumbers: readonly ReadonlyMap<string, number>[];
  readonly #lastAct: number;
  readonly #branches = new Map<number, Counted>();
  #branchCount = 0;
  /** The branch that is ours next. */
  #ours: number;
  #inBranch = false;
  #told = 0;
  #shortest = longestRun;
  #longest = -1;
  #most = -1;

  constructor(play: Play, numbering: Numbering, options: ExploreOptions) {
    const texts = textsOf(play);
    this.#play = play;
    this.#numbering = numbering;
    this.#endingNumbers = numbering.endingNumbers.map((numbers) => new Map(Object.entries(numbers)));
    this.#lastAct = play.acts.length - 1;
    this.#options = options;
    this.#limit = options.limit;
    this.#ours = options.take();
    this.#words = wordsOf(texts);
    this.#epilogues = numbering.endings.flatMap((ids, act) => ids.map((id) => texts.endings[act]!.get(id)));
    this.#visits = new Int32Array(numbering.scenes.length);
    this.#tallies = new Tallies(play, numbering, texts);
  }

  explore(): Part {
    const from = start(this.#play);
    this.#enter(from);
    const complete = this.#goOn(from, false);
    const apart = [...this.#branches.values()];
    const outside = (of: 'explored' | 'runs', all: number) => all - sumOf(apart.map((each) => each[of]));
    return {
      complete,
      trunk: {
        explored: outside('explored', this.#explored),
        runs: outside('runs', this.#runs),
        sums: this.#tallies.taken,
      },
      branches: this.#branches,
      branchCount: this.#branchCount,
      found: this.#tallies.found,
      endless: this.#endless,
    };
  }

  /** Whether a branch begins with the decision that the walk has come to. */
  #isBranch(): boolean {
    return !this.#inBranch && this.#trail.share <= shareOfBranch;
  }

  /** Explores a branch if it is ours, and counts it by itself. */
  #branchOff(here: Position, broken: boolean): boolean {
    const branch = this.#branchCount++;
    if (branch !== this.#ours) {
      this.#told += this.#trail.share;
      return true;
    }
    const explored = this.#explored;
    const runs = this.#runs;
    this.#inBranch = true;
    this.#tallies.enterBranch();
    const complete = this.#decide(here, broken);
    const sums = this.#tallies.leaveBranch();
    this.#inBranch = false;
    this.#branches.set(branch, { explored: this.#explored - explored, runs: this.#runs - runs, sums });
    this.#ours = this.#options.take();
    return complete;
  }

  /**
   * @param broken A rupture has opened in this act.
   */
  #decide(here: Position, broken: boolean): boolean {
    const open = openChoices(this.#play, here);
    const scene = here.repairing ? this.#numbering.repair : here.scene;
    this.#tallies.fewest.least(scene, open.length, this.#trail);
    if (open.length === 0) return this.#finish();
    if (this.#trail.length === longestRun) return this.#giveUp();
    const { choices, alwaysOpen } = sceneAt(this.#play, here);
    const first = this.#numbering.firstChoices[scene]!;
    const again = this.#visits[scene]! > 1;
    const words = this.#wordsAt(here, scene);
    this.#trail.decide(open, choices.length);
    if (alwaysOpen === undefined) this.#countOpen(open, first, choices.length, again);
    if (words !== undefined) this.#readOptions(words, open, here);
    for (const index of open) {
      if (this.#explored === this.#limit) return false;
      this.#tellNow();
      const state = stateAfter(this.#play, here, index);
      const band = bandOf(state);
      this.#meetBand(first + index, band, again);
      const breaks = !broken && this.#breaks(here, state);
      if (!this.#endsRun(here, index, state, band, words)) {
        const after = choose(this.#play, here, index, state);
        if (words !== undefined) this.#readAfter(words, index, band, after);
        if (!this.#goOn(after, broken || breaks)) return false;
      }
      this.#trail.pop();
    }
    return true;
  }

  #breaks({ act, state: { rupture: before } }: Position, { rupture: after }: State): boolean {
    const breaks = after && !before;
    if (breaks) this.#meetInAct(act, rupture);
    return breaks;
  }

  #tellNow(): void {
    this.#explored++;
    if (this.#explored % decisionsBetweenNews === 0) this.#options.tell?.(Math.min(1, this.#told));
  }

  #countOpen(open: readonly number[], first: number, choices: number, again: boolean): void {
    for (const index of open)
      if (!again || !this.#trail.wasOpen(first, index, choices))
        this.#tallies.open.meet(first + index, this.#trail);
  }

  #readOptions({ options }: SceneWords, open: readonly number[], here: Position): void {
    if (options === undefined) return;
    for (const index of open) {
      const text = options[index];
      if (text !== undefined) this.#tallies.readings.read(text, here, this.#trail);
    }
  }

  #meetBand(number: number, band: number, again: boolean): void {
    this.#trail.push(number);
    this.#trail.answered(band);
    if (!again || !this.#trail.wasAnswered(band)) this.#tallies.bands.meet(3 * number + band, this.#trail);
  }

  /** Ends the run where the choice ends the last act and no reply is to be looked at: most choices are of this kind. */
  #endsRun(
    here: Position,
    index: number,
    state: State,
    band: number,
    words: SceneWords | undefined,
  ): boolean {
    if (here.act !== this.#lastAct || !endsAct(this.#play, here, index, state)) return false;
    if (words !== undefined && this.#isRead(words, index, band)) return false;
    const ended = finish(state);
    const number = this.#endingNumber(here.act, ended);
    const epilogue = this.#epilogues[number];
    if (epilogue !== undefined && this.#tallies.readings.wants(epilogue, this.#trail))
      this.#tallies.readings.read(
        epilogue,
        proceed(this.#play, choose(this.#play, here, index, state)),
        this.#trail,
      );
    this.#countEnding(here.act, number, ended);
    return this.#finish();
  }

  /** Goes on to the next decision or the end of the run, counting what is passed. */
  #goOn(from: Position, broken: boolean): boolean {
    const entered = this.#entered.length;
    let here = from;
    let goesOn = true;
    let brokenInAct = broken;
    for (let steps = 0; here.stage !== 'deciding'; steps++) {
      if (steps > longestRun) {
        goesOn = this.#giveUp();
        break;
      }
      const next = proceed(this.#play, here);
      if (next === here) {
        goesOn = this.#finish();
        break;
      }
      if (next.stage === 'ended') this.#endAct(next);
      else {
        if (next.act !== here.act) brokenInAct = false;
        else if (next.rescued && !here.rescued) this.#meetInAct(next.act, rescue);
        this.#enter(next);
      }
      here = next;
    }
    if (here.stage === 'deciding')
      goesOn = this.#isBranch() ? this.#branchOff(here, brokenInAct) : this.#decide(here, brokenInAct);
    while (this.#entered.length > entered) this.#visits[this.#entered.pop()!]!--;
    return goesOn;
  }

  #enter(here: Position): void {
    const scene = here.repairing ? this.#numbering.repair : here.scene;
    this.#entered.push(scene);
    if (++this.#visits[scene]! === 1) this.#tallies.scenes.meet(scene, this.#trail);
    if (here.repairing) this.#meetInAct(here.act, repair);
    this.#tallies.sceneSpreads.add(scene, here.state, this.#trail);
    const words = this.#wordsAt(here, scene);
    if (words !== undefined)
      for (const text of words.entering) this.#tallies.readings.read(text, here, this.#trail);
  }

  #endAct(here: Position): void {
    const number = this.#endingNumber(here.act, here.state);
    this.#countEnding(here.act, number, here.state);
    const epilogue = this.#epilogues[number];
    if (epilogue !== undefined) this.#tallies.readings.read(epilogue, here, this.#trail);
  }

  #countEnding(act: number, number: number, state: State): void {
    this.#tallies.endings.meet(number, this.#trail);
    this.#tallies.endingSpreads.add(number, state, this.#trail);
    this.#tallies.bestLines.most(number, safety(state) + alliance(state), -state.used, this.#trail);
    if (state.used > this.#play.acts[act]!.budget) this.#meetInAct(act, overTime);
  }

  #endingNumber(act: number, state: State): number {
    const { asResident, budget } = this.#play.acts[act]!;
    const id = asResident ? residentEnding(state) : ending(state, budget);
    return this.#endingNumbers[act]!.get(id)!;
  }

  #meetInAct(act: number, fact: number): void {
    this.#tallies.acts.meet(actFacts.length * act + fact, this.#trail);
  }

  /** Whether what is said after a choice may be a variant that was not met so soon. */
  #isRead({ replies, unsaid }: SceneWords, index: number, band: number): boolean {
    const reply = replies?.[3 * index + band];
    if (reply !== undefined && this.#tallies.readings.wants(reply, this.#trail)) return true;
    return unsaid !== undefined && band > 0 && this.#tallies.readings.wants(unsaid, this.#trail);
  }

  #readAfter({ replies, unsaid }: SceneWords, index: number, band: number, after: Position): void {
    const reply = replies?.[3 * index + band];
    if (reply !== undefined) this.#tallies.readings.read(reply, after, this.#trail);
    if (unsaid !== undefined && band > 0) this.#tallies.readings.read(unsaid, after, this.#trail);
  }

  /** Of the repair moments, the texts of the first act that has one are followed. */
  #wordsAt({ act }: Position, scene: number): SceneWords | undefined {
    if (scene === this.#numbering.repair && act !== this.#numbering.repairAct) return undefined;
    return this.#words[scene];
  }

  #finish(): boolean {
    this.#runs++;
    this.#told += this.#trail.share;
    const { length, stored } = this.#trail;
    if (length >= this.#shortest && length <= this.#longest && stored <= this.#most) return true;
    this.#shortest = Math.min(this.#shortest, length);
    this.#longest = Math.max(this.#longest, length);
    this.#most = Math.max(this.#most, stored);
    this.#tallies.shortestRun.least(0, length, this.#trail);
    this.#tallies.longestRun.most(0, length, 0, this.#trail);
    this.#tallies.mostStored.most(0, stored, 0, this.#trail);
    return true;
  }

  #giveUp(): boolean {
    this.#endless ??= this.#trail.copy();
    this.#told += this.#trail.share;
    return true;
  }
}

function bandOf(state: State): number {
  return state.offer >= 0 ? state.offer : offer(state, measure.disclose);
}
