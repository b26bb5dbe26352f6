import type { Finding } from '../../scenario/diagnostic.ts';
import { decisionsIn } from './places.ts';
import { movesRow, rowMoves } from './row-moves.ts';
import type { Examined } from './rule.ts';

/** A source cited for what the choice does not do would teach the wrong mechanism. */
export function rowStrand({ scenario }: Examined): readonly Finding[] {
  return decisionsIn(scenario).flatMap(({ choices, path }) =>
    choices.flatMap((choice, index) =>
      choice.rows.flatMap((row, place) =>
        movesRow(row, choice)
          ? []
          : [
              {
                code: 'row-strand',
                severity: 'warning',
                path: [...path, 'choices', index, 'rows', place],
                message: `Option "${choice.id}" cites ${row} and moves nothing that ${row} is about: ${about(row)}. Move one of these, or cite another row.`,
              } as const,
            ],
      ),
    ),
  );
}

function about(row: string): string {
  const { strands = [], role, promises, cover, control } = rowMoves[row] ?? {};
  return [
    ...strands,
    ...(role === undefined ? [] : [`the ${role} seen or slighted`]),
    ...(promises === true ? ['a promise made or kept'] : []),
    ...(cover === true ? ['the cover'] : []),
    ...(control === true ? ['control without a reason'] : []),
  ].join(', ');
}
