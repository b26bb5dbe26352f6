import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Ledger, readLedger } from '../../../src/scenario/release/ledger.ts';
import { ledgerText } from '../../../src/scenario/release/ledger-text.ts';
import { released } from '../../../src/scenario/release/released.ts';
import { structureHash } from '../../../src/scenario/structure-hash.ts';
import { randomScenario } from '../../support/random-scenario.ts';
import { tinyScenario } from '../../support/scenario-builder.ts';
import { withChoice, withoutChoice, withoutScene } from '../../updates/edits.ts';

const tiny = tinyScenario();
const first = released(undefined, tiny, '0.1.0').ledger;

test('the first ledger lists every scene, choice and code, and the version with its structure', () => {
  expect(first.versions).toEqual([{ version: '0.1.0', structure: structureHash(tiny) }]);
  expect(first.scenes.map(({ id }) => id)).toEqual(['hallway', 'walk', 'bedside', 'help']);
  expect(first.choices).toHaveLength(7);
  expect(first.choices[1]).toEqual({ id: 'trust', code: 'ab', scene: 'hallway' });
});

test('what is gone becomes a tombstone with the version, and what is new comes last', () => {
  const changed = withChoice(
    'hallway',
    'wait',
    'ad',
  )(withoutChoice('trust')(withoutScene('walk', 'bedside')(tiny)));

  const { ledger, fresh, gone, isNew } = released(first, changed, '0.2.0');

  expect(ledger.choices.find(({ code }) => code === 'ab')).toEqual({
    id: 'trust',
    code: 'ab',
    scene: 'hallway',
    gone: '0.2.0',
  });
  expect(ledger.scenes.find(({ id }) => id === 'walk')).toEqual({ id: 'walk', gone: '0.2.0' });
  expect(ledger.choices.at(-1)).toEqual({ id: 'wait', code: 'ad', scene: 'hallway' });
  expect([fresh.choices, gone.choices, gone.scenes, isNew]).toEqual([
    ['wait (ad)'],
    ['trust (ab)'],
    ['walk'],
    true,
  ]);
});

test('a tombstone keeps the version in which it was gone first, and goes when the same comes back', () => {
  const without = withoutChoice('trust')(tiny);
  const second = released(first, without, '0.2.0').ledger;
  const third = released(second, without, '0.3.0').ledger;
  expect(third.choices.find(({ code }) => code === 'ab')?.gone).toBe('0.2.0');

  const { ledger, back } = released(third, tiny, '0.4.0');

  expect(ledger.choices.find(({ code }) => code === 'ab')?.gone).toBeUndefined();
  expect(back.choices).toEqual(['trust (ab)']);
  expect(ledger.versions.map(({ version }) => version)).toEqual(['0.1.0', '0.2.0', '0.3.0', '0.4.0']);
});

test('released again, nothing changes; nothing is ever taken out; and the file reads back as it was written', () => {
  fc.assert(
    fc.property(fc.array(randomScenario, { minLength: 1, maxLength: 4 }), (versions) => {
      let ledger: Ledger | undefined;
      for (const [number, scenario] of versions.entries()) {
        const before = ledger;
        ledger = released(before, scenario, `0.${number}.0`).ledger;
        expect(released(ledger, scenario, `0.${number}.0`)).toMatchObject({ ledger, isNew: false });
        const codes = ledger.choices.map(({ code }) => code);
        expect(codes).toEqual(expect.arrayContaining((before?.choices ?? []).map(({ code }) => code)));
        expect(new Set(codes).size).toBe(codes.length);
        expect(readLedger(ledgerText(ledger), 'released.yaml', 'tiny')).toEqual({ ledger, diagnostics: [] });
      }
    }),
    { numRuns: 60 },
  );
});

test('codes that look like numbers stay texts', () => {
  const ledger: Ledger = {
    format: 1,
    id: 'tiny',
    versions: [{ version: '1.0.0', structure: '123456' }],
    scenes: [{ id: 'a' }],
    choices: [{ id: 'one', code: '12', scene: 'a', gone: '1.0.0' }],
  };

  expect(readLedger(ledgerText(ledger), 'released.yaml', 'tiny')).toEqual({ ledger, diagnostics: [] });
});

test('a ledger of another scenario, and one that was mended by hand, are said with their line', () => {
  const text = ledgerText(first);

  expect(readLedger(text, 'released.yaml', 'other')).toMatchObject({
    ledger: undefined,
    diagnostics: [{ code: 'release-id', line: 4, severity: 'error' }],
  });
  expect(
    readLedger(text.replace("code: 'ab'", 'code: abc'), 'released.yaml', 'tiny').diagnostics,
  ).toMatchObject([{ code: 'code-form', severity: 'error', line: 14 }]);
});
