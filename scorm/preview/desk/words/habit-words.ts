import type { ApiStands, Habits, LaunchMode } from '../../habits.ts';
import { faultSays } from './fault-words.ts';
import { profileWords } from './profile-words.ts';

export interface Words {
  readonly name: string;
  readonly special: string;
}

export const networkWords: Readonly<Record<Habits['network'], Words>> = {
  works: { name: 'Works', special: 'What is saved is stored.' },
  'signed-out': { name: 'Signed out', special: 'The learner’s session at the LMS has run out.' },
  offline: { name: 'Offline', special: 'No network; each kind of LMS says something else then.' },
  refused: { name: 'Says no to saving', special: 'The LMS is there, and its server refuses.' },
  lost: { name: 'Loses what is saved', special: 'Says yes, and its server stores nothing.' },
};

export const apiWords: Readonly<Record<ApiStands, Words>> = {
  around: { name: 'In the window around the lesson', special: 'Where most LMSs have it.' },
  'two-frames-up': { name: 'Two windows further out', special: 'An LMS with frames in frames.' },
  'in-an-opener': { name: 'In the window that opened the lesson', special: 'An LMS that opens a new tab.' },
  late: { name: 'There only after a while', special: 'The lesson is faster than its LMS.' },
  absent: { name: 'Nowhere', special: 'Opened outside of an LMS.' },
  'other-standard': {
    name: 'Only that of the other standard',
    special: 'SCORM 2004 for 1.2, or 1.2 for 2004.',
  },
};

export const modeWords: Readonly<Record<LaunchMode, string>> = {
  'as-it-decides': 'As the LMS decides',
  normal: 'To learn, for credit',
  review: 'For review',
  browse: 'To browse',
};

/** What is not as in a good LMS, each in a few words; empty for a good one. */
export function switchedOn(habits: Habits): readonly string[] {
  const { profile, faults, network, slow, api, mode, window, launchData, language } = habits;
  return [
    ...(profile === 'strict' ? [] : [profileWords[profile].name]),
    ...(mode === 'as-it-decides' ? [] : [`Launches: ${modeWords[mode].toLowerCase()}`]),
    ...(network === 'works' ? [] : [networkWords[network].name]),
    ...(api === 'around' ? [] : [`API: ${apiWords[api].name.toLowerCase()}`]),
    ...(slow ? ['Takes a second for each save'] : []),
    ...faults.map(faultSays),
    ...(window === 'tab' ? ['In a tab of its own'] : []),
    ...(launchData === undefined ? [] : ['Launch settings changed']),
    ...(language === '' ? [] : [`Learner’s language: ${language}`]),
  ];
}
