import { expect, test } from 'vitest';
import { optionLengths } from '../../../src/proof/rules/option-lengths.ts';
import { choiceOf, endsAt, line, saidLine, scenarioOf, sceneOf } from '../../support/scenario-builder.ts';
import { saidBy } from './said-by.ts';

type Words = readonly number[];

/** A decision whose options have variants of so many characters. */
const decision = (...lengths: readonly Words[]) => {
  const choices = lengths.map((variants, index) =>
    choiceOf(`option_${index}`, `a${index}`, {
      text: variants.map((length, at) => ({
        id: `variant_${at}`,
        ...(at < variants.length - 1 ? { when: { rescued: true } } : {}),
        text: line('x'.repeat(length)),
      })),
    }),
  );
  return scenarioOf({ hallway: sceneOf('Hallway', { choices, next: endsAt('end') }) });
};

test('an option may be 1.6 times as long as another', () => {
  expect(saidBy(optionLengths, decision([50], [80], [60]))).toEqual([]);
});

test('and no longer', () => {
  const findings = saidBy(optionLengths, decision([50], [81], [60]));

  expect(findings).toEqual([
    {
      code: 'option-lengths',
      severity: 'warning',
      path: ['scenes', 'hallway', 'choices'],
      atKey: true,
      message: expect.stringContaining(
        '"option_1" is 1.6 times as long as "option_0" (81 and 50 characters)',
      ),
    },
  ]);
});

test('every variant counts against the other options', () => {
  expect(saidBy(optionLengths, decision([50, 90], [60], [60]))).toEqual([]);
  expect(saidBy(optionLengths, decision([50, 97], [60], [60]))).toHaveLength(1);
  expect(saidBy(optionLengths, decision([60, 37], [60], [60]))).toHaveLength(1);
});

test('the signs of emphasis do not count', () => {
  const choices = [
    choiceOf('plain', 'aa', { text: saidLine('x'.repeat(16)) }),
    choiceOf('strong', 'ab', { text: [{ id: 'otherwise', text: [{ strong: line('x'.repeat(10)) }] }] }),
  ];

  expect(saidBy(optionLengths, scenarioOf({ hallway: sceneOf('Hallway', { choices }) }))).toEqual([]);
});
