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
  first: 'Before you read on: what stays with you?',
  neverAGrade:
    'The levels are a teaching device that makes cause and effect visible. They are never a grade, and they measure no real person.',
  contents: 'On this page',
  print: 'Print this debrief',
  finish: 'Finish the debrief',
  sections: {
    line: 'The line',
    decisions: 'Decision by decision',
    unsaid: 'What was not said',
    doors: 'Doors',
    twoWay: 'Two-way',
    ways: 'Other good ways',
    questions: 'Questions to take along',
    sources: 'Sources',
  },
  openAll: 'Open every decision',
  closeAll: 'Close every decision',
  decision: (number: number) => `Decision ${number}`,
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
  overcontrol:
    'You took over without saying why or how it would come back, so agreed ways of working went down.',
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
  others: 'What else was open',
  replay: 'Replay from here',
  replayNamed: (number: number) => `Replay from here, decision ${number}`,
  unsaid: {
    all: (name: string) => `${name} kept nothing back where you asked.`,
    where: 'Where it could have come up',
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
  },
  ways: 'Different ways that also end well, so that there is no single script.',
  wayChoices: (count: number) => `Show its ${counted(count, 'choice')}`,
  chart: {
    label: (decided: number) => `Safety and Alliance over ${counted(decided, 'decision')}`,
    hint: 'Point at a decision, or move along them with the arrow keys. Choosing one takes you to its entry.',
    start: 'Start',
    zone: (name: string, from: number) => `${name}, from ${from}`,
    at: (number: number, title: string) => `${number}. ${title}`,
    level: (lane: string, level: number) => `${lane} ${level}`,
    point: (number: number, title: string, safety: number, alliance: number, marks: string) =>
      `Decision ${number}: ${title}. Safety ${safety}, Alliance ${alliance}. ${marks}`,
    marks: {
      rupture: 'something came between you',
      repair: 'mended',
      rescue: 'help came in',
      promise: 'promise made',
    },
    margin: 'Patient’s margin',
    showTable: 'Show as table',
    columns: {
      decision: 'Decision',
      safety: 'Safety',
      alliance: 'Alliance',
      openness: 'Openness',
      margin: 'Margin',
      marks: 'What happened',
    },
    caption: 'Levels after each decision, 0 to 100; margin of safety for the patient, 8 to 0',
    nothing: '–',
  },
};

function counted(count: number, word: string): string {
  return count === 1 ? `1 ${word}` : `${count} ${word}s`;
}

function decisions(numbers: readonly number[]): string {
  if (numbers.length < 2) return `decision ${numbers.join('')}`;
  return `decisions ${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1) ?? ''}`;
}
