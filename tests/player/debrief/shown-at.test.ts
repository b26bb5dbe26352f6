import { expect, test } from 'vitest';
import type { ScenarioData, ShownMedium } from '../../../src/course/course.ts';
import { toldOf } from '../../../src/player/debrief/told.ts';
import { tinyScenario } from '../../support/scenario-builder.ts';

const medium = (source: string): ShownMedium => ({ kind: 'image', source, alt: source });

function dataWith(shows: { scene?: string; ask?: string }): ScenarioData {
  const tiny = tinyScenario();
  const { hallway } = tiny.scenes;
  const [ask, ...others] = hallway!.choices;
  const choices = [{ ...ask!, ...(shows.ask === undefined ? {} : { shows: shows.ask }) }, ...others];
  const scene = { ...hallway!, choices, ...(shows.scene === undefined ? {} : { shows: shows.scene }) };
  return {
    scenario: { ...tiny, scenes: { ...tiny.scenes, hallway: scene } },
    references: [],
    portraits: {},
    faces: {},
    media: { ecg: medium('ecg.png'), chart: medium('chart.png') },
  };
}

function shownAt(data: ScenarioData, choice: string): readonly string[] {
  const told = toldOf(data, { you: 'teacher', meets: 'amara' });
  return told.shownAt({ scene: 'hallway', choice }).map(({ source }) => source);
}

test('the debrief shows with a decision what its scene and its reply showed, each once', () => {
  expect(shownAt(dataWith({ scene: 'ecg', ask: 'chart' }), 'ask')).toEqual(['ecg.png', 'chart.png']);
  expect(shownAt(dataWith({ scene: 'ecg', ask: 'chart' }), 'trust')).toEqual(['ecg.png']);
  expect(shownAt(dataWith({ scene: 'ecg', ask: 'ecg' }), 'ask')).toEqual(['ecg.png']);
  expect(shownAt(dataWith({}), 'ask')).toEqual([]);
});

test('a decision of the repair moment, and an id that nothing stands for, show nothing', () => {
  const told = toldOf(dataWith({ scene: 'gone' }), { you: 'teacher', meets: 'amara' });

  expect(told.shownAt({ scene: 'repair', choice: 'repair_name_it' })).toEqual([]);
  expect(told.shownAt({ scene: 'hallway', choice: 'ask' })).toEqual([]);
});
