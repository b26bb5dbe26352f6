import type { CourseSettings } from '../../course/settings.ts';

export type LaunchName = keyof CourseSettings;

/** What an author set for one package, by name; what is not named is as the course says. */
export type LaunchChoices = Readonly<Partial<Record<LaunchName, string>>>;

interface LaunchSetting {
  readonly name: LaunchName;
  readonly label: string;
  /** As it is written in the launch settings, and in words. */
  readonly values: readonly (readonly [value: string, words: string])[];
}

export const launchSettings: readonly LaunchSetting[] = [
  {
    name: 'levels',
    label: 'Safety and Alliance',
    values: [
      ['shown', 'shown during play'],
      ['after', 'shown in the debrief only'],
    ],
  },
  {
    name: 'pit_stops',
    label: 'Pauses to guess what is not being said',
    values: [
      ['on', 'with pauses'],
      ['off', 'without pauses'],
    ],
  },
  {
    name: 'measures',
    label: 'Items of self-view and situations to judge',
    values: [
      ['on', 'asked'],
      ['off', 'not asked'],
    ],
  },
  {
    name: 'reflections',
    label: 'What learners type',
    values: [
      ['visit', 'stays in their visit'],
      ['kept', 'is kept for their next visit'],
      ['reported', 'is reported to the LMS'],
    ],
  },
  {
    name: 'decisions',
    label: 'Each decision of a first play',
    values: [
      ['reported', 'is reported'],
      ['kept', 'is not reported'],
    ],
  },
  {
    name: 'score',
    label: 'Score',
    values: [
      ['none', 'none'],
      ['share', 'the share of what completes the course'],
    ],
  },
];

/** As they stand in a manifest: `levels=after&score=share`; always in the same order. */
export function launchText(choices: LaunchChoices): string {
  return launchSettings
    .flatMap(({ name }) => (choices[name] === undefined ? [] : [`${name}=${choices[name]}`]))
    .join('&');
}
