import { expect, test } from 'vitest';
import { optionsAfter } from '../../src/engine/options-after.ts';
import type { Play } from '../../src/engine/play.ts';
import { choose, openChoices, sceneAt, settle, start } from '../../src/engine/walker.ts';
import type { CourseNotes, RunMemory } from '../../src/resume/memory.ts';
import { hasRoomFor } from '../../src/resume/notes.ts';
import { unpackPath } from '../../src/resume/packed-path.ts';
import { parseMemory } from '../../src/resume/parse-memory.ts';
import { writeMemory } from '../../src/resume/write-memory.ts';
import { structureHash } from '../../src/scenario/structure-hash.ts';
import { seededRandom } from '../support/seeded-random.ts';
import { courseScenarios } from './course-scenarios.ts';

const limit = 3900;
const plays = new Map(courseScenarios.map(({ id, play }) => [id, play]));
const writing = {
  limit,
  optionsAfter: (id: string, path: readonly string[]) => optionsAfter(plays.get(id)!, path),
};

/** Two of the longest among many seeded random runs. */
function longRuns(play: Play): readonly (readonly string[])[] {
  const random = seededRandom(11);
  return Array.from({ length: 5000 }, () => randomPath(play, random))
    .sort((a, b) => b.length - a.length)
    .slice(0, 2);
}

function randomPath(play: Play, random: () => number): readonly string[] {
  const path: string[] = [];
  let here = settle(play, start(play));
  for (let open = openChoices(play, here); open.length > 0; open = openChoices(play, here)) {
    const index = open[Math.floor(random() * open.length)]!;
    path.push(sceneAt(play, here).choices[index]!.code);
    here = settle(play, choose(play, here, index));
  }
  return path;
}

const ended = (path: readonly string[]): RunMemory => ({ path, continued: 2, ending: 'tw' });
const memory = {
  saves: 10_000,
  completed: true,
  scenarios: courseScenarios.map(({ id, scenario, play }) => {
    const [first = [], latest = []] = longRuns(play);
    return {
      id,
      hash: structureHash(scenario),
      first: ended(first),
      latest: ended(latest),
      debriefRead: true,
    };
  }),
};

const japanese = '話'.repeat(500);
const notes: CourseNotes = {
  oriented: true,
  committedOn: '2026-12-31',
  followUps: ['partly', 'not'],
  answers: {
    'self-view': '5'.repeat(16),
    reaction: '5'.repeat(4),
    'judgement-a': '4'.repeat(32),
    'judgement-b': '4'.repeat(32),
  },
  texts: asManyAsFit([
    ...courseScenarios.map(({ id }) => `reaction.${id}`),
    'commitment.will',
    'commitment.cue',
  ]),
};

/** In the script that takes most room, as the player would keep them. */
function asManyAsFit(places: readonly string[]): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const place of places)
    for (const text of [japanese, japanese.slice(0, 120)])
      if (hasRoomFor(texts, place, text, limit)) texts[place] ??= text;
  return texts;
}

test('two long runs of every scenario of the course fit in the resume text together', () => {
  const text = writeMemory(memory, { ...writing, limit: 60_000 });

  expect(
    memory.scenarios.every(({ first, latest }) => first.path.length >= 12 && latest.path.length >= 12),
  ).toBe(true);
  expect(text.length).toBeLessThan(limit);
  expect(writeMemory(memory, writing)).toBe(text);
});

test('the whole course played twice, with all answers and as many of the learner’s own words as are kept, loses nothing', () => {
  const whole = { ...memory, notes };
  const text = writeMemory(whole, writing);
  const read = parseMemory(text);

  expect(Object.keys(notes.texts).length).toBeGreaterThan(1);
  expect(text.length).toBeLessThan(limit);
  expect(read.damaged).toBe(false);
  expect(read.memory.notes).toEqual(notes);
  expect(
    read.memory.scenarios.map(({ id, first, latest }) => [pathOf(id, first!), pathOf(id, latest!)]),
  ).toEqual(memory.scenarios.map(({ first, latest }) => [first.path, latest.path]));
});

test('and come back from it as they were', () => {
  const { damaged, memory: read } = parseMemory(writeMemory(memory, writing));

  expect(damaged).toBe(false);
  expect(read.scenarios.map(({ hash }) => hash)).toEqual(memory.scenarios.map(({ hash }) => hash));
  expect(read.scenarios.map(({ id, first }) => pathOf(id, first!))).toEqual(
    memory.scenarios.map(({ first }) => first.path),
  );
});

function pathOf(id: string, { path, packed }: RunMemory): readonly string[] | undefined {
  return packed === undefined ? path : unpackPath(packed, (before) => optionsAfter(plays.get(id)!, before));
}
