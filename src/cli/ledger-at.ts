import { posix } from 'node:path';
import type { Diagnostic } from '../scenario/diagnostic.ts';
import { inOrder } from '../scenario/read-file.ts';
import { readScenario } from '../scenario/read-scenario.ts';
import { againstLedger } from '../scenario/release/against-ledger.ts';
import { readLedger, type ReadLedger } from '../scenario/release/ledger.ts';
import type { Files } from './command.ts';

/** The release ledger beside a scenario. */
export const ledgerName = 'released.yaml';

export function ledgerFileFor(file: string): string {
  return posix.join(posix.dirname(file), ledgerName);
}

/** The ledger beside a scenario file; undefined before the first release. */
export function ledgerFor(
  file: string,
  scenario: string,
  files: Pick<Files, 'read'>,
): ReadLedger | undefined {
  const beside = ledgerFileFor(file);
  const text = files.read(beside);
  return text === undefined ? undefined : readLedger(text, beside, scenario);
}

/** What a scenario does to runs of its released versions; nothing while it has errors of its own. */
export function ledgerFindings(
  text: string,
  file: string,
  files: Pick<Files, 'read'>,
): readonly Diagnostic[] {
  if (files.read(ledgerFileFor(file)) === undefined) return [];
  const { scenario, place } = readScenario(text, file);
  if (scenario === undefined) return [];
  const { ledger, diagnostics = [] } = ledgerFor(file, scenario.id, files) ?? {};
  return [
    ...inOrder((ledger === undefined ? [] : againstLedger(scenario, ledger)).map(place)),
    ...diagnostics,
  ];
}
