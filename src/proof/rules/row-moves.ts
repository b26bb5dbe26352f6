import { strands } from '../../scenario/schema-names.ts';
import type { Choice, Role, Strand } from '../../scenario/scenario.ts';

/** What a row of the construct table names: any one of these is enough for a choice that cites it. */
interface RowMoves {
  readonly strands?: readonly Strand[];
  /** The row is also a recognition of this role. */
  readonly role?: Role;
  /** The row lives in the promise ledger too. */
  readonly promises?: boolean;
  /** The row lives in the margin: the choice says how closely the teacher stays with the patient. */
  readonly cover?: boolean;
  /** The row lives in the over-control rule: control taken without a reason. */
  readonly control?: boolean;
  /** The row is about time or about all gains alike, and names no strand. */
  readonly none?: true;
}

/** The last column of the table of constructs. A row names strands for both its practice and its opposite. */
export const rowMoves: Readonly<Record<string, RowMoves>> = {
  T0: { strands },
  T1: { strands: ['V', 'B'] },
  T2: { strands: ['V', 'R'] },
  T3: { strands: ['C', 'V', 'T'] },
  T4: { strands: ['C', 'V', 'T'] },
  T5: { strands: ['C', 'R', 'V'] },
  T6: { strands: ['R', 'V'] },
  T7: { strands: ['B', 'V'], role: 'person' },
  T8: { strands: ['V'], role: 'person' },
  T9: { strands: ['C', 'T'], role: 'clinician' },
  T10: { strands: ['B', 'R'] },
  T11: { strands: ['G', 'B'], role: 'learner' },
  T12: { strands: ['T', 'V'] },
  T13: { strands: ['T'] },
  T14: { strands: ['T', 'C', 'B'] },
  T15: { strands: ['V', 'R'] },
  T16: { strands: ['R', 'V'] },
  T17: { strands },
  T18: { none: true },
  M1: { strands: ['V', 'T'] },
  M2: { strands: ['G', 'V'] },
  M3: { strands: ['R', 'C'] },
  M4: { strands: ['R'] },
  M5: { strands: ['R', 'B'] },
  M6: { strands: ['R', 'G'] },
  M7: { strands: ['C', 'R'] },
  M8: { strands: ['T', 'B'] },
  M9: { strands: ['T', 'V'] },
  M10: { strands: ['V', 'T'] },
  Y1: { strands: ['G'] },
  Y2: { strands: ['G', 'T'] },
  Y3: { strands: ['G', 'B'] },
  Y4: { strands: ['G', 'R'] },
  Y5: { strands: ['T', 'C'] },
  Y6: { strands: ['R', 'G', 'C'] },
  Y7: { strands: ['T', 'C'], control: true },
  Y8: { cover: true },
  Y9: { strands: ['B'], promises: true },
  Y10: { strands: ['B'], role: 'clinician' },
  Y11: { strands: ['B', 'V', 'C'] },
  Y12: { none: true },
  Y13: { strands },
};

/** Whether a choice moves what a row names. */
export function movesRow(row: string, choice: Choice): boolean {
  const named = rowMoves[row];
  if (named === undefined) return false;
  return (
    named.none === true ||
    (named.strands ?? []).some((strand) => choice.moves[strand] !== undefined) ||
    (named.role !== undefined && [choice.sees, choice.slights].includes(named.role)) ||
    (named.promises === true && choice.promises.length + choice.keeps.length > 0) ||
    (named.cover === true && choice.cover !== undefined) ||
    (named.control === true && choice.unexplained)
  );
}
