/** The list of scenarios. */
export const hub = {
  heading: 'Scenarios',
  rule: (er: number, clinic: number) =>
    `The course is complete when you have finished ${together(er, clinic)}, ${er + clinic === 1 ? 'and read its debrief' : 'each with its debrief'}.`,
  progress: (done: number, needed: number) =>
    done >= needed ? 'All finished: the course is complete.' : `${done} of ${needed} finished so far.`,
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
  with: (name: string, role: string) => `with ${name}, ${role}`,
  updated:
    'This scenario has been updated since you played it. You come back as far as your choices still lead.',
  updatedNow: 'This scenario has been updated; you go on from as far as your choices still lead.',
};

function together(er: number, clinic: number): string {
  const parts = [counted(er, 'emergency room'), counted(clinic, 'clinic')].filter((part) => part !== '');
  return parts.join(' and ');
}

function counted(count: number, kind: string): string {
  if (count === 0) return '';
  return count === 1 ? `one ${kind} scenario` : `${count} ${kind} scenarios`;
}
