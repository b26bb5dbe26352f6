import { wentWell } from '../../../diagnosis/heard.ts';
import { probe } from '../../../locale/en/probe.ts';
import { outcome, type Outcome, type Trying } from './trying.ts';

/** What an LMS gives a launch before anything is written. */
export interface Told {
  readonly text: string;
  readonly bookmark: string;
  readonly status: string;
  readonly entry: string;
  /** The learner's id; never shown. */
  readonly learner: string;
  /** The time of all visits so far in seconds; undefined if it gave none. */
  readonly total: number | undefined;
  /** Elements that it does not have. */
  readonly missing: readonly string[];
  readonly outcome: Outcome;
}

const notForCredit = ['review', 'browse', 'no-credit'];

export function told(trying: Trying): Told {
  const { calls, spelling } = trying;
  const { reads } = spelling.dialect;
  const { learnerName, entry, total, secondsOf } = spelling.tried;
  const who = [calls.get(reads.learner), calls.get(learnerName)] as const;
  const launch = [reads.mode, reads.credit, reads.status].map((element) => calls.get(element));
  const [mode, credit, status] = launch.map(({ answer }) => answer.trim()) as [string, string, string];
  const others = [entry, reads.language, reads.launchData, total].map((element) => calls.freely.get(element));
  const [began, , , spent] = others.map(({ answer }) => answer.trim()) as [string, string, string, string];
  const counts = ![mode, credit].some((said) => notForCredit.includes(said));
  const isNamed = who.every(({ answer }) => answer.trim() !== '');
  const words = probe.lines.told;
  const state = counts ? (isNamed ? 'well' : 'noted') : 'wrong';
  return {
    text: calls.get(reads.text).answer,
    bookmark: calls.freely.get(reads.bookmark).answer,
    status,
    entry: began,
    learner: who[0].answer.trim(),
    total: secondsOf(spent),
    missing: [...who, ...launch, ...others].filter((heard) => !wentWell(heard)).map(({ element }) => element),
    outcome: outcome(trying, state, counts ? words.well(isNamed) : words.wrong(mode), [...launch, ...others]),
  };
}
