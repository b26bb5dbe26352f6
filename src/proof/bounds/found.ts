import { endingOf } from '../../engine/ending-of.ts';
import type { Play, Position } from '../../engine/play.ts';
import { proceed } from '../../engine/walker.ts';
import { alliance, measure, safety } from '../../model/measures.ts';
import { offer } from '../../model/offers.ts';
import type { Meetings } from '../tallies/meetings.ts';
import type { Numbering } from '../tallies/numbering.ts';
import { actFacts, Tallies } from '../tallies/tallies.ts';
import { longestRun, Trail } from '../tallies/trail.ts';
import type { SceneTexts, Texts } from './texts.ts';

/** Weight of what was searched for in the spreads: nothing next to random play, all there is where that never came. */
const searched = 1e-12;

/** Of so many random runs the levels of one are looked at: enough for shares of tenths, and most of the time saved. */
const runsToAMeasured = 8;

/** What was met in the runs that were played, at random or in search of something. Each share is of random play. */
export class Found extends Tallies {
  readonly trail = new Trail();
  endless: Int32Array | undefined;
  readonly texts: Texts;
  readonly #play: Play;
  readonly #numbering: Numbering;
  /** For each kind of thing that is met, the latest run that met each. */
  readonly #metIn: readonly Int32Array[];
  #run = 0;
  /** Levels are looked at in this run. */
  #measures = true;

  constructor(play: Play, numbering: Numbering, texts: Texts) {
    super(play, numbering, texts);
    this.#play = play;
    this.#numbering = numbering;
    this.texts = texts;
    const { length: scenes } = numbering.scenes;
    const { length: choices } = numbering.codes;
    this.#metIn = [scenes, choices, 3 * choices, actFacts.length * play.acts.length].map(
      (count) => new Int32Array(count),
    );
  }

  /** Call before each random run: what a run meets twice counts once. */
  newRun(): void {
    this.trail.length = 0;
    this.#run++;
    this.#measures = this.#run % runsToAMeasured === 0;
  }

  /** Number of the scene, the repair moment's included. */
  sceneOf({ repairing, scene }: Position): number {
    return repairing ? this.#numbering.repair : scene;
  }

  comesIn(here: Position, share: number): void {
    const scene = this.sceneOf(here);
    this.#meet(this.scenes, 0, scene, share);
    if (here.repairing) this.#meetInAct(here.act, 'repair', share);
    if (share === 0 || this.#measures) {
      this.trail.share = share || searched;
      this.sceneSpreads.add(scene, here.state, this.trail);
    }
    const texts = this.#textsAt(here, scene);
    for (const text of texts?.entering ?? []) this.readings.read(text, here, this.trail);
  }

  /** Call at each decision, before one of the open choices is taken. */
  decides(here: Position, open: readonly number[], share: number): void {
    const scene = this.sceneOf(here);
    const first = this.#numbering.firstChoices[scene]!;
    const texts = this.#textsAt(here, scene);
    this.fewest.least(scene, open.length, this.trail);
    for (const index of open) {
      this.#meet(this.open, 1, first + index, share);
      const text = texts?.choices[index]!.text;
      if (text !== undefined) this.readings.read(text, here, this.trail);
    }
    this.trail.decide(open, this.#numbering.scenes[scene]!.choices.length);
  }

  /** Call when a choice was made; the trail then leads to the reply. */
  answers(here: Position, after: Position, share: number): void {
    const scene = this.sceneOf(here);
    const choice = this.#numbering.firstChoices[scene]! + after.choice;
    const { state } = after;
    const band = state.offer >= 0 ? state.offer : offer(state, measure.disclose);
    this.trail.push(choice);
    this.#meet(this.bands, 2, 3 * choice + band, share);
    if (state.rupture && !here.state.rupture) this.#meetInAct(here.act, 'rupture', share);
    const texts = this.#textsAt(here, scene);
    const reply = texts?.choices[after.choice]!.replies[band];
    if (reply !== undefined) this.readings.read(reply, after, this.trail);
    if (texts?.unsaid !== undefined && band > 0) this.readings.read(texts.unsaid, after, this.trail);
  }

  /** Goes on to the next decision; undefined where the run is over. */
  goesOn(from: Position, share: number): Position | undefined {
    let here = from;
    for (let steps = 0; here.stage !== 'deciding'; steps++) {
      if (steps > longestRun) return this.givesUp();
      const next = proceed(this.#play, here);
      if (next === here) return this.isOver();
      if (next.stage === 'ended') this.#endsAct(next, share);
      else {
        if (next.rescued && !here.rescued) this.#meetInAct(next.act, 'rescue', share);
        this.comesIn(next, share);
      }
      here = next;
    }
    return here;
  }

  isOver(): undefined {
    const { trail } = this;
    this.shortestRun.least(0, trail.length, trail);
    this.longestRun.most(0, trail.length, 0, trail);
    this.mostStored.most(0, trail.stored, 0, trail);
    return undefined;
  }

  givesUp(): undefined {
    this.endless ??= this.trail.copy();
    return undefined;
  }

  #endsAct(here: Position, share: number): void {
    const { act, state } = here;
    const id = endingOf(this.#play, here);
    const ending = this.#numbering.endingNumbers[act]![id]!;
    this.trail.share = share;
    this.endings.meet(ending, this.trail);
    this.trail.share = share || searched;
    this.endingSpreads.add(ending, state, this.trail);
    this.bestLines.most(ending, safety(state) + alliance(state), -state.used, this.trail);
    if (state.used > this.#play.acts[act]!.budget) this.#meetInAct(act, 'overTime', share);
    const text = this.texts.endings[act]!.get(id);
    if (text !== undefined) this.readings.read(text, here, this.trail);
  }

  #meetInAct(act: number, fact: (typeof actFacts)[number], share: number): void {
    this.#meet(this.acts, 3, actFacts.length * act + actFacts.indexOf(fact), share);
  }

  #meet(meetings: Meetings, kind: number, number: number, share: number): void {
    if (share > 0) {
      const metIn = this.#metIn[kind]!;
      if (metIn[number] === this.#run) return;
      metIn[number] = this.#run;
    }
    this.trail.share = share;
    meetings.meet(number, this.trail);
  }

  #textsAt({ act }: Position, scene: number): SceneTexts | undefined {
    if (scene === this.#numbering.repair && act !== this.#numbering.repairAct) return undefined;
    return this.texts.scenes[scene];
  }
}
