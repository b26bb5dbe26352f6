import type { Action, Step } from '../model/action.ts';
import type { Gate } from '../model/gates.ts';
import type { Start, State } from '../model/state.ts';
import type { Act, Expression, Scenario } from '../scenario/scenario.ts';
import type { Line, Prose } from '../scenario/prose.ts';

/** A scenario made ready to be played and explored: every name is a number, every condition a function. */
export interface Play {
  readonly scenario: Scenario;
  readonly acts: readonly PlayAct[];
  readonly scenes: readonly PlayScene[];
  /** Names of the promises, by number. */
  readonly promises: readonly string[];
  /** Marks of a run that has done nothing yet. */
  readonly unmarked: Marks;
}

export interface PlayAct {
  readonly id: string;
  readonly asResident: boolean;
  /** Cast id of whom the learner faces. */
  readonly meets: string;
  readonly opens: number;
  /** Openness is taken over from the act before. */
  readonly carriesOpenness: boolean;
  readonly start: Start;
  /** Minutes of attention. */
  readonly budget: number;
  /** The scene of the rescue, or -1. */
  readonly rescue: number;
  /** The repair moment as a scene with three choices. */
  readonly repair: PlayScene | undefined;
  readonly endings: Readonly<Partial<Record<keyof Act['endings'], PlayEnding>>>;
}

export interface PlayEnding {
  readonly title: Line;
  readonly epilogue: Said<Prose>;
  readonly speaker: string | undefined;
  readonly face: Expression | undefined;
}

export interface PlayScene {
  readonly id: string;
  readonly step: Step;
  /** The same, when it is played in an act as the resident. */
  readonly stepAsResident: Step;
  readonly title: Said<Line>;
  readonly text: Said<Prose>;
  readonly says: Said<Line> | undefined;
  readonly unsaid: Said<Line> | undefined;
  /** Cast id; undefined where it is whom the act meets. */
  readonly speaker: string | undefined;
  readonly place: 'er_bay' | 'clinic_room' | undefined;
  readonly clock: string | undefined;
  readonly choices: readonly PlayChoice[];
  /** The numbers of all choices, when none is ever closed. */
  readonly alwaysOpen: readonly number[] | undefined;
  /** Where a scene without choices leads. */
  readonly exit: Exit;
  readonly marks: readonly MarkChange[];
}

export interface PlayChoice {
  readonly id: string;
  readonly code: string;
  readonly text: Said<Line>;
  readonly action: Action;
  readonly when: Test | undefined;
  readonly gates: readonly Gate[];
  /** In the order of the model's bands: open, testing, guarded. */
  readonly replies: readonly [open: Said<Prose>, testing: Said<Prose>, guarded: Said<Prose>];
  readonly exit: Exit;
  readonly marks: readonly MarkChange[];
  readonly why: Line;
  readonly rows: readonly string[];
  readonly sources: readonly string[];
}

/** Where a run stands between two events. Never changed in place. */
export interface Position {
  readonly act: number;
  /** Number of the scene; during the repair moment, of the scene it came after. */
  readonly scene: number;
  readonly repairing: boolean;
  readonly stage: 'deciding' | 'replying' | 'reading' | 'ended';
  readonly state: State;
  /** Number of the choice just made, while replying; -1 otherwise. */
  readonly choice: number;
  /** Where the run goes once the reply, the rescue and the repair are over. */
  readonly exit: Exit;
  /** Where the latest choice was leading: what `onward` stands for. */
  readonly onward: Exit;
  readonly rescued: boolean;
  readonly marks: Marks;
}

export type Test = (position: Position) => boolean;
export type Said<Text> = readonly { readonly when: Test | undefined; readonly text: Text }[];
/** The first that holds is taken; `go` is a scene's number, `end` or `onward`. */
export type Exit = readonly { readonly when: Test | undefined; readonly go: number }[];
export const end = -1;
export const onward = -2;

/** Flags, choices made and scenes visited, 31 to a number. */
export type Marks = readonly number[];
export interface MarkChange {
  readonly word: number;
  readonly set: number;
  readonly clear: number;
}
