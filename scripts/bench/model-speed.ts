import { nodeCompanion } from '../../src/cli/node-companion.ts';
import { compilePlay } from '../../src/engine/compile-play.ts';
import { prove } from '../../src/proof/prove.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { spread, type Row } from './row.ts';

const mostSeconds = 1;
const leastDecisions = 2e6;

/**
 * Proving a scenario, every run of it and all that is counted: how long with the thread that explores along, as `tws prove`
 * has it, its start aside; and how many decisions a second on one core alone.
 */
export function modelSpeed(scenario: Scenario): readonly Row[] {
  const play = compilePlay(scenario);
  const { explored, how } = prove(play, {});
  const alone = timesOf(() => prove(play, {}));
  const companion = nodeCompanion();
  const together = () => prove(play, companion === undefined ? {} : { companion });
  together();
  const shared = timesOf(together);
  companion?.end();
  const rate = (time: number) => (explored / time / 1e6).toFixed(1);
  return [
    {
      what: `proving ${scenario.id}, ${how}: ${(explored / 1e6).toFixed(2)} million decisions`,
      measured: `${shared.median.toFixed(2)} s (${shared.low.toFixed(2)} to ${shared.high.toFixed(2)})`,
      promised: `exact, under ${mostSeconds} s`,
      kept: how === 'exact' && shared.median < mostSeconds,
    },
    {
      what: `decisions explored a second on one core, ${scenario.id}`,
      measured: `${rate(alone.median)} million (${rate(alone.high)} to ${rate(alone.low)})`,
      promised: `at least ${leastDecisions / 1e6} million`,
      kept: explored / alone.median >= leastDecisions,
    },
  ];
}

/** Of five times, in seconds. */
function timesOf(work: () => unknown): ReturnType<typeof spread> {
  return spread(
    Array.from({ length: 5 }, () => {
      const started = performance.now();
      work();
      return (performance.now() - started) / 1000;
    }),
  );
}
