/** A scene with a decision, as an author types it. */
export interface WrittenScene {
  readonly title: string;
  readonly text: string;
  /** What can be said, in the order of the buttons. */
  readonly choices: readonly [string, string, string];
}

/** Five decisions more. */
export const moreScenes: readonly WrittenScene[] = [
  {
    title: 'The dose, twice',
    text: 'Noor has found the line in the book. It does not say what the chart says.',
    choices: ['Ask her which one she trusts.', 'Read the line aloud with her.', 'Correct it yourself.'],
  },
  {
    title: 'A daughter at the desk',
    text: 'A daughter asks why her father’s tablets have changed colour. Noor looks at you.',
    choices: ['Let Noor begin, and stay.', 'Ask Noor what she would like to say.', 'Answer it yourself.'],
  },
  {
    title: 'The empty room',
    text: 'The room with the computer is free for four minutes. Noor sits down on the edge of a chair.',
    choices: ['Ask what today was for.', 'Tell her about a dose of your own.', 'Check your messages.'],
  },
  {
    title: 'The evening list',
    text: 'Nine names are left. Noor holds the list so that you can see it too.',
    choices: ['Share it out together.', 'Ask which name worries her.', 'Take the top half.'],
  },
  {
    title: 'What the pharmacist said',
    text: 'The pharmacist has rung back about the line in pencil. Noor tells you before you ask.',
    choices: ['Thank her for telling you.', 'Ask what she makes of it.', 'Nod, and walk on.'],
  },
];
