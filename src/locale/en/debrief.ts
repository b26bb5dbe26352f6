import { chart, lines } from './chart.ts';
import { counted, decisions } from './counted.ts';

const strands = {
  V: 'showing what one does not know',
  C: 'challenge',
  R: 'reflection',
  G: 'shared goals',
  T: 'agreed ways of working',
  B: 'trust',
};

/** What a closed door can have asked for, as the subject of a sentence. */
const asked = {
  V: 'Showing what one does not know was',
  C: 'Challenge was',
  R: 'Reflection was',
  G: 'Shared goals were',
  T: 'Agreed ways of working were',
  B: 'Trust was',
  O: 'The teacher’s openness was',
  safety: 'Safety was',
  alliance: 'Alliance was',
  disclose: 'Showing what one does not know and trust, taken together, were',
  challenge: 'Challenge and trust, taken together, were',
  reflect: 'Reflection and shared goals, taken together, were',
  invite: 'The teacher’s openness and trust, taken together, were',
};

/** The ending and the debrief after it. */
export const debrief = {
  ending: {
    when: 'The morning after',
    lanes: 'Where the two lanes ended',
    lane: {
      safety: {
        thin: 'Little is risked aloud; what one does not know stays in a pocket.',
        building: 'Some of it can be said by now, and some still waits.',
        solid: 'What one does not know can be said out loud.',
      },
      alliance: {
        thin: 'Each works on something of their own.',
        building: 'Part of the work is shared, and part is still guessed.',
        solid: 'It is the same work by now, in a way you both accept.',
      },
    },
    takeaway: 'One line to take along',
    open: 'Open the debrief',
  },
  title: 'Looking back',
  ended: (title: string) => `This time it ended as “${title}”.`,
  endedPart: (part: string, title: string) => `${part}: it ended as “${title}”.`,
  part: {
    teacher: (number: number, met: string) => `Part ${number}: you, with ${met}`,
    resident: (number: number, who: string, met: string) => `Part ${number}: you as ${who}, with ${met}`,
  },
  reaction: {
    asks: 'Before you read on: what stays with you?',
    label: 'One line, if you like',
    goes: {
      visit: 'It stays on this device, and is gone when you close this window. Nobody else sees it.',
      kept: 'It is kept with your progress in this course, so that you find it again. It is part of no report.',
      reported:
        'This site has asked for it: your line is sent to the learning system, where others may read it.',
    },
  },
  neverAGrade:
    'The levels are a teaching device that makes cause and effect visible. They are never a grade, and they measure no real person.',
  contents: 'On this page',
  print: 'Print this debrief',
  finish: 'Finish the debrief',
  sections: {
    reaction: 'What stays',
    line: 'The line',
    decisions: 'Decision by decision',
    unsaid: 'What was not said',
    doors: 'Doors',
    twoWay: 'Two-way',
    ways: 'Other good ways',
    takeaway: 'Take-away',
    sources: 'Sources',
  },
  openAll: 'Open every decision',
  closeAll: 'Close every decision',
  decision: (number: number) => `Decision ${number}`,
  decisionTitle: (number: number) => `${number}.`,
  decisionNamed: (number: number, title: string) => `Decision ${number}: ${title}`,
  you: 'You:',
  strands,
  openness: (whose: string | undefined) => (whose === undefined ? 'your openness' : `${whose}’s openness`),
  margin: 'the patient’s margin',
  moved: 'What it moved',
  still: 'Nothing moved here.',
  fromTo: (from: number, to: number) => `from ${from} to ${to}`,
  slightly: (level: number, up: boolean) => `${level}, a little ${up ? 'up' : 'down'}`,
  cost: (minutes: number) =>
    minutes === 0 ? 'It took no extra time.' : `It took ${counted(minutes, 'minute')}.`,
  exposure: (segments: number) =>
    `More risk than cover: ${counted(segments, 'segment')} of the patient’s margin.`,
  overcontrol: (strand: string) =>
    `You took over without saying why or how it would come back, so this went down: ${strand}.`,
  ruptured: 'Here something came between you.',
  repaired: 'Here it was mended.',
  recognised: (name: string, roles: string) => `${name} was seen as ${roles}.`,
  roles: { person: 'a person', learner: 'a learner', clinician: 'a clinician' },
  promised: (text: string) => `You promised: ${text}`,
  heard: {
    open: 'The fact and the worry.',
    testing: 'The fact, and not the worry.',
    guarded: 'Polite, with something left out.',
  },
  why: 'Why',
  sources: 'Sources for this',
  newTab: '(opens in a new tab)',
  notSaying: (name: string) => `What ${name} was not saying`,
  thinner: (strand: string) => `What was thinner just then: ${strand}.`,
  closed: (count: number) => (count === 1 ? 'A door that was closed' : 'Doors that were closed'),
  door: (of: keyof typeof asked, had: number, needed: number, whose: string | undefined) =>
    `${of === 'O' && whose === undefined ? 'Your openness was' : asked[of]} ${had}; this needed ${needed}.`,
  /** Where a strand has a name of its own. */
  doorNamed: (names: string, together: boolean, had: number, needed: number) =>
    `${capital(names)}${together ? ', taken together' : ''}: ${had}; this needed ${needed}.`,
  others: 'What else was open',
  replay: 'Replay from here',
  replayNamed: (number: number) => `Replay from here, decision ${number}`,
  unsaid: {
    all: (name: string) => `${name} kept nothing back where you asked.`,
    where: 'Where it could have come up',
    guesses: 'What you guessed, and what was so',
    guess: 'You guessed',
    was: 'What was so',
    saidThere: (name: string) => `${name} answered openly here, so it did not have to stay unsaid.`,
  },
  doors: {
    none: 'No door was closed to you on this way.',
    unseen: (name: string, roles: string) =>
      `Nothing you chose saw ${name} as ${roles}. Each role that is seen makes later help count for more.`,
    seen: (name: string) => `You saw ${name} as a person, as a learner and as a clinician.`,
    promises: 'Promises',
    kept: (text: string, number: number) => `Kept: ${text} (made at decision ${number})`,
    broken: (text: string, number: number) => `Not kept: ${text} (made at decision ${number})`,
    rescued: (number: number) =>
      `After decision ${number} the patient’s margin was used up, and help came in. Nobody was harmed.`,
    attention: 'Your attention',
    minutes: (budget: number, used: number) =>
      `You had ${counted(budget, 'minute')} and used ${used}${used > budget ? `: ${used - budget} over, while others waited` : ''}.`,
  },
  twoWay: {
    question: (name: string) => `What did ${name} do that changed you?`,
    fromTo: (whose: string | undefined, from: number, to: number) =>
      `${whose === undefined ? 'Your' : `${whose}’s`} openness began at ${from} and ended at ${to}.`,
    opened: (name: string, numbers: readonly number[]) =>
      `${name} answered openly, and you opened a little: ${decisions(numbers)}.`,
    closed: (name: string, numbers: readonly number[]) =>
      `${name} stayed guarded, and you closed a little: ${decisions(numbers)}.`,
    stung: (name: string, numbers: readonly number[]) =>
      `${name} challenged you before there was enough trust to carry it, and you closed a little: ${decisions(numbers)}.`,
    rose: (numbers: readonly number[]) => `It rose at ${decisions(numbers)}.`,
    fell: (numbers: readonly number[]) => `It fell at ${decisions(numbers)}.`,
    still: 'It did not move on this way.',
    low: (numbers: readonly number[]) =>
      `It was below 40 after ${decisions(numbers)}. There, the candid thing costs one minute more to say.`,
    sides: 'Two sides of the same words',
    sidesSaid: (who: string, met: string) =>
      `One line is what you said or kept as ${who}. The other is what ${met} made easy or hard.`,
    said: 'What you said or kept',
    made: (met: string) => `What ${met} made easy or hard`,
    as: (who: string) => `You, as ${who}`,
    answered: {
      open: 'That made the next word easier.',
      testing: 'That left the next word as hard as it was.',
      guarded: 'That made the next word harder.',
    },
    both: 'The two parts together',
    carried: (met: string, level: number) =>
      `${capital(met)} met you in the second part with the openness that you had when the first one ended: ${level}. You met the teacher you had just been.`,
    across: {
      loop: (who: string) =>
        `In the first part some things cost ${who} too much to say. In the second part, in the same place, you kept it as well. That is a loop, and nobody in it is to blame: what is hard to say stays unsaid, and what stays unsaid gives no reason to make room for it. It opens at either end: with a question that waits, or with one plain sentence.`,
      saidAnyway: (who: string) =>
        `In the first part some things cost ${who} too much to say. In the second part you spoke all the same. You know now what that sentence costs from there.`,
      keptAnyway: (who: string) =>
        `In the first part ${who} could take risks with you. In the second part you kept things back all the same. Room to speak is one half; the first sentence is still somebody’s to say.`,
      street: (who: string) =>
        `In the first part ${who} could take risks with you, and in the second you took one yourself. Each side made the other’s next word easier.`,
    },
  },
  ways: 'Different ways that also end well, so that there is no single script.',
  takeaway: {
    line: 'One line to take along',
    questions: 'Questions to take along',
    prompts: [
      'What was I protecting at that moment: the patient, the resident, the schedule, myself?',
      'Which sentence of mine made the next thing easier or harder to say?',
      'What would I have needed to be more open?',
      'Where did I confuse kindness with silence?',
      'What will I ask my resident to tell me?',
    ],
    next: 'What now',
    commitment: 'Plan one thing for my next shift or clinic',
    peer: 'Take it to a colleague',
    nextSaid: 'Both count this debrief as read.',
  },
  wayChoices: (count: number) => `Show its ${counted(count, 'choice')}`,
  chart,
  lines,
  beside: {
    title: (number: number) => `Another way, from decision ${number}`,
    said: 'Your run stays the record. The other way stands beside it as long as this page is open, and is kept nowhere.',
    one: 'Your run',
    other: 'The other way',
    pairs: 'Decision by decision',
    same: 'You made the same choice again.',
    nothing: 'No decision here on this way.',
    levels: (safety: number, alliance: number, openness: string, level: number, margin: number) =>
      `Safety ${safety}, Alliance ${alliance}, ${openness} ${level}, margin ${margin}`,
    endings: 'How each ended',
    unended: 'You came back before it ended.',
  },
};

function capital(text: string): string {
  return `${text.charAt(0).toLocaleUpperCase()}${text.slice(1)}`;
}
