/** The pause in which the learner guesses what is not being said. */
export const pitStop = {
  asks: (name: string) => `What do you think ${name} is not telling you?`,
  guesses: 'Guesses',
  own: 'Or in your own words',
  guessed: 'You have guessed. The debrief shows what was so.',
  goes: {
    visit: 'It stays in this visit and comes back in the debrief; it is not saved or sent.',
    kept: 'It is kept with your place in the course and comes back in the debrief.',
    reported: 'It is kept, and your learning system can see it.',
  },
};
