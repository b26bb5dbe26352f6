export const zones = ['thin', 'building', 'solid'] as const;
export type Zone = (typeof zones)[number];

/** The zone of a level in hundredths: thin below 45, solid from 60. */
export function zoneOf(level: number): Zone {
  if (level < 4500) return 'thin';
  return level < 6000 ? 'building' : 'solid';
}

/** A level in hundredths as the learner reads it: whole points, by floor. */
export function shownLevel(level: number): number {
  return Math.floor(level / 100);
}

/** The difference of the two numbers that were read, so that what is shown adds up. Both in hundredths. */
export function shownMove(level: number, change: number): number {
  return shownLevel(level) - shownLevel(level - change);
}
