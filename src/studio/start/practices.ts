import type { Pair, Strand } from '../../scenario/scenario.ts';

/** Something to practise in a first scenario: one row of the table of constructs. */
export interface Practice {
  readonly row: string;
  /** After "I would like to practise …". */
  readonly doing: string;
  /** What it raises most, and a little. */
  readonly strand: Strand;
  readonly also: Strand;
  /** What the resident has to offer at such a moment. */
  readonly reads: Pair;
  readonly minutes: number;
  /** For the debrief, with the resident's name. */
  readonly why: (name: string) => string;
}

/** Twelve of the table's rows that a first dilemma can turn on. */
export const practices: readonly Practice[] = [
  {
    row: 'T1',
    doing: 'asking which part is least sure',
    strand: 'V',
    also: 'B',
    reads: 'disclose',
    minutes: 1,
    why: (name) =>
      `You asked for the doubtful part before the plan. Because doubt became part of the work, showing a gap cost ${name} less, and the next one can come earlier.`,
  },
  {
    row: 'T2',
    doing: 'saying my own doubt out loud',
    strand: 'V',
    also: 'R',
    reads: 'disclose',
    minutes: 1,
    why: (name) =>
      `You said what you did not know yourself. Because the senior hand showed a gap first, ${name} can show one without standing alone in it.`,
  },
  {
    row: 'T4',
    doing: 'asking to be disagreed with',
    strand: 'C',
    also: 'V',
    reads: 'challenge',
    minutes: 1,
    why: (name) =>
      `You asked what speaks against your own plan. Because the question came from you, a challenge upwards was part of the task, and ${name} has less to fear from the next one.`,
  },
  {
    row: 'T5',
    doing: 'asking to understand, and then waiting',
    strand: 'R',
    also: 'C',
    reads: 'reflect',
    minutes: 1,
    why: (name) =>
      `You asked and then left the silence alone. Because nobody filled it, ${name} looked back at the reasons and not only at the answer, and can do so again.`,
  },
  {
    row: 'T6',
    doing: 'looking back together without blame',
    strand: 'R',
    also: 'V',
    reads: 'reflect',
    minutes: 2,
    why: (name) =>
      `You went back over it together, one step at a time. Because there was no verdict in it, ${name} could look back without defending anything.`,
  },
  {
    row: 'T7',
    doing: 'noticing the person behind the work',
    strand: 'B',
    also: 'V',
    reads: 'disclose',
    minutes: 1,
    why: (name) =>
      `You noticed that something was heavy and made a little room for it. Because it was about the person and not the list, trust grew, so ${name} may say more next time.`,
  },
  {
    row: 'T9',
    doing: 'leaving the decision to the resident',
    strand: 'C',
    also: 'T',
    reads: 'invite',
    minutes: 1,
    why: (name) =>
      `You left the decision where the work was. Because the challenge fitted and you stayed near, ${name} could own it, and can bring you the next plan half made.`,
  },
  {
    row: 'T12',
    doing: 'agreeing on when to call me',
    strand: 'T',
    also: 'V',
    reads: 'invite',
    minutes: 1,
    why: (name) =>
      `You said aloud what you want to hear of, and asked for the other list. Because limits were settled in words, the work is clear and ${name} need not guess from your face.`,
  },
  {
    row: 'T14',
    doing: 'taking over the better idea, and saying whose it is',
    strand: 'T',
    also: 'B',
    reads: 'challenge',
    minutes: 1,
    why: (name) =>
      `You changed the plan and said whose idea it was. Because the task was shared for a moment, ${name} has reason to bring the next idea aloud.`,
  },
  {
    row: 'Y1',
    doing: 'asking what the resident wants from today',
    strand: 'G',
    also: 'B',
    reads: 'invite',
    minutes: 1,
    why: (name) =>
      `You asked for an aim before you gave out work. Because the goal was chosen and not handed over, ${name} can come back to it by the end of the day.`,
  },
  {
    row: 'Y9',
    doing: 'keeping a small promise',
    strand: 'B',
    also: 'T',
    reads: 'disclose',
    minutes: 1,
    why: (name) =>
      `You came back to what you had said you would do. Because a small promise was kept, trust has something to stand on, and ${name} can lean on the next one.`,
  },
  {
    row: 'M5',
    doing: 'giving feedback that names the moment',
    strand: 'R',
    also: 'B',
    reads: 'reflect',
    minutes: 1,
    why: (name) =>
      `You named one moment that you had both seen. Because it was that moment and not the person, ${name} could look back at it and try it another way.`,
  },
];

export function practiceOf(row: string): Practice | undefined {
  return practices.find((practice) => practice.row === row);
}
