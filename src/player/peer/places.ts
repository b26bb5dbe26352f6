/** The three columns in which a scene is observed. */
export const columns = ['did', 'next', 'myself'] as const;
export type Column = (typeof columns)[number];

/** Where the observer's notes on a run live in this visit; 1 is the first decision. */
export const placeOfNote = (code: string, step: number, column: Column): string =>
  `${runPlace(code)}.${step}.${column}`;
export const placeOfFeedback = (code: string, part: 'moment' | 'saw' | 'borrow' | 'question'): string =>
  `${runPlace(code)}.feedback.${part}`;

const runPlace = (code: string): string => `peer.${code.toLowerCase()}`;

/** Codes of the runs that something was written about. */
export function codesIn(places: Iterable<string>): readonly string[] {
  const codes = [...places].flatMap((place) => /^peer\.([0-9a-z-]+)\./.exec(place)?.[1]?.toUpperCase() ?? []);
  return [...new Set(codes)];
}
