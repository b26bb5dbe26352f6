import { expect, test } from 'vitest';
import { conditionNever } from '../../../src/proof/rules/condition-never.ts';
import type { Condition } from '../../../src/scenario/scenario.ts';
import { actOf, prose, scenarioOf } from '../../support/scenario-builder.ts';
import { decisionOf, foundBy } from './proved.ts';

/** What is found of a condition on a text of the second of two decisions. */
function found(when: Condition) {
  const text = [
    { id: 'asked', when, text: prose('So.') },
    { id: 'otherwise', text: prose('Otherwise.') },
  ];
  const start = { V: 40, C: 40, R: 40, G: 40, T: 40, B: 40, O: 55, margin: 5, minutes: 6 };
  const scenes = { one: decisionOf('a', 'two', [{ minutes: 2 }]), two: decisionOf('b', 'end', [], { text }) };
  return foundBy(conditionNever, scenarioOf(scenes, { acts: [actOf('one', { start })] })).map((words) =>
    words.replace('scenes/two/text/0/', ''),
  );
}
const never = ['warning condition-never when'];

test.each<[string, Condition]>([
  ['a choice that comes later', { chose: ['b_0'] }],
  ['a role that nobody sees', { recognised: 'clinician' }],
  ['a rescue where there is none', { rescued: true }],
  ['a breach where nothing breaks', { rupture: 'past' }],
  ['more margin than at the start', { margin: { at_least: 6 } }],
  ['less margin than is ever left', { margin: { below: 5 } }],
  ['more minutes than there were', { minutes_left: { at_least: 7 } }],
  ['fewer minutes than are ever left', { minutes_left: { below: 4 } }],
  ['a level that is not reached', { level: { of: 'V', at_least: 90 } }],
  ['a pair that is not reached', { level: { of: 'disclose', at_least: 70 } }],
  ['a band that is not reached', { offer: { reads: 'challenge', is: ['open'] } }],
  ['one part of many', { all: [{ visited: ['one'] }, { rescued: true }] }],
  ['no part of any', { any: [{ chose: ['b_1'] }, { rescued: true }] }],
])('%s never holds', (_, when) => {
  expect(found(when)).toEqual(never);
});

test.each<[string, Condition]>([
  ['a choice made before', { chose: ['b_0', 'a_0'] }],
  ['a choice of the repair moment', { chose: ['repair_name_it'] }],
  ['the scene itself', { visited: ['two'] }],
  ['a level on the way', { level: { of: 'V', at_least: 45 } }],
  ['minutes that can be spent', { minutes_left: { below: 5 } }],
  ['a denial', { not: { rescued: true } }],
])('%s can hold', (_, when) => {
  expect(found(when)).toEqual([]);
});

test('one alternative that never holds is pointed at by itself', () => {
  expect(found({ any: [{ visited: ['one'] }, { rescued: true }] })).toEqual([
    'warning condition-never when/any/1',
  ]);
});

test('a branch behind the same condition is never taken', () => {
  const when = { chose: ['a_0'] };
  const next = [{ when, go: 'two' }, { when, go: 'end' }, { go: 'end' }];
  const scenes = { one: decisionOf('a', 'end', [], { next }), two: decisionOf('b', 'end') };

  expect(foundBy(conditionNever, scenarioOf(scenes))).toEqual([
    'warning condition-never scenes/one/next/1/when',
  ]);
});
