import { expect, test } from 'vitest';
import { sealed } from '../../src/resume/sections.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { tinyScenario } from '../support/scenario-builder.ts';
import { begin, make, memoryOf, placeOf, toldIn, type Version, type Visit, visitTo } from './versions.ts';

/* A course whose list of scenarios changes while people are playing it, and texts of other versions of the format. */

const named = (id: string, kind: Scenario['kind'] = 'er'): Scenario => ({ ...tinyScenario(), id, kind });
const [night, day, clinic] = [named('night'), named('day'), named('walk-in', 'clinic')];
const completion = { er: 1, clinic: 1 };

async function play(visit: Visit, id: string): Promise<void> {
  await begin(visit, id);
  make(visit, ['trust', '>', '>', 'explain', '>', 'debrief', 'read']);
}

const isComplete = ({ session }: Visit) => session.keeper?.memory.completed;

test('a scenario that is dropped still counts, keeps its result in the text, and is there when it comes back', async () => {
  const first = await visitTo({ scenarios: [night, day, clinic], completion });
  await play(first, 'night');
  const { restarts: _, ...record } = memoryOf(first, 'night')!;

  const without: Version = { scenarios: [day, clinic], completion };
  const between = await visitTo(without, first.lms.text);
  await play(between, 'walk-in');
  expect(between.lms.told.slice(-3)).toEqual(['done walk_in', 'progress 1', 'completed']);
  expect(memoryOf(between, 'night')).toEqual(record);

  const back = await visitTo({ scenarios: [night, day, clinic], completion }, between.lms.text);
  expect(isComplete(back)).toBe(true);
  expect(memoryOf(back, 'night')).toEqual(record);
  await back.session.openDebriefOf('night');
  expect([placeOf(back), toldIn(back)]).toEqual(['debrief', '']);
});

test('a scenario that is dropped counts as its own kind and as no other', async () => {
  const first = await visitTo({ scenarios: [night, day, clinic], completion });
  await play(first, 'night');

  const again = await visitTo({ scenarios: [day, clinic], completion }, first.lms.text);
  await play(again, 'day');

  expect(again.lms.told.slice(-2)).toEqual(['done day', 'progress 0.5']);
  expect(isComplete(again)).toBe(false);
});

test('a scenario that was dropped under way waits, untouched, until it comes back', async () => {
  const first = await visitTo({ scenarios: [night, day] });
  await play(first, 'day');
  await begin(first, 'night');
  make(first, ['trust', '>']);

  const between = await visitTo({ scenarios: [day] }, first.lms.text);
  await begin(between, 'day');
  make(between, ['ask']);
  const back = await visitTo({ scenarios: [night, day] }, between.lms.text);
  await back.session.open('night');

  expect([placeOf(back), toldIn(back)]).toEqual(['walk reading', '']);
});

test('a scenario that is added, and another order, change nothing for what was begun', async () => {
  const first = await visitTo({ scenarios: [night, clinic] });
  await begin(first, 'night');
  make(first, ['trust']);

  const again = await visitTo({ scenarios: [clinic, day, night] }, first.lms.text);
  await again.session.open('night');

  expect([placeOf(again), toldIn(again)]).toEqual(['hallway replying', '']);
});

test('sections that this version does not know are stored again as they were', async () => {
  const newer = sealed({ tag: 'z', payload: 'of-a-later-version.42' });
  const first = await visitTo({ scenarios: [night] });
  await begin(first, 'night');
  make(first, ['trust']);

  const again = await visitTo({ scenarios: [night] }, first.lms.text + newer);
  await again.session.open('night');
  expect([placeOf(again), toldIn(again)]).toEqual(['hallway replying', '']);
  make(again, ['>']);

  expect(again.lms.text).toContain(newer);
});

/** As texts were written before the place of a run and the kind of a scenario stood in them. */
function asBefore(text: string): string {
  return text.replaceAll(/![wkvc][0-9a-z]+\.[^!]*/g, '');
}

test('a text of an older version is gone on with, and counts', async () => {
  const first = await visitTo({ scenarios: [night, clinic], completion });
  await play(first, 'night');
  await begin(first, 'walk-in');
  make(first, ['trust', '>']);
  expect(asBefore(first.lms.text)).not.toBe(first.lms.text);

  const again = await visitTo({ scenarios: [night, clinic], completion }, asBefore(first.lms.text));
  await again.session.open('walk-in');
  expect([placeOf(again), toldIn(again)]).toEqual(['walk reading', '']);
  make(again, ['>', 'explain', '>', 'debrief', 'read']);

  expect(again.lms.told.at(-1)).toBe('completed');
});

test('a text of the first version of the format, as it was once written, is gone on with in a later course', async () => {
  const golden =
    'F1!h3.c25mgi!rm.APAb3_-xBosEgwCD6-er-1Cfk!rg.BEzzzzzzAPWZcl-2cLU!q7.A3AAAAVkjP!p7.A2AAAADhjK!q7.B1AAAACvpO!fb.er-1.AaBbCc7M6!e9.er-1.AaBb9hz!f7.cl-2.AcpuA';
  const [er, cl] = [named('er-1'), named('cl-2', 'clinic')];

  const again = await visitTo({ scenarios: [er, cl], completion }, golden);
  expect(again.session.keeper?.memory.completed).toBe(true);
  await again.session.open('cl-2');
  expect(placeOf(again)).toBe('hallway deciding');
  expect(toldIn(again)).toContain('the decision you had made is no longer part of it');
  make(again, ['trust']);

  expect(memoryOf(again, 'er-1')?.first).toMatchObject({ path: ['Aa', 'Bb'], ending: 'gw' });
});
