import type { ProfileName, Standard } from '../../scorm/host/profiles.ts';

/**
 * How a page dies at a call. `before` it takes effect; right `after`; `closed`: the tab is closed when the synchronous work
 * around it ends; `gone`: from it on every call throws, and the page dies after two more decisions; `sworn`: the next
 * commit says "true" and nothing is stored from then on, and the page dies when the work around it ends.
 */
export const deaths = ['before', 'after', 'closed', 'gone', 'sworn'] as const;
export type Death = (typeof deaths)[number];

/** The most decisions that one death lost, the one in flight included. */
export interface Lost {
  /** Undefined if the LMS never said who is learning: without that nothing may be kept on the device. */
  readonly withOutbox: number | undefined;
  /** On a device that keeps nothing. */
  readonly withoutStorage: number;
}

/** What was tried in one kind of LMS, and what came of it. */
export interface KillsRow extends Lost {
  readonly standard: Standard;
  readonly profile: ProfileName;
  /** Calls of the whole play. */
  readonly calls: number;
  readonly deaths: number;
  /** Of these, how many before the LMS had said who is learning: nothing of that visit may be kept on the device. */
  readonly unnamed: number;
  /** Different situations that the deaths left behind. */
  readonly situations: number;
  /** Interactions that it holds at the end. */
  readonly interactions: number;
  readonly lost: Readonly<Partial<Record<Death, Lost>>>;
  /** Each with one death that shows it, and how many others do. */
  readonly problems: readonly string[];
}

/** Nothing tried yet. */
export const none: Lost = { withOutbox: undefined, withoutStorage: 0 };

export function most(one: Lost, other: Lost): Lost {
  const known = [one.withOutbox, other.withOutbox].filter((lost) => lost !== undefined);
  return {
    withOutbox: known.length === 0 ? undefined : Math.max(...known),
    withoutStorage: Math.max(one.withoutStorage, other.withoutStorage),
  };
}
