import { expect, test } from 'vitest';
import { doses, dosesIn } from '../../../src/proof/rules/doses.ts';
import { saidLine, saidProse } from '../../support/scenario-builder.ts';
import { briefly, oneDecision, saidBy } from './said-by.ts';

test.each([
  ['Give 5 mg now.', '5 mg'],
  ['Five milligrams, slowly.', 'Five milligrams'],
  ['It is 0.5mg/kg.', '0.5mg/kg'],
  ['100 mcg, please.', '100 mcg'],
  ['A 250-ml bolus.', '250-ml'],
  ['Run 20 ml per hour.', '20 ml per hour'],
  ['10 units subcutaneously.', '10 units'],
  ['Ten units of insulin.', 'Ten units'],
  ['Hang 40 mmol in the bag.', '40 mmol'],
  ['Give 2 g IV.', '2 g'],
])('“%s” names a dose', (sentence, dose) => {
  expect(dosesIn(sentence)).toEqual([dose]);
});

test.each([
  'Thirty-nine four, pulse 120, 88/50, saturation 91 %.',
  'Pressure 88 over 50 mmHg.',
  'Potassium is 6.8 mmol.',
  'His potassium: 6.8 mmol/l.',
  'A glucose of 22 mmol per litre.',
  'Haemoglobin 70 g/l, ferritin 8 µg/l.',
  'A creatinine of 300 µmol/l.',
  'He has passed 40 ml of urine since noon.',
  'She drank 200 ml of juice.',
  'Two units are closed tonight.',
  'Bed 7, 20:06, 2016, 19 years.',
  'A 500 g loaf, and 14 mm of needle.',
  'He lives 2 km away and waits 10 minutes.',
])('“%s” names none', (sentence) => {
  expect(dosesIn(sentence)).toEqual([]);
});

test('a dose is an error at its place, said once for each text', () => {
  const scenario = oneDecision({
    text: saidProse('Give 5 mg, then 10 mg.'),
    says: saidLine('Another 2 mg?'),
  });

  const findings = saidBy(doses, scenario);

  expect(briefly(findings)).toEqual(['dose scenes/hallway/text “5 mg”', 'dose scenes/hallway/says “2 mg”']);
  expect(findings.every(({ severity }) => severity === 'error')).toBe(true);
});
