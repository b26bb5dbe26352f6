import type { Scenario } from '../../scenario/scenario.ts';
import { wordsOf } from './words.ts';

/** The glossary of the course: what its readers know by their trade, however long it is. */
const glossary = `
  clinical teacher, attending, supervisor, resident, coaching, psychological safety, educational alliance, shared
  goals, agreement, tasks, strategies, bond, mutual trust, safe, meaningful, collaborative, bidirectional,
  vulnerability, challenge, self-reflection, intellectual candour, candor, feedback, autonomy, unilateral instruction,
  entrustment, level of supervision, oversight, routine, responsive, direct care, backstage, patient-safety margin,
  near miss, speaking up, overstep, rupture, repair, peer, observation, teaching, commitment, debrief, situational
  judgement, judgment, faculty development, hidden concern, guarded, testing, open
`;

/** Words that do not make a text harder for its readers: the glossary's, and the names of the cast; bare. */
export function knownWords({ cast }: Scenario): ReadonlySet<string> {
  const names = Object.values(cast).flatMap(({ name, short }) => [name, short]);
  return new Set([glossary, ...names].flatMap(wordsOf).map(bareWord));
}

/** In small letters and without what stands around it, a possessive or a plural s included. */
export function bareWord(word: string): string {
  return word
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+|(?:[’']s)?[^\p{L}\p{N}]*$/gu, '')
    .replace(/(?<=[^s])s$/u, '');
}
