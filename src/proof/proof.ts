import type { EndingId } from '../scenario/scenario.ts';
import type { Companion } from './companion.ts';

/** What is true of a scenario on every path. Levels are in hundredths, shares of random play from 0 to 1. */
export interface Proof {
  /** `exact`: every run was played. `bounds`: there are too many; ranges have an inner and an outer value, shares an interval. */
  readonly how: 'exact' | 'bounds';
  /** Decisions that were explored or, beyond the limit, played at random. */
  readonly explored: number;
  /** Runs that were played to their end. */
  readonly runs: number;
  /** Decisions in a run. */
  readonly decisions: Range;
  /** By id, all of the file, and `repair` where an act has the moment. */
  readonly scenes: ReadonlyMap<string, SceneProof>;
  readonly acts: readonly ActProof[];
  /** A path on which a run never ends, if one was found. */
  readonly endless: Path | undefined;
  readonly habits: readonly HabitProof[];
  readonly memory: MemoryProof;
}

/** Codes of choices, from the first on. */
export type Path = readonly string[];

/** Whether something can be met at all. `not-shown`: neither found nor excluded. */
export type Known = 'yes' | 'no' | 'not-shown';

export interface Met {
  readonly known: Known;
  /** Share of random runs that meet it; `low` and `high` are equal when exact, a 95 % interval otherwise. */
  readonly share: Interval;
  /** A path with as few choices as can be; undefined where none was found. */
  readonly witness: Path | undefined;
}

export interface Interval {
  readonly low: number;
  readonly high: number;
}

export interface Extreme {
  readonly value: number;
  readonly path: Path;
}

/** A number over all runs that come here. */
export interface Range {
  readonly least: Extreme;
  readonly most: Extreme;
  /** What no run can leave; `least` and `most` again when exact. */
  readonly outer: Interval;
}

/** A level over all runs that come here, and how random play spreads over it. */
export interface Spread extends Range {
  readonly mean: number;
  /** Whole points that a tenth, half and nine tenths of random play lie at or below. */
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

/** What is followed. `margin` is in segments, `used` in minutes; the rest in hundredths. */
export const quantities = [
  'safety',
  'alliance',
  'V',
  'C',
  'R',
  'G',
  'T',
  'B',
  'O',
  'margin',
  'used',
] as const;
export type Quantity = (typeof quantities)[number];

export interface SceneProof {
  readonly id: string;
  readonly met: Met;
  /** On coming in; undefined where no run comes. */
  readonly levels: Readonly<Record<Quantity, Spread>> | undefined;
  readonly choices: readonly ChoiceProof[];
  /** The fewest choices open at once, and where; undefined for a scene without choices or never met. */
  readonly fewest: Extreme | undefined;
  /** Where a text has more than one variant: each variant's id, by the field's name (`title`, `text`, `says`, `unsaid`). */
  readonly lines: readonly LineProof[];
}

export interface ChoiceProof {
  readonly id: string;
  readonly code: string;
  /** It is open. */
  readonly open: Met;
  /** It is met by the resident open, testing, guarded: share of runs in which the choice is made and answered so. */
  readonly bands: readonly [open: Met, testing: Met, guarded: Met];
  readonly lines: readonly LineProof[];
}

/** One variant of a text. */
export interface LineProof {
  /** Steps from the scene, choice or act to the field, such as `text` or `replies.open`. */
  readonly field: string;
  readonly variant: string;
  readonly known: Known;
  readonly witness: Path | undefined;
}

export interface ActProof {
  readonly id: string;
  /** At the end of the act; undefined where no run ends it. */
  readonly levels: Readonly<Record<Quantity, Spread>> | undefined;
  readonly budget: number;
  readonly endings: readonly EndingProof[];
  readonly rupture: Met;
  readonly repair: Met;
  readonly rescue: Met;
  readonly overTime: Met;
}

export interface EndingProof {
  readonly id: EndingId;
  readonly met: Met;
  readonly levels: Readonly<Record<Quantity, Spread>> | undefined;
  /** The line that ends so with the highest safety and alliance together, in hundredths, and among those in the fewest minutes. */
  readonly best: Extreme | undefined;
  readonly lines: readonly LineProof[];
}

export interface HabitProof {
  /** Such as `always the first`. */
  readonly name: string;
  readonly path: Path;
  /** How each act ended. */
  readonly endings: readonly EndingId[];
}

/** What is stored of the longest run, by where it is stored. */
export interface MemoryProof {
  readonly path: Path;
  /** Characters of the resume text. */
  readonly characters: number;
  /** What each standard holds. */
  readonly limits: Readonly<Record<'scorm12' | 'scorm2004', number>>;
}

export interface ProveOptions {
  /** Most decisions that are explored one by one; five million unless told. */
  readonly limit?: number;
  /** Random runs beyond the limit; a million unless told. */
  readonly plays?: number;
  /** Decisions beyond the limit that may be tried in search of extremes; half a million unless told. */
  readonly searched?: number;
  readonly seed?: number;
  /** Told now and then how far it is, 0 to 1. */
  readonly progress?: (share: number) => void;
  /** Takes a part of the work, where every run is played; the proof is the very same without. */
  readonly companion?: Companion;
}
