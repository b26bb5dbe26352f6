import { expect, test } from 'vitest';
import { richestLongest } from '../../../src/proof/rules/richest-longest.ts';
import { choiceOf, endsAt, saidLine, scenarioOf, sceneOf } from '../../support/scenario-builder.ts';
import { saidBy } from './said-by.ts';

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** As many decisions; in the first of them the richest option is the longest. */
const scenarioWith = (decisions: number, told: number) =>
  scenarioOf(
    Object.fromEntries(
      Array.from({ length: decisions }, (_, at) => {
        const id = `scene_${letters[at]}`;
        const rich = at < told ? 'A long text for this one.' : 'A short text.';
        const choices = [
          choiceOf(`${id}_rich`, `${letters[at]}a`, { text: saidLine(rich), moves: { V: 2, R: 1 } }),
          choiceOf(`${id}_poor`, `${letters[at]}b`, {
            text: saidLine('A middling text here.'),
            moves: { V: 1 },
          }),
          choiceOf(`${id}_lost`, `${letters[at]}c`, {
            text: saidLine('A text here.'),
            moves: { B: -3, V: 2 },
          }),
        ];
        const next = endsAt(at === decisions - 1 ? 'end' : `scene_${letters[at + 1]}`);
        return [id, sceneOf(id, { choices, next })];
      }),
    ),
  );

test('the richest option may be the longest in 45 of 100 decisions', () => {
  expect(saidBy(richestLongest, scenarioWith(20, 9))).toEqual([]);
});

test('and in no more', () => {
  const findings = saidBy(richestLongest, scenarioWith(20, 10));

  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({ code: 'richest-longest', severity: 'error', path: ['scenes'] });
  expect(findings[0]?.message).toContain('In 10 of 20 decisions');
  expect(findings[0]?.message).toContain('"scene_a", "scene_b"');
});

test('a single decision shows no habit', () => {
  expect(saidBy(richestLongest, scenarioWith(1, 1))).toEqual([]);
  expect(saidBy(richestLongest, scenarioWith(2, 2))).toHaveLength(1);
});
