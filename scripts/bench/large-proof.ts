import { compilePlay } from '../../src/engine/compile-play.ts';
import type { Met, Proof } from '../../src/proof/proof.ts';
import { prove } from '../../src/proof/prove.ts';
import { largeScenario } from './large-scenario.ts';
import type { Row } from './row.ts';

const mostSeconds = 10;
const mostMegabytes = 1000;

/** A scenario of a thousand scenes, which nobody can play out: what is known of it, how soon, and in how much memory. */
export function largeProof(): Row {
  const size = { scenes: 1000, depth: 20, seed: 1 };
  const play = compilePlay(largeScenario(size));
  const started = performance.now();
  let highest = 0;
  const proof = prove(play, { progress: () => (highest = Math.max(highest, megabytes())) });
  const seconds = (performance.now() - started) / 1000;
  const memory = Math.max(highest, megabytes());
  return {
    what: `proving ${size.scenes} scenes, ${size.depth} decisions deep, 3 options each (${proof.how})`,
    measured: `${seconds.toFixed(1)} s, ${memory.toFixed(0)} MB; ${summary(proof)}`,
    promised: `${mostSeconds} s, ${mostMegabytes} MB`,
    kept: proof.how === 'bounds' && seconds <= mostSeconds && memory <= mostMegabytes,
  };
}

function megabytes(): number {
  return process.memoryUsage().rss / 1e6;
}

function summary({ runs, scenes, acts }: Proof): string {
  const all = [...scenes.values()];
  const parts = [
    `${runs.toLocaleString('en')} runs played`,
    counted(
      'scenes',
      all.map(({ met }) => met),
    ),
    counted(
      'options',
      all.flatMap(({ choices }) => choices.map(({ open }) => open)),
    ),
    counted(
      'replies',
      all.flatMap(({ choices }) => choices.flatMap(({ bands }) => bands)),
    ),
    counted(
      'endings',
      acts.flatMap(({ endings }) => endings.map(({ met }) => met)),
    ),
    ...acts.flatMap(({ levels }) =>
      levels === undefined
        ? []
        : (['safety', 'alliance'] as const).map((of) => {
            const { least, most, outer } = levels[of];
            return `${of} ${points(least.value)} to ${points(most.value)}, within ${points(outer.low)} to ${points(outer.high)}`;
          }),
    ),
  ];
  return parts.join('; ');
}

function counted(what: string, mets: readonly Met[]): string {
  const of = (known: Met['known']) => mets.filter((met) => met.known === known).length;
  return `${what}: ${of('yes')} met, ${of('no')} excluded, ${of('not-shown')} not shown`;
}

function points(hundredths: number): string {
  return (hundredths / 100).toFixed(1);
}
