/** Two of the learner's own runs, side by side. */
export const contrast = {
  title: 'Two of your runs, side by side',
  about:
    'The same habit looks different in another room. Pick two runs and one thing to follow. Nothing here is counted, and nothing is better than the other.',
  empty:
    'There is nothing to lay side by side yet. Finish two scenarios, or play one a second time, and both runs will be here.',
  waiting: 'Fetching your runs …',
  failed: 'Some scenarios could not be loaded, so some of your runs are missing here.',
  unfit: (titles: string) =>
    `Played on an earlier version of the scenario, and no longer to be shown: ${titles}.`,
  one: 'One run',
  other: 'The other run',
  follow: 'What to follow',
  groups: { levels: 'The two lanes', strands: 'One strand', openness: 'The teacher’s side' },
  openness: 'The teacher’s openness',
  run: {
    only: (title: string) => title,
    first: (title: string) => `First run: ${title}`,
    latest: (title: string) => `Latest run: ${title}`,
  },
  same: 'Both lists show the same run. Pick another in one of them.',
  line: 'Both lines',
  most: 'Where it moved most',
  rose: (from: number, to: number) => `Rose most here, from ${from} to ${to}`,
  fell: (from: number, to: number) => `Fell most here, from ${from} to ${to}`,
  still: 'It did not move in this run.',
  you: 'You:',
  endings: 'How each ended',
  think: 'What in the room made the difference, and what in you?',
};
