/** The kit for observing each other at work. */
export const kit = {
  title: 'Observe each other: a kit for two',
  lead: 'Two teachers watch each other teach, once each way. It prints as two pages, one for each way, with a form to fill in by hand.',
  print: 'Print the kit',
  peer: 'Compare runs of this course with a colleague',
  source: 'After work on peer observation among clinical teachers: Finn 2011; Sullivan 2012; Steinert 2016.',
  sheet: {
    there: 'The first way',
    back: 'The way back',
    thereLead: 'One teaches, the other watches. Next time you change places.',
    backLead: 'You have changed places: who was watched last time watches now.',
    day: 'Day:',
    where: 'Emergency room or clinic:',
  },
  agree: {
    title: 'Agree',
    time: '5 minutes, before',
    steps: [
      'We take equal turns, and nobody hears about it from us.',
      'One thing I want to try out today:',
      'What to watch in the resident:',
      'The resident knows that the teacher is being watched, not they; the patient knows who you are.',
    ],
  },
  observe: {
    title: 'Observe',
    time: 'one encounter',
    lead: 'Write down what is done and said, not what you make of it. Speak only if the patient needs it.',
    columns: ['What the teacher did', 'What the resident did next', 'What I noticed in myself'],
    caption: 'Form to fill in while watching',
    onPaper: 'On paper, this form has room for your handwriting.',
  },
  talk: {
    title: 'Talk',
    time: '10 minutes, the same day',
    steps: [
      'Who was watched speaks first: what did I notice?',
      'Then moments, in the words that were used. No marks, no advice yet.',
      'Who watched names one thing to borrow:',
      'and one moment to understand:',
      'How would it have gone in the other place, emergency room or clinic, or with another resident?',
    ],
  },
  ask: {
    title: 'Ask the resident',
    time: '2 minutes',
    steps: [
      'What do you stop saying when we are busy?',
      'Thank them, and leave it there: no explaining, no defending.',
    ],
  },
  swap: {
    title: 'Swap',
    time: 'within two weeks',
    there: 'The other way, on (day and place):',
    back: 'Each says one sentence on what changes from tomorrow:',
    meeting: 'If both wish, one sentence for the faculty meeting:',
  },
};
