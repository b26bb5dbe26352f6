import type { Moment } from '../../engine/moment.ts';
import type { ReportedDecision } from '../../lms/lms.ts';
import { plainLine } from '../prose/prose.ts';
import { reportedId } from './keeper.ts';

export interface DecisionMade {
  readonly scenario: string;
  /** Where it was made. */
  readonly moment: Moment;
  /** The choice's id and its two-character code. */
  readonly choice: string;
  readonly code: string;
  readonly shownAt: Date;
  readonly at: Date;
  /** How often this first play was begun anew. */
  readonly restarts: number;
}

/**
 * What the LMS is told of a decision. Its id names the place in the run and the choice, so that the same decision is
 * never told twice; in a play begun anew it ends in the number of that play, `_2` for the second.
 */
export function decisionOf({
  scenario,
  moment,
  choice,
  code,
  shownAt,
  at,
  restarts,
}: DecisionMade): ReportedDecision {
  const chosen = moment.choices.find(({ id }) => id === choice);
  return {
    id: `${reportedId(scenario)}_${String(moment.step + 1).padStart(2, '0')}_${code}${restarts === 0 ? '' : `_${restarts + 1}`}`,
    letter: code.charAt(1),
    choice,
    words: `${plainLine(moment.title)} ${chosen === undefined ? '' : plainLine(chosen.text)}`.trim(),
    seconds: Math.max(0, Math.round((at.getTime() - shownAt.getTime()) / 1000)),
    at,
  };
}
