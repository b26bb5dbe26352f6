import { expect, test } from 'vitest';
import { brandNames } from '../../../src/proof/rules/brands.ts';
import { saidLine, saidProse } from '../../support/scenario-builder.ts';
import { briefly, oneDecision, saidBy } from './said-by.ts';

test('a brand is found wherever it stands, whatever its capitals', () => {
  const scenario = oneDecision({
    text: saidProse('Joan puts the Tylenol away.'),
    says: saidLine('No more ATIVAN for him.'),
  });

  const findings = saidBy(brandNames, scenario);

  expect(briefly(findings)).toEqual([
    'brand scenes/hallway/text “Tylenol”',
    'brand scenes/hallway/says “ATIVAN”',
  ]);
  expect(findings.every(({ severity }) => severity === 'error')).toBe(true);
});

test('kinds of medicine are no brands, nor are words that hold one', () => {
  const scenario = oneDecision({
    text: saidProse('The antibiotic, a painkiller, insulin. Valiumesque calm. Mr Aleveson waits.'),
  });

  expect(saidBy(brandNames, scenario)).toEqual([]);
});
