import { posix } from 'node:path';
import type { Diagnostic } from '../scenario/diagnostic.ts';
import { readScenario } from '../scenario/read-scenario.ts';
import { type LedgerFile, ledgerFindings as findingsOf } from '../scenario/release/release-of.ts';
import type { Files } from './command.ts';

/** The release ledger beside a scenario. */
export const ledgerName = 'released.yaml';

export function ledgerFileFor(file: string): string {
  return posix.join(posix.dirname(file), ledgerName);
}

/** The ledger beside a scenario file; undefined before the first release. */
export function ledgerFor(file: string, files: Pick<Files, 'read'>): LedgerFile | undefined {
  const beside = ledgerFileFor(file);
  const text = files.read(beside);
  return text === undefined ? undefined : { text, file: beside };
}

/** What a scenario does to runs of its released versions; nothing while it has errors of its own. */
export function ledgerFindings(
  text: string,
  file: string,
  files: Pick<Files, 'read'>,
): readonly Diagnostic[] {
  const ledger = ledgerFor(file, files);
  return ledger === undefined ? [] : findingsOf(readScenario(text, file), ledger);
}
