import { type Diagnostic, hasErrors } from '../diagnostic.ts';
import { inOrder } from '../read-file.ts';
import type { ReadScenario } from '../read-scenario.ts';
import { againstLedger } from './against-ledger.ts';
import { ledgerText } from './ledger-text.ts';
import { readLedger } from './ledger.ts';
import { released, type Released } from './released.ts';

/** The ledger beside a scenario: its text, and its path as diagnostics show it. */
export interface LedgerFile {
  readonly text: string;
  readonly file: string;
}

type Read = Pick<ReadScenario, 'scenario' | 'place'>;

/** What a scenario does to runs of its released versions; nothing while it has errors of its own. */
export function ledgerFindings({ scenario, place }: Read, { text, file }: LedgerFile): readonly Diagnostic[] {
  if (scenario === undefined) return [];
  const { ledger, diagnostics } = readLedger(text, file, scenario.id);
  return [
    ...inOrder((ledger === undefined ? [] : againstLedger(scenario, ledger)).map(place)),
    ...diagnostics,
  ];
}

/** The ledger with one version more, or why it has to stay as it is. */
export type Release =
  { readonly text: string; readonly released: Released } | { readonly errors: readonly Diagnostic[] };

/**
 * Writes a scenario into its ledger. Done again, it changes nothing.
 *
 * @param read A scenario without errors.
 * @param before Undefined before the first release.
 * @param version Such as 1.2.0.
 * @throws {RangeError} If the scenario has errors.
 */
export function releaseOf(read: Read, before: LedgerFile | undefined, version: string): Release {
  if (read.scenario === undefined) throw new RangeError('A scenario with errors cannot be released.');
  const errors = before === undefined ? [] : ledgerFindings(read, before);
  if (hasErrors(errors)) return { errors: errors.filter(({ severity }) => severity === 'error') };
  const ledger = before && readLedger(before.text, before.file, read.scenario.id).ledger;
  const after = released(ledger, read.scenario, version);
  return { text: ledgerText(after.ledger), released: after };
}
