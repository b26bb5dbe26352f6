/** The items of self-view and reaction, and what stands around the situations to judge. */
export const measures = {
  stop: 'Stop here',
  next: 'Next',
  previous: 'One back',
  begin: 'Begin',
  goOn: (number: number) => `Go on at item ${number}`,
  done: 'Done',
  item: (number: number, of: number) => `Item ${number} of ${of}`,
  back: 'Back to the scenarios',
  kept: 'Each item may be left out, and you may stop at any time. Your answers are kept as digits with your place in the course; no score is made of them, and they are never a grade.',
  readOnly: 'This is a visit for looking only: nothing you answer here is kept.',
  selfView: {
    title: 'How I supervise',
    lead: 'Eight things a supervisor may or may not do, each looked at twice: how it was before this module, and how it is now, both seen from today. Then four lines about the module.',
    before: 'Before this module',
    now: 'Now',
    ends: ['hardly ever', 'nearly always'] as const,
    items: [
      'I say how sure I am.',
      'I ask for the resident’s aim before the first patient.',
      'I say which of my ways are only preference.',
      'I give the reason when I take over, and I hand back.',
      'I ask what I should change.',
      'I name it when I have been curt.',
      'I keep a promise, or cancel it out loud.',
      'I say what is written down about the resident, and who reads it.',
    ],
    reaction: 'How true is this for you?',
    reactionEnds: ['not at all', 'entirely'] as const,
    reactions: [
      'I saw my own teaching in this.',
      'The residents answered as residents do.',
      'It was worth the time it took.',
      'I know one thing that I will try.',
    ],
    over: 'Thank you',
    overMore:
      'This is your own view of your own work, seen from today. Residents may see it differently; asking one of them is the shortest way to find out.',
    moved: 'Before and now',
    pair: (before: string, now: string) => `before ${before}, now ${now}`,
    none: 'no answer',
    again: 'Go through the items again',
  },
  judgement: {
    title: 'Eight situations',
    lead: 'In each situation, four things a supervisor might do. Rate each of them for itself: how fitting is it, there and then? Two may be equally fitting.',
    first:
      'These come before your first scenario. When you have finished one, eight others wait, so that you can see whether your own eye has changed.',
    second: 'These come after a scenario. They are other situations than the ones before.',
    pending:
      'There is no key yet: residents and supervisors have still to say how they would rate these, so nothing is scored. After your answers you read what each response protects, and what it costs.',
    rate: ([lowest, most]: readonly [string, string], highest: number) =>
      `How fitting? From 1, ${lowest}, to ${highest}, ${most}.`,
    ends: ['not fitting', 'very fitting'] as const,
    show: 'Show what speaks for and against',
    over: 'Thank you',
    overMore:
      'If one of the situations stays with you, ask a colleague and a resident how they would rate it. Where the two differ is the interesting place.',
    again: 'Read them again',
  },
};
