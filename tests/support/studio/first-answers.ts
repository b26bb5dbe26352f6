import type { FirstAnswers } from './author.ts';

/** A first scenario as somebody types it into the guide. */
export const firstAnswers: FirstAnswers = {
  rows: ['T1', 'T7'],
  steps: [
    {
      concern:
        'Last week Noor asked about a dose on the round, and somebody laughed. Since then she looks things up alone.',
    },
    { name: 'Noor Haddad', role: 'first-year resident' },
    {
      title: 'The drug chart',
      moment:
        'Noor stands at the trolley with the chart half open. She has written a dose in pencil. The ward clerk is calling your name.',
    },
    {
      open: '“I am not sure of the dose,” says Noor. “I wrote it in pencil.”',
      testing: '“It’s the usual dose, I think.” She looks at the chart.',
      guarded: '“All done,” says Noor, and closes the chart.',
    },
    {
      first: 'Wave the clerk off. “Which line are you least sure of?”',
      second: '“You look tired. Was it a long night?”',
      hurried: '“Ink it, and I’ll sign.” You turn to the clerk.',
    },
    {
      endingTitle: 'A question in ink',
      ending: 'Friday. Noor rings you before she has looked it up, and says so.',
    },
  ],
};
