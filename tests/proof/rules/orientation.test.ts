import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { examine } from '../../../src/proof/examine.ts';
import { orientationWords } from '../../../src/proof/rules/orientation-words.ts';
import { rulesFor } from '../../../src/proof/rules/rules.ts';
import type { Choice, Scenario } from '../../../src/scenario/scenario.ts';
import { actOf, scenarioOf } from '../../support/scenario-builder.ts';
import { decisionOf, examinedOf, foundBy } from './proved.ts';

const file = resolve(import.meta.dirname, '../../../scenarios/orientation/scenario.yaml');

/** First steps of one decision, with no words for any ending but polite distance and none for a repair. */
function firstSteps(first: Partial<Choice> = {}): Scenario {
  const { repair: _, endings, ...act } = actOf('one');
  const { polite_distance } = endings;
  return scenarioOf(
    { one: decisionOf('a', 'end', [first]) },
    { kind: 'orientation', acts: [{ ...act, endings: polite_distance ? { polite_distance } : {} }] },
  );
}

test('the first steps of the course have nothing to mend', () => {
  const { proof, diagnostics } = examine(readFileSync(file, 'utf8'), file);

  expect(diagnostics).toEqual([]);
  expect(proof?.decisions).toMatchObject({ least: { value: 3 }, most: { value: 3 } });
});

test('first steps need no whole encounter, and an encounter does', () => {
  const codes = (kind: Scenario['kind']) =>
    rulesFor(kind).flatMap((rule) => rule(examinedOf({ ...firstSteps(), kind })).map(({ code }) => code));

  expect(codes('er')).toEqual(
    expect.arrayContaining(['branches-few', 'unsigned-cast', 'two-way-unreachable']),
  );
  expect(codes('orientation')).not.toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^(?:branches|unsigned|two-way|strand-(?:gain|loss)|random)/),
    ]),
  );
});

test('what is said in first steps is held to the rules of words', () => {
  const slipped = firstSteps({ why: ['Good job, because that was right.'] });

  expect(
    rulesFor('orientation').flatMap((rule) => rule(examinedOf(slipped)).map(({ code }) => code)),
  ).toContain('why-judges');
});

test('words may be missing only for what no run comes to', () => {
  expect(foundBy(orientationWords, firstSteps())).toEqual([]);
  expect(foundBy(orientationWords, firstSteps({ moves: { V: -3 } }))).toEqual([
    'error ending-missing acts/0/endings',
    'error repair-missing acts/0',
  ]);
  expect(foundBy(orientationWords, { ...firstSteps({ moves: { V: -3 } }), kind: 'er' })).toEqual([]);
});
