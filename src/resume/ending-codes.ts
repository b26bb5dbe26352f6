/** Two characters per ending, for the resume text. Never change or reuse one: learners' records hold them. */
export const endingCodes = {
  two_way_coaching: 'tw',
  good_talk_wrong_moment: 'gw',
  warm_but_adrift: 'wa',
  clear_but_guarded: 'cg',
  open_but_unaligned: 'ou',
  polite_distance: 'pd',
  open_rupture: 'or',
  safety_stop_recovered: 'sr',
  safety_stop: 'ss',
  said_and_heard: 'sh',
  said_door_closed: 'sd',
  door_open_words_kept: 'dw',
  two_silences: 'ts',
} as const;

const ids = new Map(
  Object.entries(endingCodes).map(([id, code]) => [code as string, id as keyof typeof endingCodes]),
);

/** The ending a stored code stands for; `undefined` for a code this version does not know. */
export function endingOf(code: string): keyof typeof endingCodes | undefined {
  return ids.get(code);
}
