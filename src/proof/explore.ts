import { endingOf } from '../engine/ending-of.ts';
import type { Play, Position } from '../engine/play.ts';
import { choose, openChoices, proceed, sceneAt, start } from '../engine/walker.ts';
import { alliance, measure, safety } from '../model/measures.ts';
import { offer } from '../model/offers.ts';
import { textsOf, type SceneTexts, type Texts, type VariedText } from './bounds/texts.ts';
import { Bests } from './tallies/bests.ts';
import { Meetings } from './tallies/meetings.ts';
import { sumOf, type Numbering } from './tallies/numbering.ts';
import { Readings } from './tallies/readings.ts';
import { Spreads } from './tallies/spreads.ts';
import { longestRun, Trail } from './tallies/trail.ts';

/** What is counted for each act besides its endings. */
export const actFacts = ['rupture', 'repair', 'rescue', 'overTime'] as const;

const decisionsBetweenNews = 100_000;

/** Plays every run once, depth first, and counts what it meets. Random play takes every open choice alike. */
export class Explorer {
  explored = 0;
  runs = 0;
  endless: Int32Array | undefined;
  /** By scene, the fewest choices open at once; by one, the decisions in a run and what the longest stores. */
  readonly fewest: Bests;
  readonly shortestRun = new Bests(1);
  readonly longestRun = new Bests(1);
  readonly mostStored = new Bests(1);
  /** By ending, the sum of both levels; of equal ones, the one with fewest minutes. */
  readonly bestLines: Bests;
  readonly sceneMeetings: Meetings;
  readonly openMeetings: Meetings;
  /** Three to each choice. */
  readonly bandMeetings: Meetings;
  readonly endingMeetings: Meetings;
  /** As many as `actFacts` to each act. */
  readonly actMeetings: Meetings;
  readonly sceneSpreads: Spreads;
  readonly endingSpreads: Spreads;
  readonly readings: Readings;
  readonly texts: Texts;
  readonly #play: Play;
  readonly #numbering: Numbering;
  readonly #limit: number;
  readonly #tell: ((share: number) => void) | undefined;
  readonly #sceneTexts: readonly (SceneTexts | undefined)[];
  readonly #trail = new Trail();
  /** By scene: how often the run that is explored has come there. */
  readonly #visits: Int32Array;
  /** The scenes it came to, to be taken back. */
  readonly #entered: number[] = [];
  /** By ending: its epilogue, where that has variants. */
  readonly #epilogues: readonly (VariedText | undefined)[];
  #told = 0;
  #shortest = longestRun;
  #longest = -1;
  #most = -1;

  constructor(play: Play, numbering: Numbering, limit: number, tell?: (share: number) => void) {
    const scenes = numbering.scenes.length;
    const choices = numbering.codes.length;
    const endings = sumOf(numbering.endings.map(({ length }) => length));
    this.#play = play;
    this.#numbering = numbering;
    this.#limit = limit;
    this.#tell = tell;
    this.texts = textsOf(play);
    this.#sceneTexts = this.texts.scenes.map(withVariants);
    this.#epilogues = numbering.endings.flatMap((ids, act) => ids.map((id) => this.texts.endings[act]!.get(id)));
    this.#visits = new Int32Array(scenes);
    this.fewest = new Bests(scenes);
    this.bestLines = new Bests(endings);
    this.sceneMeetings = new Meetings(scenes);
    this.openMeetings = new Meetings(choices);
    this.bandMeetings = new Meetings(3 * choices);
    this.endingMeetings = new Meetings(endings);
    this.actMeetings = new Meetings(actFacts.length * play.acts.length);
    this.sceneSpreads = new Spreads(scenes);
    this.endingSpreads = new Spreads(endings);
    this.readings = new Readings(this.texts.count);
  }

  /** @returns Whether that was all; false when there are more decisions than the limit. */
  exploreAll(): boolean {
    const from = start(this.#play);
    this.#enter(from, 1);
    return this.#goOn(from, 1, false);
  }

  /**
   * @param broken A rupture has opened in this act.
   */
  #decide(here: Position, share: number, broken: boolean): boolean {
    const open = openChoices(this.#play, here);
    const scene = here.repairing ? this.#numbering.repair : here.scene;
    this.fewest.least(scene, open.length, this.#trail);
    if (open.length === 0) return this.#finish(share);
    if (this.#trail.length === longestRun) return this.#giveUp(share);
    const { choices, alwaysOpen } = sceneAt(this.#play, here);
    const first = this.#numbering.firstChoices[scene]!;
    const each = share / open.length;
    const again = this.#visits[scene]! > 1;
    const texts = this.#textsAt(here, scene);
    this.#trail.decide(open, choices.length);
    if (alwaysOpen === undefined)
      for (const index of open)
        if (!again || !this.#trail.wasOpen(first, index, choices.length))
          this.openMeetings.meet(first + index, share, this.#trail);
    if (texts !== undefined)
      for (const index of open) {
        const { text } = texts.choices[index]!;
        if (text !== undefined) this.readings.read(text, here, this.#trail);
      }
    for (const index of open) {
      if (this.explored === this.#limit) return false;
      this.explored++;
      if (this.explored % decisionsBetweenNews === 0) this.#tell?.(Math.min(1, this.#told));
      this.#trail.push(first + index);
      const after = choose(this.#play, here, index);
      const { state } = after;
      const band = state.offer >= 0 ? state.offer : offer(state, measure.disclose);
      this.#trail.answered(band);
      if (!again || !this.#trail.wasAnswered(band))
        this.bandMeetings.meet(3 * (first + index) + band, each, this.#trail);
      if (texts !== undefined) this.#readReply(texts, index, band, after);
      const breaks = state.rupture && !here.state.rupture && !broken;
      if (breaks) this.#meetInAct(here.act, 'rupture', each);
      if (!this.#goOn(after, each, broken || breaks)) return false;
      this.#trail.pop();
    }
    return true;
  }

  /** Goes on to the next decision or the end of the run, counting what is passed. */
  #goOn(from: Position, share: number, broken: boolean): boolean {
    const entered = this.#entered.length;
    let here = from;
    let goesOn = true;
    let brokenInAct = broken;
    for (let steps = 0; here.stage !== 'deciding'; steps++) {
      if (steps > longestRun) {
        goesOn = this.#giveUp(share);
        break;
      }
      const next = proceed(this.#play, here);
      if (next === here) {
        goesOn = this.#finish(share);
        break;
      }
      if (next.stage === 'ended') this.#endAct(next, share);
      else {
        if (next.act !== here.act) brokenInAct = false;
        else if (next.rescued && !here.rescued) this.#meetInAct(next.act, 'rescue', share);
        this.#enter(next, share);
      }
      here = next;
    }
    if (here.stage === 'deciding') goesOn = this.#decide(here, share, brokenInAct);
    while (this.#entered.length > entered) this.#visits[this.#entered.pop()!]!--;
    return goesOn;
  }

  #enter(here: Position, share: number): void {
    const scene = here.repairing ? this.#numbering.repair : here.scene;
    this.#entered.push(scene);
    if (++this.#visits[scene]! === 1) this.sceneMeetings.meet(scene, share, this.#trail);
    if (here.repairing) this.#meetInAct(here.act, 'repair', share);
    this.sceneSpreads.add(scene, here.state, share, this.#trail);
    const texts = this.#textsAt(here, scene);
    if (texts !== undefined) for (const text of texts.entering) this.readings.read(text, here, this.#trail);
  }

  #endAct(here: Position, share: number): void {
    const { act, state } = here;
    const ending = this.#endingNumber(here);
    this.endingMeetings.meet(ending, share, this.#trail);
    this.endingSpreads.add(ending, state, share, this.#trail);
    this.bestLines.most(ending, safety(state) + alliance(state), -state.used, this.#trail);
    if (state.used > this.#play.acts[act]!.budget) this.#meetInAct(act, 'overTime', share);
    const text = this.#epilogues[ending];
    if (text !== undefined) this.readings.read(text, here, this.#trail);
  }

  #endingNumber(here: Position): number {
    const id = endingOf(this.#play, here);
    const ids = this.#numbering.endings[here.act]!;
    let index = 0;
    while (ids[index] !== id) index++;
    return this.#numbering.firstEndings[here.act]! + index;
  }

  #meetInAct(act: number, fact: (typeof actFacts)[number], share: number): void {
    this.actMeetings.meet(actFacts.length * act + actFacts.indexOf(fact), share, this.#trail);
  }

  #readReply({ choices, unsaid }: SceneTexts, index: number, band: number, after: Position): void {
    const reply = choices[index]!.replies[band];
    if (reply !== undefined) this.readings.read(reply, after, this.#trail);
    if (unsaid !== undefined && band > 0) this.readings.read(unsaid, after, this.#trail);
  }

  /** Of the repair moments, the texts of the first act that has one are followed. */
  #textsAt({ act }: Position, scene: number): SceneTexts | undefined {
    if (scene === this.#numbering.repair && act !== this.#numbering.repairAct) return undefined;
    return this.#sceneTexts[scene];
  }

  #finish(share: number): boolean {
    this.runs++;
    this.#told += share;
    const { length, stored } = this.#trail;
    if (length >= this.#shortest && length <= this.#longest && stored <= this.#most) return true;
    this.#shortest = Math.min(this.#shortest, length);
    this.#longest = Math.max(this.#longest, length);
    this.#most = Math.max(this.#most, stored);
    this.shortestRun.least(0, length, this.#trail);
    this.longestRun.most(0, length, 0, this.#trail);
    this.mostStored.most(0, stored, 0, this.#trail);
    return true;
  }

  #giveUp(share: number): boolean {
    this.endless ??= this.#trail.copy();
    this.#told += share;
    return true;
  }
}

/** Undefined where no text has variants, so that nothing is looked for in vain. */
function withVariants(texts: SceneTexts): SceneTexts | undefined {
  const all: (VariedText | undefined)[] = [
    ...texts.entering,
    texts.unsaid,
    ...texts.choices.flatMap(({ text, replies }) => [text, ...replies]),
  ];
  return all.some((text) => text !== undefined) ? texts : undefined;
}
