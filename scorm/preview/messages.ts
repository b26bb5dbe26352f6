import type { Stored } from '../host/options.ts';
import type { Standard } from '../host/profiles.ts';
import type { Habits } from './habits.ts';

export type { Standard } from '../host/profiles.ts';

/** One thing of a package that an LMS launches. */
export interface Lesson {
  /** Its item's identifier in the manifest: what an LMS keeps attempts by. */
  readonly id: string;
  readonly title: string;
  /** Launch address inside the package. */
  readonly href: string;
  readonly launchData: string;
  /** Objectives that the manifest names, SCORM 2004. */
  readonly objectives: readonly string[];
  /** What else the manifest says of it, as elements that a lesson can read: mastery score, time limits, thresholds. */
  readonly elements: Stored;
}

/** What is needed to launch a package. */
export interface Launchable {
  /** Made from the package's bytes; names its files. */
  readonly key: string;
  readonly standard: Standard;
  /** The manifest's identifier. */
  readonly course: string;
  readonly title: string;
  /** Launch address of the first lesson. */
  readonly href: string;
  /** In the order of the manifest; at least one. */
  readonly lessons: readonly Lesson[];
}

export interface Learner {
  readonly id: string;
  readonly name: string;
}

export interface Call {
  /** Milliseconds since launch. */
  readonly at: number;
  /** Milliseconds. */
  readonly took: number;
  readonly name: string;
  readonly given: readonly string[];
  /** As text; empty if nothing came back. What was thrown, if it threw. */
  readonly result: string;
  readonly came: 'text' | 'nothing' | 'threw';
  /** The LMS's error number after the call; 0 if none. */
  readonly error: number;
  /** What that number means in the standard; empty for 0. */
  readonly errorWords: string;
  /** What made it so: the LMS itself, a fault that was switched on, or the network. */
  readonly by: 'lms' | 'fault' | 'network';
}

/** How a learner goes away: by the LMS's own exit, by closing the window, or by going to another page of the LMS. */
export type Leaving = 'button' | 'close' | 'navigate';

/** What the playing page needs for one launch. */
export interface LaunchOrder {
  /** Names this launch in every message about it. */
  readonly launch: number;
  /** The package's key. */
  readonly key: string;
  /** Where the desk keeps the attempts at it. */
  readonly place: string;
  readonly standard: Standard;
  readonly lesson: Lesson;
  readonly learner: Learner;
  readonly previous: Stored | undefined;
  readonly habits: Habits;
}

/** From the desk to the page that plays. */
export type DeskMessage =
  | { readonly type: 'unpack'; readonly key: string; readonly files: ReadonlyMap<string, Uint8Array> }
  | { readonly type: 'launch'; readonly order: LaunchOrder }
  | { readonly type: 'network'; readonly network: Habits['network'] }
  | { readonly type: 'leave'; readonly how: 'button' | 'close' };

/** The last that an LMS has stored while its page went. */
export interface Farewell {
  readonly place: string;
  /** Ids. */
  readonly lesson: string;
  readonly learner: string;
  readonly stored: Stored;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** From the page that plays to the desk. */
export type PlayMessage =
  | { readonly type: 'ready' }
  | { readonly type: 'unpacked' }
  | { readonly type: 'launched'; readonly launch: number }
  | { readonly type: 'stored'; readonly launch: number; readonly stored: Stored }
  | { readonly type: 'call'; readonly launch: number; readonly call: Call }
  /** The desk asked for it, and the lesson's farewell has been heard. */
  | { readonly type: 'left'; readonly launch: number }
  /** The window is being closed by the person; the farewell comes after this. */
  | { readonly type: 'closed'; readonly launch: number }
  /** What was stored as the desk went away with the page, and did not hear it. */
  | { readonly type: 'late'; readonly farewell: Farewell }
  | { readonly type: 'trouble'; readonly why: string };
