/** The scene: instruments, choices, and what a choice did. */
export const scene = {
  decision: (step: number) => `Decision ${step}`,
  reading: 'Between decisions',
  choicesLabel: 'What do you do?',
  repairLabel: 'Something has come between you. What do you do?',
  you: 'You',
  before: 'What happened before',
  cameBack: 'What came back',
  instruments: 'Where you stand',
  levelOf: (level: number, zone: string) => `${level} of 100, ${zone}`,
  up: (points: number) => `▲ ${points}`,
  down: (points: number) => `▼ ${points}`,
  upSlightly: '▲',
  downSlightly: '▼',
  stance: (name: string, band: string) => `${name} is ${band}`,
  margin: 'Patient’s margin',
  marginOf: (left: number) => `${left} of 8`,
  marginNamed: (left: number) => `Margin of safety for the patient: ${left} of 8`,
  minutesLeft: 'Your attention',
  minutesLeftOf: (minutes: number) => (minutes < 0 ? `${-minutes} min over` : `${minutes} min left`),
  minutesLeftNamed: (minutes: number) =>
    minutes < 0
      ? `You are ${plural(-minutes, 'minute')} over your time.`
      : `${plural(minutes, 'minute')} of your attention left.`,
  seen: 'Seen as',
  notYet: ', not yet',
  opennessOf: (name: string) => `${name}’s openness`,
  hint: 'On the screen',
  skipHints: 'Skip the rest',
  neverAGrade: 'A teaching device, never a grade.',
  change: {
    safety: (points: number) => moved('Safety', points),
    alliance: (points: number) => moved('Alliance', points),
    safetySlightly: (up: boolean) => (up ? 'Safety up a little.' : 'Safety down a little.'),
    allianceSlightly: (up: boolean) => (up ? 'Alliance up a little.' : 'Alliance down a little.'),
    openness: (name: string, points: number) => moved(`${name}’s openness`, points),
    opennessSlightly: (name: string, up: boolean) => `${name} is a little ${up ? 'more open' : 'less open'}.`,
    still: 'The lanes have not moved.',
    marginLost: (segments: number) => moved('Patient’s margin', -segments),
    marginGained: (segments: number) => moved('Patient’s margin', segments),
    recognised: (name: string, roles: readonly string[]) => `${name} feels seen as ${joined(roles)}.`,
    promised: (text: string) => `Promise made: ${sentence(text)}`,
    kept: (text: string) => `Promise kept: ${sentence(text)}`,
    ruptured: 'Something has come between you.',
    repaired: 'What had come between you is mended.',
  },
  exploring: {
    said: (step: number) => `You are trying another way from decision ${step}.`,
    more: 'Nothing of this is kept.',
    back: 'Back to the debrief',
  },
};

function plural(count: number, word: string): string {
  return count === 1 ? `1 ${word}` : `${count} ${word}s`;
}

function joined(roles: readonly string[]): string {
  return roles.length < 2
    ? `a ${roles.join('')}`
    : `a ${roles.slice(0, -1).join(', a ')} and a ${roles.at(-1) ?? ''}`;
}

function moved(name: string, points: number): string {
  return `${name} ${points > 0 ? 'up' : 'down'} ${Math.abs(points)}.`;
}

function sentence(text: string): string {
  return /[.?…”"]$/.test(text) ? text : `${text}.`;
}
