import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { reliabilityPage } from './reliability/reliability-page.ts';
import { reportsFolder, tableHeads, tableLeft, type TableName } from './reliability/tables.ts';

/*
 * `npm run reliability`: what `npm test` tries in small, at full size; then docs/reliability.md anew. With `--page` only the
 * page, from what the last run left.
 */
const page = 'docs/reliability.md';
const fullSize = { RELIABILITY_TEXTS: '1000000', RELIABILITY_LAUNCHES: '10000' };

process.exitCode = process.argv.includes('--page') || tried() ? await written() : 1;

/** The real deaths need a browser and the built packages: they are tried by `npm test`, and what they left is read. */
function tried(): boolean {
  for (const name of (Object.keys(tableHeads) as TableName[]).filter((one) => !one.startsWith('deaths')))
    rmSync(`${reportsFolder}/${name}.json`, { force: true });
  const { status } = spawnSync(
    'node_modules/.bin/vitest',
    ['run', '--project', 'node', 'tests/reliability', '--exclude', '**/page.test.ts'],
    { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...fullSize } },
  );
  if (status !== 0) console.error(`\n${page} was not written: something above is not as promised.`);
  return status === 0;
}

async function written(): Promise<number> {
  const options = await resolveConfig(page);
  writeFileSync(page, await format(reliabilityPage(tableLeft), { ...options, filepath: page }));
  const missing = (Object.keys(tableHeads) as TableName[]).filter((name) => tableLeft(name) === undefined);
  for (const name of missing) console.error(`Not run, and so not in the page: ${tableHeads[name].title}`);
  console.log(`${page} written.`);
  return missing.length === 0 ? 0 : 1;
}
