import { expect, test } from 'vitest';
import { sources } from '../../../src/proof/rules/sources.ts';
import type { ReferenceFacts } from '../../../src/proof/rules/rule.ts';
import { tinyScenario } from '../../support/scenario-builder.ts';
import { briefly, oneDecision, saidBy } from './said-by.ts';

const url = 'https://doi.org/10.1000/1';
const listed = (given: Partial<ReferenceFacts> = {}): readonly ReferenceFacts[] => [
  { id: 'trier_2022', url, status: 'verified' },
  { id: 'roy_2020', url, status: 'verified', ...given },
  { id: 'not_cited_1999', url: undefined, status: undefined },
];
const scenario = oneDecision({ first: { sources: ['trier_2022', 'roy_2020'] } });
const said = (given?: Partial<ReferenceFacts>) => saidBy(sources, scenario, listed(given));

test('references with an address, read or at least their abstract, are fine', () => {
  expect(said()).toEqual([]);
  expect(said({ status: 'abstract' })).toEqual([]);
});

test('a cited reference without an address is an error where it is cited', () => {
  const findings = said({ url: undefined });

  expect(briefly(findings)).toEqual(['source-without-address scenes/hallway/choices/0/sources/1']);
  expect(findings[0]?.severity).toBe('error');
});

test.each(['unverified', undefined])('a cited reference of status %s is warned of', (status) => {
  const findings = said({ status });

  expect(briefly(findings)).toEqual(['source-unverified scenes/hallway/choices/0/sources/1']);
  expect(findings[0]?.severity).toBe('warning');
});

test('a reference that is cited everywhere is spoken of once', () => {
  const references = [{ id: 'trier_2022', url: undefined, status: 'verified' }];

  expect(briefly(saidBy(sources, tinyScenario(), references))).toEqual([
    'source-without-address acts/0/repair/name_it/sources/0',
  ]);
});

test('without the list of references, or of one that is not in it, nothing is said here', () => {
  expect(saidBy(sources, scenario)).toEqual([]);
  expect(saidBy(sources, scenario, [])).toEqual([]);
});
