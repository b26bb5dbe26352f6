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
import type { Rule } from './rule.ts';
import { runLong } from './run-long.ts';
import { sceneUnreachable } from './scene-unreachable.ts';
import { strandGain } from './strand-gain.ts';
import { strandHeavy } from './strand-heavy.ts';
import { strandLoss } from './strand-loss.ts';
import { timeDose } from './time-dose.ts';
import { twoWayUnreachable } from './two-way-unreachable.ts';
import { wordRules } from './words.ts';

/** All of the authors' rules. */
export const rules: readonly Rule[] = [
  fewOpen,
  roundEndless,
  sceneUnreachable,
  rescueUnreachable,
  repairUnreachable,
  optionUnreachable,
  endingUnreachable,
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
