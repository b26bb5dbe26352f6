import type { Play, PlayScene } from '../../engine/play.ts';
import { endingIds, residentEndingIds } from '../../scenario/schema-names.ts';
import type { EndingId } from '../../scenario/scenario.ts';
import type { Path } from '../proof.ts';

/** Gives a number to every scene, choice and ending, so that what is counted can be kept in arrays. */
export class Numbering {
  /** The scenes of the file, and last the repair moment, where an act has it. */
  readonly scenes: readonly PlayScene[];
  /** The number of the repair moment as a scene. */
  readonly repair: number;
  /** The first act that has it, or -1: acts share its number, and its words are those of that act. */
  readonly repairAct: number;
  /** By scene: the number of its first choice. */
  readonly firstChoices: Int32Array;
  readonly codes: readonly string[];
  /** By choice: the number of its scene. */
  readonly sceneOf: Int32Array;
  /** By act: how it can end, in the order of the format. */
  readonly endings: readonly (readonly EndingId[])[];
  /** By act: the number of its first ending among all. */
  readonly firstEndings: readonly number[];
  /** By act and ending: its number among all. */
  readonly endingNumbers: readonly Readonly<Record<string, number>>[];

  constructor(play: Play) {
    this.repairAct = play.acts.findIndex((act) => act.repair !== undefined);
    const repair = play.acts[this.repairAct]?.repair;
    this.repair = play.scenes.length;
    this.scenes = repair === undefined ? play.scenes : [...play.scenes, repair];
    const counts = this.scenes.map(({ choices }) => choices.length);
    this.firstChoices = Int32Array.from(counts, (_, scene) => sumOf(counts.slice(0, scene)));
    this.codes = this.scenes.flatMap(({ choices }) => choices.map(({ code }) => code));
    this.sceneOf = Int32Array.from(this.scenes.flatMap(({ choices }, scene) => choices.map(() => scene)));
    this.endings = play.acts.map(({ asResident }) => (asResident ? residentEndingIds : endingIds));
    this.firstEndings = this.endings.map((_, act) =>
      sumOf(this.endings.slice(0, act).map(({ length }) => length)),
    );
    this.endingNumbers = this.endings.map((ids, act) =>
      Object.fromEntries(ids.map((id, index) => [id, this.firstEndings[act]! + index])),
    );
  }

  pathOf(choices: Iterable<number>): Path {
    return Array.from(choices, (choice) => this.codes[choice]!);
  }
}

export function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
