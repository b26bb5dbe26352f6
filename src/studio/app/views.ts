import type { ViewName } from '../session/studio.ts';
import type { icons } from '../look/icons.ts';

interface View {
  readonly name: string;
  /** What an author finds there, as the button's description. */
  readonly about: string;
  readonly icon: keyof typeof icons;
  /** What is shown there can be edited in the form and the text beside it. */
  readonly inspected: boolean;
}

export const views: Readonly<Record<ViewName, View>> = {
  course: { name: 'Course', about: 'Title, order, completion, references', icon: 'book', inspected: false },
  cast: { name: 'Cast', about: 'The people and their faces', icon: 'people', inspected: false },
  outline: { name: 'Outline', about: 'Scenes and choices as a list', icon: 'outline', inspected: true },
  map: { name: 'Map', about: 'Scenes and choices as a map', icon: 'map', inspected: true },
  rehearse: { name: 'Rehearse', about: 'Play it as a learner will', icon: 'play', inspected: false },
  findings: { name: 'Findings', about: 'What to mend, and what is proved', icon: 'flag', inspected: false },
  media: { name: 'Media', about: 'Pictures, sound and film', icon: 'image', inspected: false },
  export: { name: 'Export', about: 'The package for your LMS', icon: 'export', inspected: false },
};
