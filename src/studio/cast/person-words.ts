/** What the form of a person says. */
export const personWords = {
  said: {
    name: { label: 'Name', help: 'The whole name, as on a badge.' },
    short: { label: 'Called', help: 'What they are called in a sentence.' },
    role: {
      label: 'Role',
      help: 'What they are here, such as second-year resident or retired baker, bed 7.',
    },
    pronoun: { label: 'Spoken of as', help: 'How the story speaks of them.' },
  },
  resident: {
    is: 'The resident: the one who learns here, whose stance and face the learner reads.',
    no: 'Not the resident.',
    make: (name: string) => `Make ${name} the resident`,
  },
  look: {
    heading: 'Portrait',
    none: 'Somebody who is only spoken of needs no portrait. Whoever is seen in a scene does.',
    give: 'Give a portrait',
    take: 'Take the portrait away',
    another: 'Someone else',
  },
  faces: {
    heading: 'Faces',
    help: 'The learner sees these as the talk goes one way or another. Where none is picked, the usual face stays.',
  },
  id: {
    heading: 'The name that scenes use',
    help: (count: number) =>
      count === 0
        ? 'Scenes name people by this short name, so that a change of the name above breaks nothing. No scene names them yet.'
        : `Scenes name people by this short name. A change is made in all ${count} places that use it.`,
    label: 'Short name for scenes',
    wrong: 'Small letters, digits and underscores, starting with a letter; at most 40.',
    taken: 'Somebody else here has this one.',
    change: 'Change it',
  },
  remove: 'Remove',
} as const;
