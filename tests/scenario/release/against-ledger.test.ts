import { expect, test } from 'vitest';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import { againstLedger } from '../../../src/scenario/release/against-ledger.ts';
import { released } from '../../../src/scenario/release/released.ts';
import { choiceOf, endsAt, sceneOf, tinyScenario } from '../../support/scenario-builder.ts';
import {
  changedChoice,
  type Edit,
  otherHazard,
  otherStart,
  otherWords,
  reversedChoices,
  shuffledScenes,
  withChoice,
  withLastAct,
  withoutChoice,
  withoutScene,
  withSceneBefore,
} from '../../updates/edits.ts';

const tiny = tinyScenario();
const first = released(undefined, tiny, '0.1.0').ledger;
/** Without "trust", which became a tombstone. */
const second = released(first, withoutChoice('trust')(tiny), '0.2.0').ledger;

const retired = (scenario: Scenario): Scenario => ({ ...scenario, retired: { codes: ['ab'], ids: [] } });

test.each<readonly [string, Edit]>([
  ['nothing', (scenario) => scenario],
  ['other words', otherWords],
  ['another order', (scenario) => shuffledScenes(reversedChoices(scenario))],
  ['something new', withChoice('hallway', 'wait', 'ad')],
  ['other weights and starts', (scenario) => otherHazard(0)(otherStart({ V: 10 })(scenario))],
  ['a new scene and a new act', (scenario) => withLastAct(withSceneBefore('lift', 'bedside')(scenario))],
  ['a choice that is gone and retired in the file', (scenario) => retired(withoutChoice('trust')(scenario))],
])('%s is safe', (_name, edit) => {
  expect(againstLedger(edit(tiny), first)).toEqual([]);
});

test('a choice moved to another scene is safe', () => {
  const moved = withoutChoice('hurry')(tiny);
  const hurry = tiny.scenes['bedside']!.choices.find(({ id }) => id === 'hurry')!;
  const hallway = moved.scenes['hallway']!;
  const scenario = {
    ...moved,
    scenes: { ...moved.scenes, hallway: { ...hallway, choices: [...hallway.choices, hurry] } },
  };

  expect(againstLedger(scenario, first)).toEqual([]);
});

test('a code given to another choice would misread runs and is an error, at its place', () => {
  const found = againstLedger(changedChoice('trust', (choice) => ({ ...choice, id: 'doubt' }))(tiny), first);

  expect(found).toMatchObject([
    { code: 'code-reused', severity: 'error', path: ['scenes', 'hallway', 'choices', 1, 'code'] },
  ]);
  expect(found[0]?.message).toContain('released for the choice "trust"');
});

test('so is the code of a tombstone; the same choice may come back', () => {
  const found = againstLedger(withChoice('bedside', 'other', 'ab')(withoutChoice('trust')(tiny)), second);

  expect(found).toMatchObject([{ code: 'code-reused', severity: 'error' }]);
  expect(found[0]?.message).toContain('gone since 0.2.0');
  expect(againstLedger(tiny, second)).toEqual([]);
});

test('two codes that changed places are both errors', () => {
  const swap = (scenario: Scenario) =>
    changedChoice('trust', (choice) => ({ ...choice, code: 'aa' }))(
      changedChoice('ask', (choice) => ({ ...choice, code: 'ab' }))(scenario),
    );

  expect(againstLedger(swap(tiny), first).map(({ code }) => code)).toEqual(['code-reused', 'code-reused']);
});

test('another code for the same choice is an error, and told once', () => {
  const found = againstLedger(changedChoice('trust', (choice) => ({ ...choice, code: 'az' }))(tiny), first);

  expect(found).toMatchObject([
    { code: 'code-changed', severity: 'error', path: ['scenes', 'hallway', 'choices', 1, 'code'] },
  ]);
  expect(found[0]?.message).toContain('Write "ab" again');
});

test('what is gone and not yet a tombstone is a warning that names the command', () => {
  const found = againstLedger(withoutChoice('trust')(withoutScene('walk', 'bedside')(tiny)), first);

  expect(found).toMatchObject([{ code: 'released-gone', severity: 'warning', path: ['scenes'] }]);
  expect(found[0]?.message).toContain('scene walk, choice trust (ab)');
  expect(found[0]?.message).toContain('npx tws release');
});

test('the id of a tombstone for another choice or scene is a warning: no run is misread by it', () => {
  const again = withChoice('hallway', 'trust', 'zz')(withoutChoice('trust')(tiny));
  expect(againstLedger(again, second)).toMatchObject([{ code: 'id-reused', severity: 'warning' }]);

  const gone = released(first, withoutScene('bedside', 'end')(tiny), '0.2.0').ledger;
  const other = {
    ...withoutScene('bedside', 'end')(tiny),
    scenes: {
      ...withoutScene('bedside', 'end')(tiny).scenes,
      bedside: sceneOf('Bedside', {
        choices: [choiceOf('x', 'xa'), choiceOf('y', 'xb'), choiceOf('z', 'xc')],
        next: endsAt('end'),
      }),
    },
  };
  expect(againstLedger(other, gone)).toMatchObject([
    { code: 'id-reused', severity: 'warning', path: ['scenes', 'bedside'] },
  ]);
});
