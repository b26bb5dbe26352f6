import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { scenarioRelease } from '../../src/course/scenario-release.ts';
import { readScenario } from '../../src/scenario/read-scenario.ts';
import { structureHash } from '../../src/scenario/structure-hash.ts';

const text = readFileSync('scenarios/er-1/scenario.yaml', 'utf8');
const scenario = readScenario(text, 'er-1/scenario.yaml').scenario!;
const released = (versions: readonly string[], more = '') => `format: 1
id: er-1
versions:
${versions.map((version) => `  - { ${version} }`).join('\n')}
scenes: []
choices:
  - { id: trust_you, code: 'a1', scene: shift_start }
${more}`;

const structureNow = structureHash(scenario);
const same = (version: string) => `version: ${version}, structure: '${structureNow}'`;
const other = (version: string) => `version: ${version}, structure: 'Zzzzzz'`;

test('a scenario without a ledger, or with an empty one, was never released', () => {
  expect(scenarioRelease(scenario, undefined, '0.2.0')).toMatchObject({ since: undefined, isSame: false });
  expect(scenarioRelease(scenario, '', '0.2.0')).toMatchObject({ since: undefined });
});

test('it is compared with its last release', () => {
  const ledger = released([other('0.1.0'), same('0.2.0')]);

  expect(scenarioRelease(scenario, ledger, '0.3.0')).toEqual({
    title: 'Bed 7 and a full hallway',
    since: '0.2.0',
    isSame: true,
    gone: 0,
  });
});

test('a ledger that holds this very release already is compared with the one before', () => {
  const ledger = released([other('0.1.0'), same('0.2.0')]);

  expect(scenarioRelease(scenario, ledger, '0.2.0')).toMatchObject({ since: '0.1.0', isSame: false });
  expect(scenarioRelease(scenario, released([same('0.1.0')]), '0.1.0')).toMatchObject({
    since: '0.1.0',
    isSame: true,
  });
});

test('choices that went with this version are counted, and older tombstones are not', () => {
  const ledger = released(
    [other('0.1.0')],
    `  - { id: left_now, code: '90', scene: shift_start }
  - { id: left_with_this, code: '91', scene: shift_start, gone: 0.2.0 }
  - { id: left_long_ago, code: '92', scene: shift_start, gone: 0.1.0 }
`,
  );

  expect(scenarioRelease(scenario, ledger, '0.2.0').gone).toBe(2);
});
