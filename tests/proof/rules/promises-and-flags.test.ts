import { expect, test } from 'vitest';
import { conditionNever } from '../../../src/proof/rules/condition-never.ts';
import { flagUnread } from '../../../src/proof/rules/flag-unread.ts';
import { flagUnset } from '../../../src/proof/rules/flag-unset.ts';
import { promiseUnkept } from '../../../src/proof/rules/promise-unkept.ts';
import { promiseUnmade } from '../../../src/proof/rules/promise-unmade.ts';
import type { Choice, Condition } from '../../../src/scenario/scenario.ts';
import { endsAt, line, prose, scenarioOf, sceneOf } from '../../support/scenario-builder.ts';
import { decisionOf, foundBy } from './proved.ts';

const given = { promises: { talk: line('To talk') }, flags: { late: 'Late.' } };

/** Two decisions with a walk between them, in which a text asks for something. */
function story(first: Partial<Choice>, asked: Condition | undefined, second: Partial<Choice>) {
  const text = [
    ...(asked === undefined ? [] : [{ id: 'asked', when: asked, text: prose('So it was.') }]),
    { id: 'otherwise', text: prose('It was not.') },
  ];
  return scenarioOf(
    {
      one: decisionOf('a', 'walk', [first]),
      walk: sceneOf('Walk', { text, next: endsAt('two') }),
      two: decisionOf('b', 'end', [second]),
    },
    given,
  );
}
const late: Condition = { flag: ['late'] };
const asked = 'scenes/walk/text/0/when';

test('a flag that is set and that nothing asks for is found', () => {
  expect(foundBy(flagUnread, story({ sets: ['late'] }, undefined, {}))).toEqual([
    'warning flag-unread flags/late',
  ]);
  expect(foundBy(flagUnread, story({ sets: ['late'] }, { not: late }, {}))).toEqual([]);
  expect(foundBy(flagUnread, story({}, undefined, {}))).toEqual([]);
});

test('a flag that is asked for before anything sets it is found', () => {
  const found = (first: Partial<Choice>, when: Condition, second: Partial<Choice>) =>
    foundBy(flagUnset, story(first, when, second));

  expect(found({}, late, { sets: ['late'] })).toEqual([`warning flag-unset ${asked}/flag`]);
  expect(found({}, { not: late }, { sets: ['late'] })).toEqual([`warning flag-unset ${asked}/not/flag`]);
  expect(found({ sets: ['late'] }, late, {})).toEqual([]);
  expect(found({}, late, {})).toEqual([]);
});

test('a promise that is kept or asked for before it can be made is found', () => {
  const open: Condition = { promise: { of: 'talk', is: 'open' } };

  expect(foundBy(promiseUnmade, story({ keeps: ['talk'] }, open, { promises: ['talk'] }))).toEqual([
    'warning promise-unmade scenes/one/choices/0/keeps',
    `warning promise-unmade ${asked}/promise`,
  ]);
  expect(foundBy(promiseUnmade, story({ promises: ['talk'] }, open, { keeps: ['talk'] }))).toEqual([]);
});

test('a promise that can only be broken is found', () => {
  const unkept = ['warning promise-unkept promises/talk'];

  expect(foundBy(promiseUnkept, story({ promises: ['talk'] }, undefined, {}))).toEqual(unkept);
  expect(
    foundBy(promiseUnkept, story({ promises: ['talk'], keeps: [] }, undefined, { keeps: ['talk'] })),
  ).toEqual([]);
  expect(foundBy(promiseUnkept, story({}, undefined, {}))).toEqual([]);
});

test('one that is kept before it is made is a fault of the keeping, and said once', () => {
  expect(foundBy(promiseUnkept, story({ keeps: ['talk'] }, undefined, { promises: ['talk'] }))).toEqual([]);
});

test('a promise is broken only when an act ends', () => {
  const broken: Condition = { promise: { of: 'talk', is: 'broken' } };

  expect(foundBy(conditionNever, story({ promises: ['talk'] }, broken, { keeps: ['talk'] }))).toEqual([
    `warning condition-never ${asked}`,
  ]);
});
