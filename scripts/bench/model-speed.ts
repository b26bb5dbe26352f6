import { compilePlay } from '../../src/engine/compile-play.ts';
import type { Play, Position } from '../../src/engine/play.ts';
import { choose, openChoices, settle, start } from '../../src/engine/walker.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { spread, type Row } from './row.ts';

/** Every run of a scenario, depth first: how many decisions a second. */
export function modelSpeed(scenario: Scenario): Row {
  const play = compilePlay(scenario);
  const rates: number[] = [];
  let decisions = 0;
  for (let round = 0; round < 5; round += 1) {
    const started = performance.now();
    decisions = explore(play, settle(play, start(play)));
    rates.push(decisions / ((performance.now() - started) / 1000) / 1e6);
  }
  const { median, low, high } = spread(rates);
  return {
    what: `exploring all ${(decisions / 1e6).toFixed(2)} million decisions of ${scenario.id}`,
    measured: `${median.toFixed(1)} million a second (${low.toFixed(1)} to ${high.toFixed(1)})`,
    promised: '',
    kept: undefined,
  };
}

function explore(play: Play, position: Position): number {
  let decisions = 0;
  for (const index of openChoices(play, position)) {
    decisions += 1 + explore(play, settle(play, choose(play, position, index)));
  }
  return decisions;
}
