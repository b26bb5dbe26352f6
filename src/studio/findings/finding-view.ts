import type { Analysis, PlacedDiagnostic } from '../analysis/analysis.ts';
import { blocking, mayBeWaived } from '../analysis/blocking.ts';
import type { FileDocument } from '../document/file-document.ts';
import { kindOf, kinds } from './kinds.ts';
import { messageInWords } from './message-in-words.ts';
import { placeInWords } from './place-in-words.ts';

/** One finding of many; there may be thousands, and only what is shown is put into words. */
export interface Finding {
  readonly diagnostic: PlacedDiagnostic;
  /** Tells it from all others of its scenario, and stays the same while the text around it changes. */
  readonly key: string;
}

/** One finding as it is shown. */
export interface FindingView extends Finding {
  readonly message: string;
  readonly where: string;
  readonly mayBeWaived: boolean;
}

export interface FindingGroup {
  readonly id: string;
  readonly title: string;
  readonly findings: readonly Finding[];
}

export interface FindingsInGroups {
  /** Has to be mended before learners can play. */
  readonly blocking: readonly Finding[];
  /** By kind of rule, errors first. */
  readonly others: readonly FindingGroup[];
}

export function findingsInGroups(analysis: Analysis): FindingsInGroups {
  const stops = new Set(blocking(analysis));
  const findings = withKeys(analysis.diagnostics);
  const others = findings.filter(({ diagnostic }) => !stops.has(diagnostic));
  return {
    blocking: findings.filter(({ diagnostic }) => stops.has(diagnostic)),
    others: kinds
      .map(({ id, title }) => ({
        id,
        title,
        findings: others
          .filter(({ diagnostic }) => kindOf(diagnostic.code) === id)
          .toSorted((one, other) => weightOf(one) - weightOf(other)),
      }))
      .filter((group) => group.findings.length > 0),
  };
}

export function viewOf(finding: Finding, analysis: Analysis, document: FileDocument): FindingView {
  const { diagnostic } = finding;
  const isOwn = diagnostic.file.endsWith('/scenario.yaml');
  return {
    ...finding,
    message: messageInWords(diagnostic, document),
    where: isOwn ? placeInWords(document, diagnostic.place) : `the file ${diagnostic.file}`,
    mayBeWaived: mayBeWaived(diagnostic, analysis),
  };
}

function withKeys(diagnostics: readonly PlacedDiagnostic[]): readonly Finding[] {
  const seen = new Map<string, number>();
  return diagnostics.map((diagnostic) => {
    const name = `${diagnostic.code} ${diagnostic.place.join('/')}`;
    const count = seen.get(name) ?? 0;
    seen.set(name, count + 1);
    return { diagnostic, key: `${name} ${count}` };
  });
}

function weightOf({ diagnostic: { severity } }: Finding): number {
  return severity === 'error' ? 0 : 1;
}
