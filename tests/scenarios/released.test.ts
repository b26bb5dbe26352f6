import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readScenario } from '../../src/scenario/read-scenario.ts';
import { againstLedger } from '../../src/scenario/release/against-ledger.ts';
import { readLedger } from '../../src/scenario/release/ledger.ts';
import { ledgerText } from '../../src/scenario/release/ledger-text.ts';
import { released } from '../../src/scenario/release/released.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const folders = readdirSync('scenarios').filter((name) => existsSync(`scenarios/${name}/scenario.yaml`));

test.each(folders)('%s uses no released code for anything else, and its ledger is up to date', (id) => {
  const [file, beside] = [`scenarios/${id}/scenario.yaml`, `scenarios/${id}/released.yaml`];
  const { scenario } = readScenario(readFileSync(file, 'utf8'), file);
  const written = readFileSync(beside, 'utf8');
  const { ledger, diagnostics } = readLedger(written, beside, id);
  expect(diagnostics).toEqual([]);

  expect(againstLedger(scenario!, ledger!)).toEqual([]);
  expect(ledgerText(released(ledger, scenario!, version).ledger), 'run "npx tws release"').toBe(written);
});
