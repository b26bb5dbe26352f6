import type { Finding } from '../finding.ts';
import type { Inspected } from './inspected.ts';

/** Something that breaks a rule: what to call it, and where it stands. */
export interface Place {
  readonly name: string;
  /** Left out for the package as a whole. */
  readonly file?: string;
  /** From 1. */
  readonly line?: number;
  /** In the text of the file, where the line is not known yet: it is counted for the first place alone. */
  readonly at?: number;
}

/** One thing that LMSs stumble over. All places that break it are one finding, so that one cause does not fill a page. */
export interface Rule {
  readonly code: string;
  readonly severity: Finding['severity'];
  readonly cares: string;
  readonly todo: string;
  /** One sentence about the first few names. */
  readonly says: (names: string) => string;
  readonly finds: (inspected: Inspected) => readonly Place[];
}

/** What comes of a rule: nothing, or one finding that stands where the first place does. */
export function findingOf(rule: Rule, inspected: Inspected): readonly Finding[] {
  const places = rule.finds(inspected);
  const [first] = places;
  if (first === undefined) return [];
  const { code, severity, cares, todo } = rule;
  const names = [...new Set(places.map(({ name }) => name))];
  return [
    {
      code,
      severity,
      says: rule.says(named(names)),
      cares,
      todo,
      ...(first.file === undefined ? {} : { file: inspected.folder + first.file }),
      ...lineOf(first, inspected),
    },
  ];
}

function lineOf({ file, line, at }: Place, inspected: Inspected): { readonly line?: number } {
  if (line !== undefined) return { line };
  return at === undefined || file === undefined ? {} : { line: lineAt(inspected.text(file), at) };
}

/** From 1. */
export function lineAt(text: string, at: number): number {
  let line = 1;
  for (let from = text.indexOf('\n'); from !== -1 && from < at; from = text.indexOf('\n', from + 1))
    line += 1;
  return line;
}

/** The first few of many. */
function named(names: readonly string[]): string {
  const shown = names.slice(0, 3).map((name) => `“${name}”`);
  if (names.length > 3) return `${shown.join(', ')} and ${names.length - 3} more`;
  return shown.length < 3 ? shown.join(' and ') : `${shown.slice(0, 2).join(', ')} and ${shown[2] ?? ''}`;
}
