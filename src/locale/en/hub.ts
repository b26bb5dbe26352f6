/** What completes a course; each may be 0 or left out. */
interface Needed {
  readonly er: number;
  readonly clinic: number;
  readonly commitment: boolean;
}

/** The list of scenarios, and what to do when they have been played. */
export const hub = {
  heading: 'Scenarios',
  rule: (needed: Needed) => {
    const wanted = [finished(needed), needed.commitment ? 'made one commitment' : ''].filter(
      (part) => part !== '',
    );
    return wanted.length === 0
      ? 'Nothing has to be finished here: play what you like.'
      : `The course is complete when you have ${wanted.join(', and ')}.`;
  },
  progress: (done: number, needed: number) => {
    if (needed === 0) return '';
    return done >= needed
      ? 'All of it is done: the course is complete.'
      : `${done} of ${needed} done so far.`;
  },
  free: 'Play in any order, as often as you like.',
  state: {
    untouched: 'Not played yet',
    started: (step: number) =>
      step === 0
        ? 'You have just begun'
        : `You stopped after ${step === 1 ? '1 decision' : `${step} decisions`}`,
    startedAgain: (step: number) =>
      step === 0
        ? 'You have begun again.'
        : `You are ${step === 1 ? '1 decision' : `${step} decisions`} into another play.`,
    debriefWaiting: 'Played; the debrief is waiting',
    done: 'Finished',
  },
  next: 'A good next one',
  start: 'Start',
  resume: 'Go on where I was',
  again: 'Play it again',
  restart: 'Start this scenario again',
  startNamed: (title: string) => `Start: ${title}`,
  resumeNamed: (title: string) => `Go on where I was: ${title}`,
  againNamed: (title: string) => `Play it again: ${title}`,
  restartNamed: (title: string) => `Start this scenario again: ${title}`,
  readDebrief: 'Read the debrief',
  readDebriefNamed: (title: string) => `Read the debrief: ${title}`,
  withName: (name: string) => `with ${name}`,
  with: (name: string, role: string) => `with ${name}, ${role}`,
  lead: {
    commitment: {
      title: 'Next: one commitment',
      text: 'While it is fresh: one thing you will do differently, in your own words. It can also wait until you have played another.',
      open: 'Make a commitment',
    },
    followUp: {
      title: { 1: 'Your commitment, two weeks on', 2: 'Your commitment, six weeks on' },
      text: 'What came of it? Two minutes to look back, whatever the answer.',
      open: 'Look back',
    },
  },
  asked: { said: 'You can also do this another time.', pass: 'To the scenarios' },
  after: {
    heading: 'When you have played',
    commitment: 'Your commitment',
    commitmentNone: 'None yet',
    commitmentMade: (day: string) => `Made on ${day}`,
    followUpDue: 'Time to look back on it',
    judgement: 'Situations to judge',
    'self-view': 'How you see your own teaching',
    contrast: 'Two plays side by side',
    peer: 'Compare with a colleague',
    kit: 'Observe each other: a kit to print',
    record: 'Your completion record',
  },
  quiet: {
    orientation: 'The first steps again',
    sources: 'Sources',
    verify: 'For administrators: check a record',
  },
};

function finished({ er, clinic }: Needed): string {
  if (er + clinic === 0) return '';
  const debriefs = er + clinic === 1 ? 'with its debrief' : 'each with its debrief';
  return `finished ${together(er, clinic)}, ${debriefs}`;
}

function together(er: number, clinic: number): string {
  if (er === 0) return `${scenarios(clinic)} in the clinic`;
  const emergency = `${scenarios(er)} in the emergency room`;
  return clinic === 0 ? emergency : `${emergency} and ${clinic === 1 ? 'one' : clinic} in the clinic`;
}

function scenarios(count: number): string {
  return count === 1 ? 'one scenario' : `${count} scenarios`;
}
