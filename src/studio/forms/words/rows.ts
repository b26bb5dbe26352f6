import { rowMoves } from '../../../proof/rules/row-moves.ts';
import type { Strand } from '../../../scenario/scenario.ts';
import type { Option } from '../names.ts';
import { strandWords } from './strands.ts';

/*
 * The table of constructs for authors: what a choice that cites a row does, and what its opposite looks like. T: Trier
 * and others 2022; M: Myrberg and others 2025; Y: Yoshida and others 2025. What each row moves stands in the proof.
 */

interface Row {
  readonly name: string;
  /** What the teacher is seen to do. */
  readonly does: string;
  readonly opposite: string;
}

export const rowWords: Readonly<Record<string, Row>> = {
  T0: row(
    'Coaching goes both ways',
    'asks for one thing to change in their own teaching, and changes it',
    'coaching is something done to the resident',
  ),
  T1: row(
    'The resident may not know',
    'asks which part is least sure, or takes a rough plan as a start',
    'sighs, corrects in public, asks why it is not done',
  ),
  T2: row(
    'The teacher may not know',
    'says how sure they are, looks something up, tells of a slip',
    'performs certainty and tirelessness',
  ),
  T3: row(
    'A stretch that fits',
    'gives a task just beyond what the resident can do today',
    'asks far too much, or far too little',
  ),
  T4: row(
    'Being disagreed with',
    'asks what would make the resident see it otherwise',
    'ends it with rank or experience',
  ),
  T5: row(
    'Questions that open',
    'asks to understand, waits, asks once more',
    'quizzes for a known answer in front of others',
  ),
  T6: row(
    'Looking back without blame',
    'takes two minutes for how it went for each of them',
    'gives a verdict first, or says nothing',
  ),
  T7: row(
    'The resident as a person',
    'notices strain and makes room for it',
    'treats the resident as a pair of hands',
  ),
  T8: row(
    'The teacher as a person',
    'keeps own limits in the open, such as leaving on time',
    'praises self-sacrifice, or says one thing and does another',
  ),
  T9: row(
    'The resident as a colleague',
    'leaves the plan, or the talk with the patient, to the resident',
    'speaks over them to the nurse or the patient',
  ),
  T10: row(
    'The teacher as a clinician to believe',
    'shows the reasoning at the bedside, and what is not known',
    'judges work that nobody has watched',
  ),
  T11: row(
    'Learning is worth an interruption',
    'changes own flow to get the resident a case they want',
    'treats teaching as what holds up the work',
  ),
  T12: row(
    'Limits said aloud',
    'says when to be called, and asks the same of the resident',
    'leaves limits to be guessed',
  ),
  T13: row('Work shared', 'splits the checks before the order; both prepare', 'one side carries all of it'),
  T14: row(
    'Deciding together',
    'thinks aloud with the resident, takes the better idea and says whose it is',
    'decides, then informs',
  ),
  T15: row(
    'Going first',
    'does first what they hope for: admits, asks, stops',
    'asks for openness and shows none',
  ),
  T16: row(
    'A slip is material',
    'uses a near miss the same shift, for a habit',
    'hides it, or makes a drama of it',
  ),
  T17: row('A little, often', 'opens a small door at every meeting', 'one grand gesture'),
  T18: row(
    'Time that the place gives',
    'asks for minutes that are protected',
    'leaves coaching to what is left over',
  ),
  M1: row(
    'Watching each other, safely',
    'agrees on turns, purpose and what is reported: nothing',
    'watches for an appraisal',
  ),
  M2: row(
    'Trying something in one’s teaching',
    'tries one way of teaching that is not yet polished',
    'shows a routine that always works',
  ),
  M3: row(
    'A real, untidy shift',
    'keeps or drops the plan when it gets busy, and says which',
    'waits for a quiet day',
  ),
  M4: row(
    'The observer learns too',
    'writes down what was done, and what they know from themselves',
    'ticks boxes',
  ),
  M5: row(
    'Feedback with the moment in it',
    'quotes what was said and done',
    'praises in general, or gives a mark',
  ),
  M6: row(
    'The same moment elsewhere',
    'asks how it would go in the other place',
    'keeps to one’s own style unexamined',
  ),
  M7: row('Through the resident’s eyes', 'asks what the resident stops saying when it is busy', 'assumes'),
  M8: row(
    'Everybody’s concern',
    'brings a conflict that keeps coming back to the colleagues',
    'teaching stays a private craft',
  ),
  M9: row(
    'Equals, in turn',
    'each watches once and names one thing to borrow',
    'an expert inspects a beginner',
  ),
  M10: row(
    'What makes it safe here',
    'says who will hear of it, and asks for conditions',
    'takes friendly for safe',
  ),
  Y1: row('An aim of their own', 'asks what tonight is for, and takes a rough answer', 'hands out an aim'),
  Y2: row('Aims in a meeting', 'writes aims down together at the start', 'a form filled in alone'),
  Y3: row('Aims in passing', 'picks an aim up on the way to somewhere', 'hears it and forgets it'),
  Y4: row('Aims that change', 'aims anew after a bad hour', 'holds on to the form'),
  Y5: row(
    'Teachers differ',
    'says which steps are principle and which are taste',
    'every way is the only way',
  ),
  Y6: row('A style of their own', 'helps write a usual way and when to leave it', 'asks for a copy'),
  Y7: row('Taking over', 'if they take over: says why, and when it goes back', 'takes over without a word'),
  Y8: row(
    'Patient first, and room to learn',
    'agrees on a word for taking over, and stands at the foot of the bed',
    'always takes over, or walks away',
  ),
  Y9: row(
    'Trust grows by small things',
    'keeps a small promise within the shift',
    'asks for trust on the first day',
  ),
  Y10: row('Trust in how one works', 'is calm, gives reasons, calls it well', 'is curt, opaque or careless'),
  Y11: row('From trust to more', 'stretches the task once there is trust', 'stretches without it'),
  Y12: row(
    'Little time, many people',
    'uses two minutes, and brings the nurse or pharmacist in',
    'takes no time as the reason for no talk',
  ),
  Y13: row('Being there', 'is there for a short spell, with full attention', 'is there and elsewhere'),
};

function row(name: string, does: string, opposite: string): Row {
  return { name, does, opposite };
}

/** To pick from: found by code, by words, and by the strands that a row is about. */
export const rowOptions: readonly Option[] = Object.entries(rowWords).map(
  ([code, { name, does, opposite }]) => ({
    value: code,
    label: `${code} ${name}`,
    detail: `${capital(does)}; or the opposite: ${opposite}. About ${aboutWords(code)}.`,
  }),
);

/** What a choice that cites a row has to move or do, in words. */
export function aboutWords(code: string): string {
  const { strands = [], role, promises, cover, control, none } = rowMoves[code] ?? {};
  if (none === true) return 'time';
  if (strands.length === 6) return 'any strand';
  const words = [
    ...strands.map((strand) => strandWords[strand].name.toLowerCase()),
    ...(role === undefined ? [] : [`the ${role} seen`]),
    ...(promises === true ? ['a promise'] : []),
    ...(cover === true ? ['how close you stay'] : []),
    ...(control === true ? ['control without a reason'] : []),
  ];
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

/** Whether a row can stand behind a move on a strand. */
export function isAbout(code: string, strand: Strand): boolean {
  return rowMoves[code]?.strands?.includes(strand) === true;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
