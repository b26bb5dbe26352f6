/** A harmful act costs this much for each unit of weight, wherever the strand is. In hundredths. */
export const lossUnit = 1000;

/**
 * A strand after a helpful act: one eighth of the gap that remains, for each unit of weight.
 *
 * @param value The strand, in hundredths.
 * @param weight 1 to 3.
 * @param recognised How many of the resident's roles are recognised, 0 to 3; each makes the act 10 % stronger.
 * @param ruptured An open rupture halves the act.
 */
export function gain(value: number, weight: number, recognised: number, ruptured: boolean): number {
  return value + (((weight * (10 + recognised) * (ruptured ? 1 : 2) * (10000 - value)) / 160) | 0);
}

/** A strand after a harmful act of 1 to 3 units. */
export function loss(value: number, units: number): number {
  return Math.max(0, value - lossUnit * units);
}

/** A strand after an act of this weight, -3 to 3; 0 changes nothing. */
export function changed(value: number, weight: number, recognised: number, ruptured: boolean): number {
  if (weight === 0) return value;
  return weight > 0 ? gain(value, weight, recognised, ruptured) : loss(value, -weight);
}
