import type { CommitmentWords } from '../commitment/commitment-words.ts';

export interface FollowUpView {
  /** Which look back it is; 0 where none is due. */
  readonly which: 0 | 1 | 2;
  /** The day of the commitment as it is read; empty if there is none. */
  readonly on: string;
  /** The next look back as it is read; empty if there is none to come. */
  readonly nextOn: string;
  readonly words: CommitmentWords;
  readonly happened: string;
  readonly said: string;
  /** What happens to the words that are written here. */
  readonly stored: 'visit' | 'kept' | 'reported' | 'readOnly';
}
