import type { Studio } from '../session/studio.ts';
import {
  addChoiceAt,
  addSceneAt,
  connectAt,
  connectToNew,
  copyAt,
  disconnectAt,
  giveTo,
  moveAt,
  moveSceneBefore,
  type Outcome,
  removeAt,
  renameAt,
} from './carry-out.ts';
import type { LineAction } from './line-actions.ts';
import type { LineQuestion } from './line-question.ts';
import type { Row } from './rows.ts';

/** Does at once what needs no question; undefined where the line has no such thing. */
export function perform(studio: Studio, action: LineAction, row: Row): Outcome | undefined {
  if (action === 'add-scene') return addSceneAt(studio, row);
  if (row.kind === 'way') return action === 'remove' ? removeAt(studio, row) : undefined;
  if (row.kind !== 'scene' && row.kind !== 'choice') return undefined;
  switch (action) {
    case 'add-choice':
      return addChoiceAt(studio, row);
    case 'disconnect':
      return row.kind === 'choice' ? disconnectAt(studio, row) : undefined;
    case 'move-up':
      return moveAt(studio, row, -1);
    case 'move-down':
      return moveAt(studio, row, 1);
    case 'copy':
      return copyAt(studio, row);
    case 'copy-branch':
      return copyAt(studio, row, true);
    case 'remove':
      return removeAt(studio, row);
    case 'remove-branch':
      return removeAt(studio, row, row.kind === 'scene');
    default:
      return undefined;
  }
}

/** Does what was asked about. */
export function answer(studio: Studio, question: LineQuestion, picked: string, isNew: boolean): Outcome {
  switch (question.ask) {
    case 'lead':
      return isNew ? connectToNew(studio, question.row, picked) : connectAt(studio, question.row, picked);
    case 'before':
      return moveSceneBefore(studio, question.row, picked);
    case 'give':
      return giveTo(studio, question.row, picked);
    case 'rename':
      return renameAt(studio, question.row, picked);
    default:
      return question satisfies never;
  }
}
