/** The sources of the whole course. */
export const sources = {
  title: 'Sources',
  about:
    'What the scenarios and their debriefs rest on. The wording of this course is its own; these papers carry the ideas. Addresses lead out of the course and open in a new tab.',
  waiting: 'Gathering the sources of all scenarios …',
  count: (count: number) => (count === 1 ? '1 source.' : `${count} sources.`),
  failed: 'Some scenarios could not be loaded, so their sources may be missing here.',
  usedIn: 'Used in:',
  read: 'How far it was read:',
  status: {
    verified: 'found and read.',
    abstract: 'its abstract only.',
    unverified: 'something in this citation is not confirmed yet.',
  },
};
