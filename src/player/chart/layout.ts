export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  /** Levels at the lower and upper edge, in hundredths. */
  readonly lowest: number;
  readonly highest: number;
  /** Distance between two points. */
  readonly step: number;
  /** Where words begin. */
  readonly start: number;
  /** Place of a point along the time; 0 is the start. */
  x(point: number): number;
  /** Place of a level in hundredths. */
  y(level: number): number;
}

const edge = 14;

/**
 * Fits lines into a width. The levels between 30 and 70 are always there; more, if the lines go there.
 *
 * @param points How many places there are along the time, the starts included.
 * @param levels Every level that is drawn, in hundredths.
 * @param mirrored Time runs from right to left.
 */
export function layout(
  points: number,
  levels: readonly number[],
  {
    width,
    height,
    mirrored,
  }: { readonly width: number; readonly height: number; readonly mirrored: boolean },
): Layout {
  const lowest = Math.max(0, Math.floor((Math.min(3500, ...levels) - 500) / 500) * 500);
  const highest = Math.min(10000, Math.ceil((Math.max(6500, ...levels) + 500) / 500) * 500);
  const top = 12;
  const bottom = height - 12;
  const step = (width - 2 * edge) / Math.max(1, points - 0.5);
  return {
    width,
    height,
    top,
    bottom,
    lowest,
    highest,
    step,
    start: mirrored ? width - 10 : 10,
    x: (point) => (mirrored ? width - edge - point * step : edge + point * step),
    y: (level) => bottom - ((level - lowest) / (highest - lowest)) * (bottom - top),
  };
}
