/** Words used on several screens. */
export const common = {
  safety: 'Safety',
  alliance: 'Alliance',
  openness: 'Openness',
  minutesShort: (count: number) => `${count} min`,
  fromTo: (from: number, to: number) => (from === to ? `${from} minutes` : `${from} to ${to} minutes`),
  kind: { er: 'Emergency room', clinic: 'Clinic', orientation: 'First steps' },
  band: { guarded: 'guarded', testing: 'testing', open: 'open' },
  zone: { thin: 'thin', building: 'building', solid: 'solid' },
  role: { person: 'person', learner: 'learner', clinician: 'clinician' },
  and: (words: readonly string[]) =>
    words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`,
  saveAndExit: 'Save and exit',
  continue: 'Continue',
  begin: 'Begin',
  back: 'Back to the scenarios',
  notices: 'About this visit',
  checkLms: 'Check this LMS',
  why: 'Why?',
  version: (version: string) => `Version ${version}`,
};
