import { compilePlay } from '../../src/engine/compile-play.ts';
import { bound } from '../../src/proof/bounds/bound.ts';
import { quantities, type Proof, type Quantity } from '../../src/proof/proof.ts';
import { prove } from '../../src/proof/prove.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import type { Row } from './row.ts';

/** In hundredths; segments and minutes are shown beside it. */
const mostWider = 1000;
const options = { limit: 5_000_000, plays: 100_000, seed: 1 };

/** How much wider the bounds of a scenario are than what is exact, where both can be had. */
export function boundsWidth(scenario: Scenario): Row {
  const play = compilePlay(scenario);
  const exact = prove(play, { limit: Infinity });
  const started = performance.now();
  const bounds = bound(play, options);
  const seconds = (performance.now() - started) / 1000;
  const widths = widthsOf(exact, bounds);
  const isLevel = (quantity: Quantity) => quantity !== 'margin' && quantity !== 'used';
  const most = Math.max(...widths.filter(({ of }) => isLevel(of)).map(({ wider }) => wider));
  const least = Math.min(...widths.map(({ wider }) => wider));
  const named = ['safety', 'alliance', 'margin', 'used'] as const;
  const shown = named.map((of) => {
    const wider = Math.max(...widths.filter((width) => width.of === of).map((width) => width.wider));
    return `${of} ${isLevel(of) ? `${(wider / 100).toFixed(1)} points` : wider}`;
  });
  return {
    what: `bounds of ${scenario.id} next to what is exact, at the ends of acts`,
    measured: `at most ${(most / 100).toFixed(1)} points wider on a side (${shown.join(', ')}), ${seconds.toFixed(1)} s`,
    promised: `contains it, at most ${mostWider / 100} points wider`,
    kept: least >= 0 && most <= mostWider,
  };
}

/** On each side of each range; less than nothing where the exact range is not contained. */
function widthsOf(exact: Proof, bounds: Proof): readonly { readonly of: Quantity; readonly wider: number }[] {
  return exact.acts.flatMap(({ levels }, act) =>
    quantities.flatMap((of) => {
      const range = levels?.[of].outer;
      const outer = bounds.acts[act]!.levels?.[of].outer;
      if (range === undefined || outer === undefined) return [];
      return [
        { of, wider: range.low - outer.low },
        { of, wider: outer.high - range.high },
      ];
    }),
  );
}
