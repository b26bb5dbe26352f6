import type { EndingId } from '../../../scenario/scenario.ts';

interface Words {
  readonly name: string;
  readonly when: string;
}

/** How an act can end, in the order in which the endings are asked. */
export const endingWords: Readonly<Record<EndingId, Words>> = {
  safety_stop_recovered: {
    name: 'Safety stop, recovered',
    when: 'The margin ran out and help came; no breach is open and both levels end at 60 or more.',
  },
  safety_stop: { name: 'Safety stop', when: 'The margin ran out and help came.' },
  open_rupture: { name: 'Open breach', when: 'A breach was not mended, or a level ends below 25.' },
  two_way_coaching: {
    name: 'Two-way coaching',
    when: 'Both levels end at 60 or more, no strand below 45, at most 3 minutes over.',
  },
  good_talk_wrong_moment: {
    name: 'Good talk, wrong moment',
    when: 'The same, and more than 3 minutes over.',
  },
  warm_but_adrift: {
    name: 'Warm but adrift',
    when: 'The bond ends at 60 or more, goals and tasks below 55.',
  },
  clear_but_guarded: {
    name: 'Clear but guarded',
    when: 'Goals and tasks end at 55 or more, safety below 60.',
  },
  open_but_unaligned: {
    name: 'Open but unaligned',
    when: 'Safety ends at 60 or more, and the work is not shared.',
  },
  polite_distance: { name: 'Polite distance', when: 'All that is left.' },
  said_and_heard: {
    name: 'Said and heard',
    when: 'Challenge and the attending’s openness end at 60 or more.',
  },
  said_door_closed: { name: 'Said, door closed', when: 'Challenge ends at 60 or more.' },
  door_open_words_kept: {
    name: 'Door open, words kept',
    when: 'The attending’s openness ends at 60 or more.',
  },
  two_silences: { name: 'Two silences', when: 'All that is left.' },
};

/** In the order above, for an act in which the learner plays the teacher, or the resident. */
export function endingsFor(you: 'teacher' | 'resident'): readonly EndingId[] {
  const all = Object.keys(endingWords) as EndingId[];
  return all.filter((id) => residents.includes(id) === (you === 'resident'));
}

const residents: readonly EndingId[] = [
  'said_and_heard',
  'said_door_closed',
  'door_open_words_kept',
  'two_silences',
];
