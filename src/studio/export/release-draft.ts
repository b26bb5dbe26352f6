import { readScenario } from '../../scenario/read-scenario.ts';
import { releaseOf } from '../../scenario/release/release-of.ts';
import { ledgerFile, scenarioFile } from '../project/project-files.ts';
import type { FileStep } from '../workspace/workspace.ts';

/**
 * What writes down that scenarios go out: the ledger of each, as `tws release` writes it. Scenarios with errors, and those
 * whose ledger holds everything already, are left out.
 *
 * @param version Of the program, such as 0.1.0.
 */
export function releaseSteps(
  files: ReadonlyMap<string, string>,
  scenarios: readonly string[],
  version: string,
): readonly FileStep[] {
  return scenarios.flatMap((id) => {
    const file = ledgerFile(id);
    const before = files.get(file);
    const read = readScenario(files.get(scenarioFile(id)) ?? '', scenarioFile(id));
    if (read.scenario === undefined) return [];
    // An undone first release leaves an empty file behind, which is as good as none.
    const ledger = before === undefined || before === '' ? undefined : { text: before, file };
    const release = releaseOf(read, ledger, version);
    if ('errors' in release || release.text === before) return [];
    return [{ file, changes: [{ from: 0, to: before?.length ?? 0, insert: release.text }] }];
  });
}
