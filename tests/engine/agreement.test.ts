import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { initialTransition, transition } from 'xstate';
import { compilePlay } from '../../src/engine/compile-play.ts';
import { debriefOf } from '../../src/engine/debrief-of.ts';
import { momentOf } from '../../src/engine/moment-of.ts';
import { optionsAfter } from '../../src/engine/options-after.ts';
import type { Play } from '../../src/engine/play.ts';
import { replay } from '../../src/engine/replay.ts';
import { sessionMachine } from '../../src/engine/session-machine.ts';
import { traceOf } from '../../src/engine/trace.ts';
import { walk } from '../../src/engine/walk.ts';
import { isOver, openChoices, proceed, sceneAt } from '../../src/engine/walker.ts';
import { randomScenario } from '../support/random-scenario.ts';

/** A random path through a random scenario, to its end. */
const randomRun = fc
  .tuple(randomScenario, fc.array(fc.nat(1000), { minLength: 20, maxLength: 20 }))
  .map(([scenario, picks]) => {
    const play = compilePlay(scenario);
    return { play, path: pathOf(play, picks) };
  });

function pathOf(play: Play, picks: readonly number[]): readonly string[] {
  const path: string[] = [];
  for (const pick of picks) {
    const { position } = walk(play, path);
    const open = openChoices(play, position);
    if (open.length === 0) break;
    path.push(sceneAt(play, position).choices[open[pick % open.length]!]!.code);
  }
  return path;
}

test('machine and walker agree on every event of every run', () => {
  fc.assert(
    fc.property(randomRun, ({ play, path }) => {
      const machine = sessionMachine(play);
      let [snapshot] = initialTransition(machine);
      let { position } = walk(play, []);
      const left = [...path];
      for (;;) {
        const choice = sceneAt(play, snapshot.context.position).choices.find(({ code }) => code === left[0]);
        const [chosen] = choice
          ? transition(machine, snapshot, { type: 'choose', choice: choice.id })
          : [snapshot];
        if (chosen.context.path.length > snapshot.context.path.length) {
          left.shift();
          snapshot = chosen;
          position = walk(play, chosen.context.path).decided.at(-1)!.after;
        } else {
          const [next] = transition(machine, snapshot, { type: 'continue' });
          if (next.context.position === snapshot.context.position) break;
          if (snapshot.context.path.length > 0) position = proceed(play, position);
          snapshot = next;
        }
        if (snapshot.context.path.length > 0) expect(snapshot.context.position).toEqual(position);
        expect(placeOf(snapshot.value)).toEqual(
          snapshot.context.position.stage === 'ended'
            ? ['ended']
            : [sceneAt(play, snapshot.context.position).id, snapshot.context.position.stage],
        );
      }
      expect(left).toEqual([]);
      expect(isOver(play, snapshot.context.position)).toBe(true);
    }),
    { numRuns: 150 },
  );
});

function placeOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  const [[top, below]] = Object.entries(value as Record<string, unknown>) as [[string, unknown]];
  if (typeof below === 'string') return [top, below];
  return Object.entries(below as Record<string, string>)[0]!;
}

test('replaying any prefix and going on is the same as going straight through', () => {
  fc.assert(
    fc.property(randomRun, fc.nat(20), ({ play, path }, cut) => {
      const machine = sessionMachine(play);
      const early = replay(machine, path.slice(0, cut));
      const straight = replay(machine, path);
      let resumed = early.snapshot;
      for (const code of path.slice(cut)) {
        for (;;) {
          const [next] = transition(machine, resumed, { type: 'continue' });
          if (next.context.position === resumed.context.position) break;
          resumed = next;
        }
        const { id } = sceneAt(play, resumed.context.position).choices.find(
          (choice) => choice.code === code,
        )!;
        [resumed] = transition(machine, resumed, { type: 'choose', choice: id });
      }

      expect(straight.taken).toBe(path.length);
      expect(resumed.value).toEqual(straight.snapshot.value);
      expect(resumed.context).toEqual(straight.snapshot.context);
    }),
    { numRuns: 150 },
  );
});

test('moment, debrief, trace and options tell of any run without failing, and tell the same', () => {
  fc.assert(
    fc.property(randomRun, ({ play, path }) => {
      const { snapshot } = replay(sessionMachine(play), path, 99);
      const moment = momentOf(play, snapshot);
      const debrief = debriefOf(play, path);
      const trace = traceOf(play, path);

      expect(moment.phase).toBe('ended');
      expect(moment.ending?.id).toBe(trace.end?.ending);
      expect(debrief.acts.at(-1)!.ending).toEqual(moment.ending);
      expect(
        debrief.acts.flatMap(({ line }) => line.slice(1).map(({ safety, alliance }) => [safety, alliance])),
      ).toEqual(trace.steps.map(({ S, A }) => [S, A]));
      expect(debrief.acts.map(({ from }) => from)).toEqual([
        0,
        ...debrief.acts.slice(0, -1).map(({ to }) => to),
      ]);
      expect(debrief.acts.at(-1)!.to).toBe(path.length);
      expect(debrief.decisions.map(({ choice }) => choice)).toEqual(trace.steps.map(({ option }) => option));
      expect(debrief.promises.length).toBeGreaterThanOrEqual(Object.keys(trace.end!.promises).length);
      for (const [index, code] of path.entries())
        expect(optionsAfter(play, path.slice(0, index))).toContain(code);
      expect(optionsAfter(play, path)).toBeUndefined();
    }),
    { numRuns: 150 },
  );
});
