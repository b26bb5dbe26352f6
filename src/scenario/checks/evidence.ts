import { error } from '../diagnostic.ts';
import type { Finding, Path } from '../diagnostic.ts';
import { asFields, textsOf } from '../fields.ts';
import { didYouMean } from '../near.ts';
import type { Outline } from '../outline.ts';

/** Rows of the construct table: T0 to T18 (Trier 2022), M1 to M10 (Myrberg 2025), Y1 to Y13 (Yoshida 2025). */
const rows: ReadonlySet<string> = new Set([
  ...numbered('T', 0, 18),
  ...numbered('M', 1, 10),
  ...numbered('Y', 1, 13),
]);

/** Rows exist, and sources stand in the list of references when that is at hand. */
export function evidence(outline: Outline, references: ReadonlySet<string> | undefined): Finding[] {
  const repairs = outline.acts.flatMap(({ fields, path }) =>
    ['name_it', 'kind_act', 'carry_on'].map((key) => ({
      fields: asFields(asFields(fields['repair'])[key]),
      path: [...path, 'repair', key],
    })),
  );
  return [...outline.choices, ...repairs].flatMap(({ fields, path }) => [
    ...unknown(
      fields['rows'],
      [...path, 'rows'],
      rows,
      'row-unknown',
      'construct row',
      'Rows are T0 to T18, M1 to M10 and Y1 to Y13.',
    ),
    ...(references === undefined
      ? []
      : unknown(
          fields['sources'],
          [...path, 'sources'],
          references,
          'source-unknown',
          'reference',
          'Write an id from references.yaml, or add the reference there.',
        )),
  ]);
}

function unknown(
  value: unknown,
  path: Path,
  known: ReadonlySet<string>,
  code: string,
  kind: string,
  advice: string,
): Finding[] {
  return textsOf(value)
    .filter(({ text }) => !known.has(text))
    .map(({ text, steps }) =>
      error(
        code,
        [...path, ...steps],
        `There is no ${kind} "${text}".${code === 'row-unknown' ? '' : didYouMean(text, known)} ${advice}`,
      ),
    );
}

function numbered(letter: string, from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => `${letter}${from + index}`);
}
