import { expect, test } from 'vitest';
import { optionUnreachable } from '../../../src/proof/rules/option-unreachable.ts';
import { choiceOf, scenarioOf } from '../../support/scenario-builder.ts';
import { decisionOf, examinedOf, foundBy, three } from './proved.ts';

const extra = (given: Parameters<typeof choiceOf>[2]) =>
  scenarioOf({ one: decisionOf('a', 'end', [], { choices: [...three('a'), choiceOf('a_3', 'ad', given)] }) });

test('an option behind a door that stays closed is found, with how far its level comes', () => {
  const scenario = extra({ needs: [{ of: 'B', at_least: 60 }] });

  expect(foundBy(optionUnreachable, scenario)).toEqual(['error option-unreachable scenes/one/choices/3']);
  expect(optionUnreachable(examinedOf(scenario))[0]?.message).toContain(
    'It needs 60 of B, which is at most 40 here.',
  );
});

test('an option whose condition never holds says why', () => {
  const [finding] = optionUnreachable(examinedOf(extra({ when: { rescued: true } })));

  expect(finding?.message).toContain('This act has no rescue.');
});

test('an option that some run finds open is well', () => {
  expect(foundBy(optionUnreachable, extra({ needs: [{ of: 'B', at_least: 40 }] }))).toEqual([]);
});

test('where no option of a scene is ever open, that is a dead end and said once', () => {
  const shut = { when: { rescued: true } };

  expect(foundBy(optionUnreachable, scenarioOf({ one: decisionOf('a', 'end', [shut, shut, shut]) }))).toEqual(
    [],
  );
});
