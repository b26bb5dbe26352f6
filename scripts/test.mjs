/*
 * `npm test`: everything that can be checked, on a fresh clone, in one go. Ends with the line `N passed, N failed`.
 * `npm test -- --only NAME` runs one step; words after `--` go to Vitest.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { installChromium, installPackages } from './prepare.mjs';

const report = 'reports/vitest.json';
const steps = [
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'purity', command: ['tsc', '--noEmit', '-p', 'tsconfig.pure.json'] },
  {
    name: 'lint',
    command: [
      'oxlint',
      '--type-aware',
      '--deny-warnings',
      'src',
      'scorm',
      'scripts',
      'tests',
      'vitest.config.ts',
      'vite.config.ts',
    ],
  },
  { name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
  { name: 'dead-code', command: ['knip', '--no-progress'] },
  { name: 'packages', command: ['tsx', 'scripts/package.ts'] },
  { name: 'site', command: ['tsx', 'scripts/build-site.ts'] },
  {
    name: 'vitest',
    command: ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
  },
];

installPackages();
installChromium();
const { only, rest } = wanted(process.argv.slice(2));
rmSync(report, { force: true });
let passed = 0;
let failed = 0;
for (const { name, command } of steps.filter((step) => only === undefined || step.name === only)) {
  console.log(`\n— ${name}`);
  const [program, ...given] = command;
  const { status } = spawnSync(
    `node_modules/.bin/${program}`,
    [...given, ...(name === 'vitest' ? rest : [])],
    {
      stdio: ['ignore', 'inherit', 'inherit'],
    },
  );
  const counts = name === 'vitest' ? countTests() : undefined;
  if (counts) {
    passed += counts.passed;
    failed += counts.failed;
    if (status !== 0 && counts.failed === 0) failed += 1;
  } else if (status === 0) passed += 1;
  else failed += 1;
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

function countTests() {
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
  return { passed: numPassedTests, failed: numFailedTests };
}

function wanted(given) {
  const at = given.indexOf('--only');
  if (at < 0) return { only: undefined, rest: given };
  return { only: given[at + 1], rest: given.filter((_, index) => index !== at && index !== at + 1) };
}
