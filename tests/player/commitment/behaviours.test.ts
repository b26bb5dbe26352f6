import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { enPages } from '../../../src/locale/en-pages.ts';
import { offersFor, type Offers } from '../../../src/player/commitment/behaviours.ts';
import { readScenario } from '../../../src/scenario/read-scenario.ts';
import { tinyScenario } from '../../support/scenario-builder.ts';

const everything = Object.keys(enPages.commitment.behaviours).sort();
const namesIn = ({ close, others }: Offers) => [...close, ...others.flatMap(({ behaviours }) => behaviours)];

test('without a scenario every behaviour is offered once, by theme', () => {
  const offers = offersFor(undefined);

  expect(offers.close).toEqual([]);
  expect(offers.others.map(({ theme }) => theme)).toEqual(['safe', 'seen', 'shared', 'both']);
  expect(namesIn(offers).sort()).toEqual(everything);
});

test('what a scenario practises most comes first, and nothing twice', () => {
  const scenario = tinyScenario();
  const rows = new Set(
    Object.values(scenario.scenes).flatMap(({ choices }) => choices.flatMap((choice) => choice.rows)),
  );

  const offers = offersFor(scenario);

  expect(rows.has('T1')).toBe(true);
  expect(offers.close[0]).toBe('unsure');
  expect(namesIn(offers).sort()).toEqual(everything);
});

test.each(['er-1', 'cl-1'])('five behaviours are close to %s', (id) => {
  const { scenario } = readScenario(readFileSync(`scenarios/${id}/scenario.yaml`, 'utf8'), id);

  expect(offersFor(scenario).close.length).toBe(5);
});
