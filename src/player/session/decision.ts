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
}

/**
 * What the LMS is told of a decision. Its id names the place in the run and the choice, so that the same decision is
 * never told twice, and another one in a run begun anew is not taken for it.
 */
export function decisionOf({ scenario, moment, choice, code, shownAt, at }: DecisionMade): ReportedDecision {
  const chosen = moment.choices.find(({ id }) => id === choice);
  return {
    id: `${reportedId(scenario)}_${String(moment.step + 1).padStart(2, '0')}_${code}`,
    letter: code.charAt(1),
    choice,
    words: `${plainLine(moment.title)} ${chosen === undefined ? '' : plainLine(chosen.text)}`.trim(),
    seconds: Math.max(0, Math.round((at.getTime() - shownAt.getTime()) / 1000)),
    at,
  };
}
