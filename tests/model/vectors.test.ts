import { expect, test } from 'vitest';
import { decide } from '../../src/model/decide.ts';
import { ending, finish, residentEnding } from '../../src/model/ending.ts';
import { isOpen } from '../../src/model/gates.ts';
import { alliance, safety } from '../../src/model/measures.ts';
import { promiseState } from '../../src/model/promises.ts';
import { needsRepair, repairActions, repairStep, withRepairOffered } from '../../src/model/repair.ts';
import { startState, type State } from '../../src/model/state.ts';
import { compile, fixture, readScenarios, readVectors, type ModelScenario, type Vector } from './vectors.ts';

/* Another pair of files can be tried with TWS_VECTORS and TWS_VECTOR_SCENARIOS (made by make_vectors.py). */
const given = process.env['TWS_VECTORS'];
const givenScenarios = process.env['TWS_VECTOR_SCENARIOS'];
const sets: readonly (readonly [vectors: string, scenarios: string | URL])[] =
  given === undefined
    ? ['vectors.json', 'vectors-altered.json'].map((name) => [
        name,
        fixture(name.replace('vectors', 'scenarios')),
      ])
    : [[given, givenScenarios ?? fixture('scenarios.json')]];

test.each(sets)('every run of %s is reproduced to the last digit', (name, scenarioFile) => {
  const vectors = readVectors(name === given ? given : fixture(name));
  const scenarios = new Map(readScenarios(scenarioFile).map((scenario) => [scenario.id, scenario]));

  const replayed = vectors.map(({ scenario, openness, path }) =>
    play(scenarios.get(scenario)!, openness, path),
  );

  expect(vectors.length).toBeGreaterThan(0);
  for (const [index, vector] of vectors.entries()) expect(replayed[index]).toEqual(vector);
});

function play(scenario: ModelScenario, openness: number, path: readonly string[]): Vector {
  const { nodes, promises } = compile(scenario);
  let state = startState({ ...scenario.start, O: openness, margin: scenario.margin });
  const codes = [...path];
  const steps: Vector['steps'][number][] = [];
  for (const node of nodes) {
    const open = node.options.filter(({ gates }) => isOpen(state, gates));
    const key = codes.shift();
    state = decide(state, node, open.find((option) => option.key === key)!.action, scenario.time);
    steps.push(
      stepOf(
        state,
        open.map((option) => option.key),
        node.id,
        key!,
      ),
    );
    if (!needsRepair(state) || node.asResident) continue;
    const letter = codes.shift()!.slice(1);
    state = decide(
      withRepairOffered(state),
      repairStep,
      repairActions['abc'.indexOf(letter)]!,
      scenario.time,
    );
    steps.push(stepOf(state, ['a', 'b', 'c'], 'R', letter));
  }
  const end = finish(state);
  return {
    scenario: scenario.id,
    openness,
    path,
    steps,
    end: {
      ...strands(end),
      promises: Object.fromEntries(
        promises.flatMap((name, index) => {
          const came = [undefined, 'open', 'kept', 'broken'][promiseState(end.promises, index)];
          return came === undefined ? [] : [[name, came]];
        }),
      ),
      ending: words[scenario.linked === undefined ? ending(end, scenario.time) : residentEnding(end)],
    },
  };
}

function stepOf(
  state: State,
  open: readonly string[],
  node: number | 'R',
  option: string,
): Vector['steps'][number] {
  return {
    open,
    node,
    option,
    ...strands(state),
    O: state.O,
    margin: state.margin,
    used: state.used,
    exposure: state.exposure,
    overcontrol: state.overcontrol,
    offer: ['open', 'testing', 'guarded'][state.offer] ?? null,
    rupture: state.rupture,
    recognised: ['K', 'L', 'P'].filter((_, index) => (state.recognised & [4, 2, 1][index]!) > 0),
    stop: state.margin === 0,
  };
}

function strands(state: State) {
  const { V, C, R, G, T, B } = state;
  return { V, C, R, G, T, B, S: safety(state), A: alliance(state) };
}

const words = {
  two_way_coaching: 'two-way coaching',
  good_talk_wrong_moment: 'good talk, wrong moment',
  warm_but_adrift: 'warm but adrift',
  clear_but_guarded: 'clear but guarded',
  open_but_unaligned: 'open but unaligned',
  polite_distance: 'polite distance',
  open_rupture: 'open rupture',
  safety_stop_recovered: 'safety stop, recovered',
  safety_stop: 'safety stop',
  said_and_heard: 'said and heard',
  said_door_closed: 'said, door closed',
  door_open_words_kept: 'door open, words kept',
  two_silences: 'two silences',
} as const;
