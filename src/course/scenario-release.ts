import { plainText } from '../scenario/plain-text.ts';
import { readLedger } from '../scenario/release/ledger.ts';
import { choicesOf } from '../scenario/release/released.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { structureHash } from '../scenario/structure-hash.ts';

/** How a scenario stands to what was last released of it, by its ledger. */
export interface ScenarioRelease {
  readonly title: string;
  /** The version it is compared with; undefined if it was never released. */
  readonly since: string | undefined;
  /** Whether that had the same structure, so that every run under way goes on at the very place. */
  readonly isSame: boolean;
  /** How many choices of that version are gone. */
  readonly gone: number;
}

/**
 * @param ledgerText What stands in released.yaml beside the scenario; undefined if nothing does.
 * @param version Of the program. A ledger that holds this very release already is read as it was before.
 */
export function scenarioRelease(
  scenario: Scenario,
  ledgerText: string | undefined,
  version: string,
): ScenarioRelease {
  const structure = structureHash(scenario);
  const title = plainText(scenario.title);
  const ledger = ledgerText === undefined ? undefined : readLedger(ledgerText, '', scenario.id).ledger;
  const versions = ledger?.versions ?? [];
  const last = versions.at(-1);
  const isThis = last?.version === version && last.structure === structure;
  const before = isThis ? (versions.findLast((one) => one.version !== version) ?? last) : last;
  if (ledger === undefined || before === undefined)
    return { title, since: undefined, isSame: false, gone: 0 };
  const here = new Set(choicesOf(scenario).map(({ code }) => code));
  const gone = ledger.choices.filter(
    (one) => !here.has(one.code) && (one.gone === undefined || one.gone === version),
  );
  return { title, since: before.version, isSame: before.structure === structure, gone: gone.length };
}
