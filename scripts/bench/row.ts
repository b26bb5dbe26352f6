/** One line of the table that `npm run bench` prints. */
export interface Row {
  readonly what: string;
  readonly measured: string;
  /** What we promise, if anything. */
  readonly promised: string;
  readonly kept: boolean | undefined;
}

/** Middle value and the spread of the middle half. */
export function spread(values: readonly number[]): {
  readonly median: number;
  readonly low: number;
  readonly high: number;
} {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
  return { median: at(0.5), low: at(0.25), high: at(0.75) };
}

/** The table as text, one row a line, columns aligned. */
export function tableOf(rows: readonly Row[]): string {
  const cells = [
    ['what', 'measured', 'promised', ''],
    ...rows.map(({ what, measured, promised, kept }) => [
      what,
      measured,
      promised,
      kept === undefined ? '' : kept ? 'kept' : 'NOT KEPT',
    ]),
  ];
  const widths = [0, 1, 2].map((column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  return cells
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
