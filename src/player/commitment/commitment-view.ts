import type { Offers } from './behaviours.ts';
import type { CommitmentWords } from './commitment-words.ts';

/** A commitment that was made. */
export interface KeptCommitment {
  /** Days as they are read. */
  readonly on: string;
  readonly first: string;
  readonly second: string;
  /** The calendar file, with the words of the commitment or without. */
  readonly calendar: (withWords: boolean) => string;
}

export interface CommitmentView {
  /** What happens to the words that are written here. */
  readonly stored: 'visit' | 'kept' | 'reported' | 'readOnly';
  /** Title of the scenario that it comes from; empty if none. */
  readonly from: string;
  readonly course: string;
  readonly offers: Offers;
  readonly given: CommitmentWords;
  /** Days as they are written and as they are read. */
  readonly today: { readonly day: string; readonly inWords: string };
  readonly kept: KeptCommitment | undefined;
  /** The learner came to change what was kept. */
  readonly changing: boolean;
}
