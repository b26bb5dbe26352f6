import { expect, test } from 'vitest';
import { initialTransition, transition } from 'xstate';
import { compilePlay } from '../../src/engine/compile-play.ts';
import { replay } from '../../src/engine/replay.ts';
import { sessionMachine, type SessionEvent } from '../../src/engine/session-machine.ts';
import { tinyScenario, twoActScenario } from '../support/scenario-builder.ts';

const tiny = () => sessionMachine(compilePlay(tinyScenario()));

/** The state values along some events: what a learner passes. */
function values(machine: ReturnType<typeof tiny>, events: readonly (SessionEvent | string)[]): unknown[] {
  let [snapshot] = initialTransition(machine);
  const seen: unknown[] = [snapshot.value];
  for (const event of events) {
    const sent = typeof event === 'string' ? { type: 'choose' as const, choice: event } : event;
    [snapshot] = transition(machine, snapshot, sent);
    seen.push(snapshot.value);
  }
  return seen;
}

const go: SessionEvent = { type: 'continue' };

test('a run goes from scene to scene, decision by decision, to the debrief and its end', () => {
  expect(
    values(tiny(), [
      'ask',
      go,
      go,
      'listen',
      go,
      { type: 'openDebrief' },
      { type: 'finishDebrief' },
      { type: 'openDebrief' },
    ]),
  ).toEqual([
    { scene: { hallway: 'deciding' } },
    { scene: { hallway: 'replying' } },
    { scene: { walk: 'reading' } },
    { scene: { bedside: 'deciding' } },
    { scene: { bedside: 'replying' } },
    'ended',
    'debriefing',
    'done',
    'debriefing',
  ]);
});

test('a rupture leads through the repair moment', () => {
  expect(values(tiny(), ['scold', go, 'repair_kind_act', go])).toEqual([
    { scene: { hallway: 'deciding' } },
    { scene: { hallway: 'replying' } },
    { repair: 'deciding' },
    { repair: 'replying' },
    { scene: { walk: 'reading' } },
  ]);
});

test('a choice that is not open, or not there, is ignored; so is an event that does not fit', () => {
  const machine = tiny();
  const start = { scene: { hallway: 'deciding' } };

  expect(values(machine, ['listen', 'nothing', go, { type: 'openDebrief' }])).toEqual(
    Array.from({ length: 5 }, () => start),
  );
  expect(values(machine, ['trust', go, go, 'share']).at(-1)).toEqual({ scene: { bedside: 'deciding' } });
});

test('the path is kept in codes', () => {
  const machine = tiny();
  const { snapshot } = replay(machine, ['ac', 'Rb', 'ba']);

  expect(snapshot.context.path).toEqual(['ac', 'Rb', 'ba']);
});

test('an act that is not the last goes on into the next, and only the last opens the debrief', () => {
  const machine = sessionMachine(compilePlay(twoActScenario()));
  const beforeDesk = values(machine, [
    'ask',
    go,
    go,
    'listen',
    go,
    { type: 'openDebrief' },
    go,
    'say',
    go,
    { type: 'openDebrief' },
  ]);

  expect(beforeDesk.slice(5)).toEqual([
    'ended',
    'ended',
    { scene: { desk: 'deciding' } },
    { scene: { desk: 'replying' } },
    'ended',
    'debriefing',
  ]);
});

test('a replay stops at the first code that is unknown or not open and says how many it took', () => {
  const machine = tiny();

  expect(replay(machine, ['zz']).taken).toBe(0);
  expect(replay(machine, ['ab', 'bd', 'ba']).taken).toBe(1);
  expect(replay(machine, ['ab', 'bd', 'ba']).snapshot.value).toEqual({ scene: { hallway: 'replying' } });
  expect(replay(machine, ['aa', 'ba', 'ba']).taken).toBe(2);
  expect(replay(machine, []).snapshot.value).toEqual({ scene: { hallway: 'deciding' } });
});

test('a replay goes on after the last choice as often as the learner did', () => {
  const machine = tiny();

  expect(replay(machine, ['aa'], 1).snapshot.value).toEqual({ scene: { walk: 'reading' } });
  expect(replay(machine, ['aa'], 2).snapshot.value).toEqual({ scene: { bedside: 'deciding' } });
  expect(replay(machine, ['aa', 'ba'], 1).snapshot.value).toBe('ended');
  expect(replay(machine, ['aa', 'ba'], 9).snapshot.value).toBe('ended');
});

test('scenes named like the machine’s own states do no harm', () => {
  const scenario = tinyScenario();
  const { walk, ...scenes } = scenario.scenes;
  const renamed = { ...scenes, ended: walk!, hallway: { ...scenes['hallway']!, next: [{ go: 'ended' }] } };
  const machine = sessionMachine(compilePlay({ ...scenario, scenes: renamed }));

  expect(values(machine, ['ask', go, go]).slice(2)).toEqual([
    { scene: { ended: 'reading' } },
    { scene: { bedside: 'deciding' } },
  ]);
});
