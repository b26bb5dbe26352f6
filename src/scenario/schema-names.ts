/* Names of the scenario format, for those who read no files and can do without the schema. */

export const strands = ['V', 'C', 'R', 'G', 'T', 'B'] as const;
export const pairs = ['disclose', 'challenge', 'reflect', 'invite'] as const;
export const bands = ['open', 'testing', 'guarded'] as const;
export const covers = ['none', 'routine', 'responsive', 'backstage', 'direct'] as const;
export const roles = ['person', 'learner', 'clinician'] as const;
export const expressions = ['guarded', 'testing', 'open', 'ruptured', 'relieved'] as const;
export const endingIds = [
  'two_way_coaching',
  'good_talk_wrong_moment',
  'warm_but_adrift',
  'clear_but_guarded',
  'open_but_unaligned',
  'polite_distance',
  'open_rupture',
  'safety_stop_recovered',
  'safety_stop',
] as const;
export const residentEndingIds = [
  'said_and_heard',
  'said_door_closed',
  'door_open_words_kept',
  'two_silences',
] as const;
