import type { Stored } from './attempt.ts';

export type Standard = 'scorm12' | 'scorm2004';

/** What is needed to launch a package's one lesson. */
export interface Launchable {
  /** Made from the package's bytes; names its files and attempts. */
  readonly key: string;
  readonly standard: Standard;
  readonly title: string;
  /** Launch address inside the package. */
  readonly href: string;
  readonly launchData: string;
  readonly masteryScore: string;
}

export interface Learner {
  readonly id: string;
  readonly name: string;
}

export interface Call {
  /** Milliseconds since launch. */
  readonly at: number;
  readonly name: string;
  readonly given: readonly string[];
  readonly result: string;
  /** The LMS's error number after the call; 0 if none. */
  readonly error: number;
}

/** From the desk to the page that plays. */
export type DeskMessage =
  | { readonly type: 'unpack'; readonly key: string; readonly files: ReadonlyMap<string, Uint8Array> }
  | {
      readonly type: 'launch';
      readonly what: Launchable;
      readonly learner: Learner;
      readonly mode: 'normal' | 'review';
      readonly previous: Stored | undefined;
    }
  | { readonly type: 'leave' };

/** From the page that plays to the desk. */
export type PlayMessage =
  | { readonly type: 'ready' }
  | { readonly type: 'unpacked' }
  | { readonly type: 'stored'; readonly key: string; readonly learner: string; readonly stored: Stored }
  | { readonly type: 'call'; readonly call: Call }
  | { readonly type: 'launched' }
  | { readonly type: 'left' }
  | { readonly type: 'trouble'; readonly why: string };
