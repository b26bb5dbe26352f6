import { expect, test } from 'vitest';
import { readingLevel } from '../../../src/proof/rules/reading-level.ts';
import { prose } from '../../support/scenario-builder.ts';
import { briefly, oneDecision, saidBy } from './said-by.ts';

const hard =
  'Institutional considerations necessitate immediate organisational reconfiguration throughout departmental hierarchies. ';
const scenario = (text: string, language = 'en') => oneDecision({}, { about: prose(text), language });

test('plain words in short sentences are fine', () => {
  expect(saidBy(readingLevel, scenario('She looks at the floor. Then she asks what you saw.'))).toEqual([]);
});

test('long words in long sentences are warned of, with the hardest text by name', () => {
  const findings = saidBy(readingLevel, scenario(hard.repeat(60)));

  expect(briefly(findings)).toEqual(['reading-level scenes']);
  expect(findings[0]?.severity).toBe('warning');
  expect(findings[0]?.message).toContain('The hardest is the "about"');
});

test('a few hard words among plain ones are no matter', () => {
  expect(saidBy(readingLevel, scenario(`${hard} ${'She nods. You wait. '.repeat(60)}`))).toEqual([]);
});

test('only English is measured', () => {
  expect(saidBy(readingLevel, scenario(hard.repeat(60), 'fr'))).toEqual([]);
  expect(saidBy(readingLevel, scenario(hard.repeat(60), 'en-CA'))).toHaveLength(1);
});
