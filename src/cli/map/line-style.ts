/** Width of a line in pixels for the share of runs that goes along it: rare ways are thin, the main way is broad. */
export function lineWidth(share: number): number {
  return 1.25 + 5 * share;
}

/** The class for how often a line is gone. */
export function loudness(share: number): string {
  return share < 0.1 ? 'rare' : 'usual';
}
