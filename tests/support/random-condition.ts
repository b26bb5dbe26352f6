import type { Condition } from '../../src/scenario/scenario.ts';
import { bands, pairs, roles, strands } from '../../src/scenario/schema.ts';
import type { Dice } from './dice.ts';

/** What a condition can name. */
export interface Known {
  readonly choices: readonly string[];
  readonly scenes: readonly string[];
}

const measures = [...strands, ...pairs, 'O', 'safety', 'alliance'] as const;

/** One of every kind of condition, a few of them inside one another. */
export function randomCondition(dice: Dice, known: Known, depth = 0): Condition {
  const range = (least: number, most: number) =>
    dice.chance(0.5) ? { at_least: dice.upTo(least, most) } : { below: dice.upTo(least + 1, most + 1) };
  const within = () => randomCondition(dice, known, depth + 1);
  const kinds: readonly (() => Condition)[] = [
    () => ({ chose: dice.someOf(known.choices.slice(0, 9)) }),
    () => ({ chose: dice.someOf(known.choices) }),
    () => ({ visited: dice.someOf(known.scenes) }),
    () => ({ flag: dice.someOf(['seen', 'told']) }),
    () => ({ band: dice.someOf(bands) }),
    () => ({ offer: { reads: dice.oneOf(pairs), is: dice.someOf(bands) } }),
    () => ({ level: { of: dice.oneOf(measures), ...range(30, 60) } }),
    () => ({ margin: range(1, 6) }),
    () => ({ minutes_left: range(-4, 4) }),
    () => ({
      promise: {
        of: dice.oneOf(['talk', 'teach', 'call']),
        is: dice.oneOf(['unmade', 'open', 'kept', 'broken']),
      },
    }),
    () => ({ rupture: dice.oneOf(['open', 'past', 'never']) }),
    () => ({ recognised: dice.oneOf(roles) }),
    () => ({ rescued: dice.chance(0.5) }),
    () => ({ all: [within(), within()] }),
    () => ({ any: [within(), within()] }),
    () => ({ not: within() }),
    () => ({ ...within(), rescued: dice.chance(0.3) }),
  ];
  return dice.oneOf(depth < 2 ? kinds : kinds.slice(0, 13))();
}
