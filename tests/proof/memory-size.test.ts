import { expect, test } from 'vitest';
import { compilePlay } from '../../src/engine/compile-play.ts';
import { optionsAfter } from '../../src/engine/options-after.ts';
import { memorySize } from '../../src/proof/memory-size.ts';
import { prove } from '../../src/proof/prove.ts';
import { parseMemory } from '../../src/resume/parse-memory.ts';
import { writeMemory } from '../../src/resume/write-memory.ts';
import { structureHash } from '../../src/scenario/structure-hash.ts';
import { choiceOf, endsAt, scenarioOf, sceneOf, tinyScenario } from '../support/scenario-builder.ts';

const play = compilePlay(tinyScenario());

test('it is the length of the resume text that keeps the run twice', () => {
  const path = ['ac', 'Ra', 'bc'];
  const run = { path, continued: 2, ending: '2w' };
  const { scenario } = play;
  const memory = {
    saves: 10_000,
    completed: true,
    scenarios: [
      {
        id: scenario.id,
        hash: structureHash(scenario),
        first: run,
        latest: run,
        debriefRead: true,
        restarts: 63,
      },
    ],
  };
  const text = writeMemory(memory, { limit: 4096, optionsAfter: (_, before) => optionsAfter(play, before) });

  expect(memorySize(play, path)).toEqual({
    path,
    characters: text.length,
    limits: { scorm12: 4096, scorm2004: 64_000 },
  });
  expect(parseMemory(text).memory.scenarios[0]).toMatchObject({ first: { path }, latest: { path } });
});

test('a longer run takes more room', () => {
  expect(memorySize(play, ['ac', 'Ra', 'bc']).characters).toBeGreaterThan(
    memorySize(play, ['aa', 'ba']).characters,
  );
});

test('a proof tells of the run that takes most room: here a shorter one, whose choices are of more', () => {
  const long = Array.from({ length: 14 }, (_, number) =>
    scene(`l${number}`, 3, number < 13 ? `l${number + 1}` : 'end'),
  );
  const wide = Array.from({ length: 13 }, (_, number) =>
    scene(`w${number}`, 5, number < 12 ? `w${number + 1}` : 'end'),
  );
  const fork = sceneOf('Fork', {
    choices: [choiceOf('long', 'aa', { next: endsAt('l0') }), choiceOf('wide', 'ab', { next: endsAt('w0') })],
  });
  const { memory, decisions } = prove(
    compilePlay(scenarioOf({ fork, ...Object.fromEntries([...long, ...wide]) })),
  );

  expect(decisions.most.value).toBe(15);
  expect(memory.path).toHaveLength(14);
  expect(memory.path[0]).toBe('ab');
});

/** A scene of which one choice is ever open. */
function scene(id: string, choices: number, next: string) {
  const closed = Array.from({ length: choices - 1 }, (_, index) =>
    choiceOf(`${id}_${'bcdef'[index]}`, `${id[0]}${'bcdef'[index]}`, { needs: [{ of: 'B', at_least: 100 }] }),
  );
  const only = choiceOf(`${id}_a`, `${id[0]}a`);
  return [id, sceneOf(id, { choices: [only, ...closed], next: endsAt(next) })] as const;
}
