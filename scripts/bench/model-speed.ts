import { nodeCompanion } from '../../src/cli/node-companion.ts';
import { compilePlay } from '../../src/engine/compile-play.ts';
import { prove } from '../../src/proof/prove.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { spread, type Row } from './row.ts';

const mostSeconds = 1;
const leastDecisions = 2e6;

/**
 * Proving a scenario, every run of it and all that is counted: how long, and how many decisions a second. What is timed
 * begins with starting the thread that explores along, a new one each time, and ends with its proof.
 */
export function modelSpeed(scenario: Scenario): readonly Row[] {
  const play = compilePlay(scenario);
  const seconds: number[] = [];
  const proved = () => {
    const companion = nodeCompanion();
    const proof = prove(play, companion === undefined ? {} : { companion });
    companion?.end();
    return proof;
  };
  let { explored, how } = proved();
  for (let round = 0; round < 5; round += 1) {
    const started = performance.now();
    ({ explored, how } = proved());
    seconds.push((performance.now() - started) / 1000);
  }
  const { median, low, high } = spread(seconds);
  const rate = (time: number) => (explored / time / 1e6).toFixed(1);
  return [
    {
      what: `proving ${scenario.id}, ${how}: ${(explored / 1e6).toFixed(2)} million decisions`,
      measured: `${median.toFixed(2)} s (${low.toFixed(2)} to ${high.toFixed(2)})`,
      promised: `exact, under ${mostSeconds} s`,
      kept: how === 'exact' && median < mostSeconds,
    },
    {
      what: `decisions explored a second, ${scenario.id}`,
      measured: `${rate(median)} million (${rate(high)} to ${rate(low)})`,
      promised: `at least ${leastDecisions / 1e6} million`,
      kept: explored / median >= leastDecisions,
    },
  ];
}
