/** The page before a scenario's first scene, and the ones between acts. */
export const briefing = {
  you: { teacher: 'You are the teacher.', resident: 'Now you are the resident.' },
  attention: (minutes: number) =>
    `You have ${minutes === 1 ? 'one minute' : `${minutes} minutes`} of attention to spend. Listening costs time, and so does not listening.`,
  people: 'Who is here',
};
