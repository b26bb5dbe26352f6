/** Rows as a table: every column as wide as its widest cell, two spaces apart. Columns of numbers stand at the right. */
export function columns(rows: readonly (readonly string[])[]): readonly string[] {
  const count = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: count }, (_, at) =>
    Math.max(...rows.map((row) => row[at]?.length ?? 0)),
  );
  const numeric = widths.map((_, at) => rows.slice(1).every((row) => /^-?\d*$/.test(row[at] ?? '')));
  return rows.map((row) =>
    row
      .map((cell, at) => (numeric[at] ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}
