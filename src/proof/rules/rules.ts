import { branchesFew } from './branches-few.ts';
import { conditionNever } from './condition-never.ts';
import { coverMissing } from './cover-missing.ts';
import { endingUnreachable } from './ending-unreachable.ts';
import { fewOpen } from './few-open.ts';
import { flagUnread } from './flag-unread.ts';
import { flagUnset } from './flag-unset.ts';
import { habitWins } from './habit-wins.ts';
import { lineUnreachable } from './line-unreachable.ts';
import { markWrong } from './mark-wrong.ts';
import { memoryLong } from './memory-long.ts';
import { optionDominated } from './option-dominated.ts';
import { optionForNothing } from './option-for-nothing.ts';
import { optionUnreachable } from './option-unreachable.ts';
import { orientationWords } from './orientation-words.ts';
import { promiseUnkept } from './promise-unkept.ts';
import { promiseUnmade } from './promise-unmade.ts';
import { randomPlay } from './random-play.ts';
import { repairUnreachable } from './repair-unreachable.ts';
import { replyUnreachable } from './reply-unreachable.ts';
import { rescueNeeded } from './rescue-needed.ts';
import { rescueUnreachable } from './rescue-unreachable.ts';
import { residentChanges } from './resident-changes.ts';
import { residentStarts } from './resident-starts.ts';
import { richestPosition } from './richest-position.ts';
import { roundEndless } from './round-endless.ts';
import { rowStrand } from './row-strand.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Rule } from './rule.ts';
import { runLong } from './run-long.ts';
import { sceneUnreachable } from './scene-unreachable.ts';
import { strandGain } from './strand-gain.ts';
import { strandHeavy } from './strand-heavy.ts';
import { strandLoss } from './strand-loss.ts';
import { timeDose } from './time-dose.ts';
import { twoWayUnreachable } from './two-way-unreachable.ts';
import { signatures } from './signatures.ts';
import { wordRules } from './words.ts';

/** What a whole encounter needs, and the few first steps of a course cannot have. */
const wholeEncounter: ReadonlySet<Rule> = new Set([
  branchesFew,
  habitWins,
  randomPlay,
  repairUnreachable,
  rescueUnreachable,
  signatures,
  strandGain,
  strandHeavy,
  strandLoss,
  timeDose,
  twoWayUnreachable,
]);

/** The authors' rules that a scenario of a kind is held against. */
export function rulesFor(kind: Scenario['kind']): readonly Rule[] {
  return kind === 'orientation' ? rules.filter((rule) => !wholeEncounter.has(rule)) : rules;
}

/** All of the authors' rules. */
const rules: readonly Rule[] = [
  fewOpen,
  roundEndless,
  sceneUnreachable,
  rescueUnreachable,
  repairUnreachable,
  optionUnreachable,
  endingUnreachable,
  orientationWords,
  replyUnreachable,
  markWrong,
  lineUnreachable,
  conditionNever,
  flagUnread,
  flagUnset,
  promiseUnkept,
  promiseUnmade,
  optionDominated,
  optionForNothing,
  richestPosition,
  rowStrand,
  coverMissing,
  rescueNeeded,
  residentStarts,
  residentChanges,
  branchesFew,
  timeDose,
  strandGain,
  strandLoss,
  strandHeavy,
  twoWayUnreachable,
  randomPlay,
  habitWins,
  runLong,
  memoryLong,
  ...wordRules,
];
