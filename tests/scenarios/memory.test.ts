import { expect, test } from 'vitest';
import { optionsAfter } from '../../src/engine/options-after.ts';
import type { Play } from '../../src/engine/play.ts';
import { choose, openChoices, sceneAt, settle, start } from '../../src/engine/walker.ts';
import type { RunMemory } from '../../src/resume/memory.ts';
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

test('two long runs of every scenario of the course fit in the resume text together', () => {
  const text = writeMemory(memory, { ...writing, limit: 60_000 });

  expect(
    memory.scenarios.every(({ first, latest }) => first.path.length >= 12 && latest.path.length >= 12),
  ).toBe(true);
  expect(text.length).toBeLessThan(limit);
  expect(writeMemory(memory, writing)).toBe(text);
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
