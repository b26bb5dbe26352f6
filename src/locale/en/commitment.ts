/** A piece of the sentence: our words, the learner's own, or a blank still to be filled. */
export interface Piece {
  readonly text: string;
  readonly is: 'ours' | 'own' | 'blank';
}

/** What the sentence is made of; empty where nothing is said yet. */
export interface SentenceWords {
  readonly place: 'er' | 'clinic';
  /** As it is read, such as `Sunday, 22 November 2026`. */
  readonly date: string;
  readonly cue: string;
  readonly will: string;
  readonly ask: 'resident' | 'that-day' | 'colleague';
}

const askWhom = {
  resident: 'my resident',
  'that-day': 'the resident I work with that day',
  colleague: 'a colleague who was there',
};

const blanks = { date: 'a day', cue: 'when…', will: '…' };

/** The commitment: one thing to try, its reminders, and looking back on it. */
export const commitment = {
  /** How days are written. */
  dates: 'en-GB',
  title: 'One thing to try',
  lead: 'You know now what you would like to try. Say when, at which moment, and what exactly: then it is easier to remember on a full day.',
  from: (scenario: string) => `After “${scenario}”`,
  stored: {
    visit:
      'What you write stays in this window and is gone when you close it. Only the day of your commitment is kept with the course. If you want to have the words later, download, copy or print them at the end.',
    kept: 'What you write is kept with your place in the course, so that you find it here again. It lies in the same record as your progress, and nobody is sent a copy.',
    reported:
      'What you write is kept with your place in the course, and this site also sends it to your learning system, where those who run it can read it.',
    readOnly: 'This is a visit for looking only: nothing you write here is kept.',
  },
  noNames: 'Please write no names, neither of residents nor of patients.',
  parts: {
    place: 'In my next',
    places: { er: 'ER shift', clinic: 'clinic' },
    date: 'on',
    dateHint: 'The day, if you know it',
    cue: 'when',
    cueHint: 'The moment that will remind you. Pick one of these, or use your own words.',
    will: 'I will',
    willHint: 'One behaviour, small enough for a bad day.',
    close: (scenario: string) => `Close to what you played in “${scenario}”`,
    themes: {
      safe: 'So that not knowing can be said',
      seen: 'So that the resident is seen',
      shared: 'So that the work is shared',
      both: 'So that it goes both ways',
    },
    more: (count: number) => `Show ${count} more`,
    ownWill: 'In my own words',
    ask: 'and I will ask',
    askHint: 'Someone who can tell you how it landed.',
    sure: 'How sure am I that I will do it?',
    sureEnds: ['not sure at all', 'very sure'] as const,
    way: 'What will get in the way?',
    optional: 'may be left out',
  },
  whom: askWhom,
  cues: {
    er: [
      'I am caught between two stretchers',
      'the first case of the shift is presented to me',
      'I notice that I am about to take over',
      'a resident says “it’s fine, I think”',
    ],
    clinic: [
      'the first patient of the list has left the room',
      'a resident’s plan differs from mine',
      'we are twenty minutes behind',
      'a result comes back that nobody expected',
    ],
  },
  behaviours: {
    unsure: 'ask the resident which part feels least sure, before I ask for the plan',
    candour: 'say out loud how sure I am, and what I would look up',
    disagree: 'ask what would make the resident disagree with me, and wait for the answer',
    minutes: 'take two minutes at the end: how it went for each of us, and what each would do differently',
    needs: 'ask what the resident needs from this day before I give out work',
    decision: 'leave one decision with the resident, and let the resident be the one to tell the patient',
    aim: 'ask what the resident wants this day to be for, before the first patient',
    limits: 'say when I must be called, and ask for the resident’s own limits too',
    reason: 'say why when I take over, and when it goes back',
    habit: 'say which of my ways are principle and which are only habit',
    change: 'ask for one thing to change in how I supervise, and change it the next time',
    promise: 'keep the small thing I promised, or cancel it out loud',
  },
  /** Words people begin with that the sentence already has. */
  leadIns: { cue: /^(when|whenever)\s+/i, will: /^(i\s+will|i['’]ll|to)\s+/i, way: /^$/ },
  /** The sentence in its pieces; without blanks, what was left out is passed over. */
  sentence: ({ place, date, cue, will, ask }: SentenceWords, withBlanks: boolean): readonly Piece[] => [
    ours('In my next '),
    own(place === 'er' ? 'ER shift' : 'clinic'),
    ...clause(' on ', date, withBlanks ? blanks.date : ''),
    ...clause(', when ', cue, withBlanks ? blanks.cue : ''),
    ours(', '),
    ...clause('I will ', will, blanks.will),
    ours(', and I will ask '),
    own(askWhom[ask]),
    ours(' to tell me how it landed.'),
  ],
  sureOf: (sure: number) => `How sure I am: ${sure} of 5.`,
  wayOf: (way: string) => `What may get in the way: ${way}`,
  preview: 'Your sentence',
  keep: 'This is what I will try',
  missing: 'One thing is still needed: what will you do? Pick a line, or use your own words.',
  notNow: 'Not now',
  kept: {
    title: 'This is what you will try',
    madeOn: (day: string) => `Made on ${day}.`,
    titleGone: 'Your commitment',
    gone: (day: string) =>
      `You made a commitment on ${day}. Its words were not kept here, as this site has decided; what you downloaded, copied or printed then still has them.`,
    after: (first: string, second: string) =>
      `It is worth a look back on ${first}, and again on ${second}; two minutes each. If you open the course after those days, it asks how it went, and you may pass that over.`,
    reminders: 'Two reminders for your calendar',
    remindersHint: 'One file with two entries of ten minutes. Open it, and your calendar takes both.',
    withWords: 'Put the words of my commitment into the entries',
    withWordsHint: 'Calendars are often shared; without the words the entries only say to look back.',
    download: 'Download the reminders',
    copy: 'Copy as text',
    copied: 'Copied.',
    notCopied: 'Copying is not allowed here. The text is marked now; copy it with your keyboard.',
    print: 'Print',
    change: 'Change it',
    again: 'Write a new one',
    days: (day: string) => `Changing it counts as made anew: both looks back are counted from ${day}.`,
    back: 'Back to the scenarios',
  },
  calendar: {
    file: 'two-way-street-reminders.ics',
    summary: 'Two-Way Street: look back for two minutes',
    description: (course: string, again: 'first' | 'second') =>
      `${again === 'first' ? 'Two' : 'Six'} weeks ago you chose one thing to try. Open “${course}” where you found it: it asks how it went. Done, partly or not done, each of them is worth a look.`,
    words: (sentence: string) => `What you wrote: ${sentence}`,
  },
};

function ours(text: string): Piece {
  return { text, is: 'ours' };
}

function own(text: string): Piece {
  return { text, is: 'own' };
}

/** A lead-in and the learner's words; a blank in their place; or nothing at all. */
function clause(lead: string, words: string, blank: string): readonly Piece[] {
  if (words !== '') return [ours(lead), own(words)];
  if (blank === '') return [];
  return [ours(blank === blanks.cue ? ', ' : lead), { text: blank, is: 'blank' }];
}

/** Looking back at about two weeks, and at about six. */
export const followUp = {
  title: ['Two weeks later', 'Six weeks later'] as const,
  tried: 'This is what you wanted to try:',
  gone: (day: string) =>
    `You made a commitment on ${day}. Its words were not kept here; you will remember, or find it where you copied it to.`,
  how: 'How did it go?',
  went: { done: 'I did it', partly: 'Partly, or differently', not: 'It did not happen' },
  happened: 'What happened?',
  said: 'What did the resident say, if you asked?',
  noNames: 'Please write no names.',
  stored: {
    visit:
      'Which of the three you pick is kept with the course. What you write stays in this window and is gone when you close it.',
    kept: 'What you pick and write is kept with your place in the course. Nobody is sent a copy.',
    reported:
      'What you pick and write is kept with your place in the course, and this site also sends what you write to your learning system, where those who run it can read it.',
    readOnly: 'This is a visit for looking only: nothing you pick or write here is kept.',
  },
  keep: 'Keep this',
  missing: 'Please pick one of the three; each of them is fine.',
  notNow: 'Not now',
  kind: {
    done: 'You did it, on an ordinary working day. What made it possible is worth remembering; it may work again.',
    partly:
      'Partly counts. Most new habits begin as half of one, and the half that did not happen says something about the day.',
    not: 'It did not happen, and now you know more about what stands in the way than before. A smaller step, or another cue, may fit better.',
  },
  next: 'And now?',
  keepIt: 'Keep it as it is',
  change: 'Change it a little',
  another: 'Choose something new',
  anew: 'A changed or new commitment is counted from today, with two new looks back.',
  early: (day: string) => `There is nothing to look back on yet. The next look back is on ${day}.`,
  none: 'There is no commitment to look back on yet.',
  twice: 'You have looked back twice; nothing more is asked. What you wanted to try is yours.',
  make: 'Choose one thing to try',
  back: 'Back to the scenarios',
};
