import { counted } from './counted.ts';

/** The line of a run. */
export const chart = {
  label: (decided: number) => `Safety and Alliance over ${counted(decided, 'decision')}`,
  hint: 'Point at a decision, or move along them with the arrow keys. Choosing one takes you to its entry.',
  start: 'Start',
  yourOpenness: 'Your openness',
  teachersOpenness: 'The teacher’s openness',
  opennessOf: (whose: string) => `${whose}’s openness`,
  promisesCost: (from: number, to: number) =>
    from === to
      ? 'A promise that was still open at the end cost a little trust.'
      : `A promise that was still open at the end cost trust: Alliance went from ${from} to ${to} after the last decision.`,
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
};

/** Two lines over each other. */
export const lines = {
  label: (panel: string, told: readonly string[]) => `${panel}. ${told.join(' ')}`,
  went: (name: string, from: number, to: number) => `${name}: from ${from} to ${to}.`,
  end: (name: string, level: number) => `${name}: ${level}`,
  turn: 'From here on the two ways differ.',
  caption: 'Levels after each decision, 0 to 100, for both',
  column: (panel: string, name: string) => `${panel}: ${name}`,
  startOf: (part: string) => `Start of ${part.charAt(0).toLocaleLowerCase()}${part.slice(1)}`,
};
