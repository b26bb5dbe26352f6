/** The page before a scenario's first scene, and the ones between acts. */
export const briefing = {
  part: (number: number, of: number) => `Part ${number} of ${of}`,
  you: {
    teacher: 'You are the teacher.',
    resident: (name: string) => `Now you are ${name}.`,
  },
  clockBack: (time: string) => `The clock goes back to ${time}.`,
  meets: {
    /** @param pronoun The one met, as an object: her, him, them. */
    whoYouWere: (name: string, pronoun: string) =>
      `You will meet ${name}, the attending you have just been, as open or as closed as you left ${pronoun}.`,
    another: (name: string) => `You will meet ${name}.`,
  },
  them: { she: 'her', he: 'him', they: 'them' },
  thatIsYou: 'you',
  attention: (minutes: number) =>
    `You have ${minutes === 1 ? 'one minute' : `${minutes} minutes`} of attention to spend. Listening costs time, and so does not listening.`,
  attentionOfResident: (minutes: number) =>
    `There ${minutes === 1 ? 'is one minute' : `are ${minutes} minutes`} in which to say it, or not.`,
  people: 'Who is here',
  skip: 'Skip this',
  levelsAfter:
    'In this course the two lanes come after playing, in the debrief. Here you see them once while you play.',
};
