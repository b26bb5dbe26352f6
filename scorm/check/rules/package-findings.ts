import type { Files } from '../../package/package-files.ts';
import type { Finding } from '../finding.ts';
import { inspect, type Inspected } from './inspected.ts';
import { findingOf } from './rule.ts';
import { rules } from './rules.ts';

const order: readonly Finding['severity'][] = ['error', 'warning', 'note'];

/**
 * What LMSs stumble over in a package that has just been made. It needs no schemas: a page cannot validate by them under a
 * strict policy.
 *
 * @param files In the order of the zip.
 * @param kind A folder for the web has no manifest.
 */
export function packageFindings(files: Files, kind: 'scorm' | 'web'): readonly Finding[] {
  const sizes = new Map([...files].map(([path, { length }]) => [path, length]));
  return findingsIn(inspect({ kind, sizes, contents: files }));
}

/** Errors first. */
export function findingsIn(inspected: Inspected): readonly Finding[] {
  return inOrder(rules.flatMap((rule) => findingOf(rule, inspected)));
}

export function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((one, other) => order.indexOf(one.severity) - order.indexOf(other.severity));
}
