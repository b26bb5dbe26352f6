import type { MediumKind } from '../scenario/media-kinds.ts';
import type { Line, Prose } from '../scenario/prose.ts';
import type { Expression, Scenario } from '../scenario/scenario.ts';
import type { CourseSettings } from './settings.ts';

/** A drawing as plain data: tag, attributes, children. */
export type Drawing = readonly [
  tag: string,
  attributes: Readonly<Record<string, string>>,
  ...children: (Drawing | string)[],
];

/** One cast member's portrait: everything but the face is drawn once; faces are laid into `faceAt`. */
export interface Portrait {
  readonly viewBox: string;
  /** Drawn under and over the face. */
  readonly under: readonly Drawing[];
  readonly over: readonly Drawing[];
  readonly faceTransform: string;
  readonly face: string;
  readonly faces: Readonly<Partial<Record<Expression, string>>>;
}

export interface Reference {
  readonly id: string;
  /** As cited in a line: `Kennedy 2009`. */
  readonly short: string;
  readonly text: string;
  readonly url: string | undefined;
  /** Found and read; only its abstract could be reached; or something in the citation is not confirmed. Undefined if nobody has said. */
  readonly status?: 'verified' | 'abstract' | 'unverified' | undefined;
}

/** What completes the course. */
export interface Completion {
  /** How many finished scenarios of each kind, debriefs included. */
  readonly er: number;
  readonly clinic: number;
  /** Whether a commitment is needed as well. */
  readonly commitment: boolean;
}

export interface CourseOutline {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly language: string;
  readonly version: string;
  readonly build: string;
  readonly completion: Completion;
  readonly settings: CourseSettings;
  /** The few first steps; undefined if the course has none. */
  readonly orientation: ScenarioCard | undefined;
  readonly scenarios: readonly ScenarioCard[];
}

export interface ScenarioCard {
  readonly id: string;
  readonly kind: 'er' | 'clinic' | 'orientation';
  readonly title: Line;
  readonly summary: Line;
  readonly minutes: readonly [number, number];
  readonly resident: { readonly name: string; readonly role: string };
  /** Structure hash. */
  readonly hash: string;
  /** Address of its script, relative to the page. */
  readonly script: string;
  /** Address of the script with its portraits. */
  readonly portraits: string;
}

/** A picture, sound or film as the player shows it. */
export interface ShownMedium {
  readonly kind: MediumKind;
  /** Address of the file, from the page. */
  readonly source: string;
  /** Pixels, of a picture or film whose bytes say so. */
  readonly width?: number;
  readonly height?: number;
  /** Of a picture; empty for one that says nothing of its own. */
  readonly alt?: string;
  readonly transcript?: Prose;
  /** Address of a WebVTT file, from the page. */
  readonly captions?: string;
  readonly credit?: Line;
}

/** What one scenario's script brings. */
export interface ScenarioTexts {
  readonly scenario: Scenario;
  readonly references: readonly Reference[];
  /** What its scenes and choices show, by id; undefined if they show nothing. */
  readonly media?: Readonly<Record<string, ShownMedium>> | undefined;
}

/** What the script with a scenario's portraits brings. */
export interface ScenarioPortraits {
  readonly portraits: Readonly<Record<string, Portrait>>;
  /** Each face used, once, by name. */
  readonly faces: Readonly<Record<string, readonly Drawing[]>>;
}

export type ScenarioData = ScenarioTexts & ScenarioPortraits;
