import type { HeardCall } from '../../../diagnosis/evidence.ts';
import { inWords } from '../../../diagnosis/heard.ts';
import type { LineState } from '../check-state.ts';
import type { HeardCalls } from '../heard-calls.ts';
import type { Spelling } from '../spelling.ts';

/** What a trial has to work with. */
export interface Trying {
  readonly calls: HeardCalls;
  readonly spelling: Spelling;
  /** Another for each launch, `[a-z0-9_]+`. */
  readonly marker: string;
  readonly now: () => Date;
  /** The page is seen: some LMSs send much less from one that is not. */
  readonly isSeen: () => boolean;
}

/** What came of one trial. */
export interface Outcome {
  readonly state: Exclude<LineState, 'waiting'>;
  readonly text: string;
  readonly detail: string;
}

/** @param heard The calls that a supporter wants to see. */
export function outcome(
  { spelling }: Trying,
  state: Outcome['state'],
  text: string,
  heard: readonly HeardCall[] = [],
): Outcome {
  const said = heard.map((one) => inWords(one, spelling.dialect.reports));
  return { state, text, detail: [...new Set(said)].join('; ') };
}
