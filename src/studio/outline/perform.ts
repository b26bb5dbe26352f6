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
import type { ChoiceRow, Row, SceneRow } from './rows.ts';

type Deed = (studio: Studio, row: SceneRow | ChoiceRow) => Outcome | undefined;

const deeds: Partial<Readonly<Record<LineAction, Deed>>> = {
  'add-choice': addChoiceAt,
  disconnect: (studio, row) => (row.kind === 'choice' ? disconnectAt(studio, row) : undefined),
  'move-up': (studio, row) => moveAt(studio, row, -1),
  'move-down': (studio, row) => moveAt(studio, row, 1),
  copy: (studio, row) => copyAt(studio, row),
  'copy-branch': (studio, row) => copyAt(studio, row, true),
  remove: (studio, row) => removeAt(studio, row),
  'remove-branch': (studio, row) => removeAt(studio, row, row.kind === 'scene'),
};

/** Does at once what needs no question; undefined where the line has no such thing. */
export function perform(studio: Studio, action: LineAction, row: Row): Outcome | undefined {
  if (action === 'add-scene') return addSceneAt(studio, row);
  if (row.kind === 'way') return action === 'remove' ? removeAt(studio, row) : undefined;
  return row.kind === 'scene' || row.kind === 'choice' ? deeds[action]?.(studio, row) : undefined;
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
