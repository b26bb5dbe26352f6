import type { Piece, SentenceWords } from '../../locale/en/commitment.ts';
import { isDay } from '../../record/days.ts';
import { pageWords } from '../pages/page-words.ts';
import { longestNote, type VisitNotes } from '../session/visit-notes.ts';
import { dayInWords } from './day-in-words.ts';

/** What the learner says in the form. */
export interface CommitmentWords {
  readonly place: SentenceWords['place'];
  /** Such as `2026-11-22`; empty if not said. */
  readonly when: string;
  readonly cue: string;
  readonly will: string;
  readonly ask: SentenceWords['ask'];
  /** From 1 to 5; empty if not said. */
  readonly sure: string;
  readonly way: string;
}

/** Where a field is noted. */
export const placeOfCommitment = (field: keyof CommitmentWords): string => `commitment.${field}`;

/** What was noted of the commitment; `usual` is the place that is meant if none was noted. */
export function notedCommitment(notes: VisitNotes, usual: SentenceWords['place']): CommitmentWords {
  const at = (field: keyof CommitmentWords) => notes.at(placeOfCommitment(field));
  const ask = at('ask');
  const place = at('place');
  return {
    place: place === 'er' || place === 'clinic' ? place : usual,
    when: isDay(at('when')) ? at('when') : '',
    cue: at('cue'),
    will: at('will'),
    ask: ask === 'that-day' || ask === 'colleague' ? ask : 'resident',
    sure: /^[1-5]$/.test(at('sure')) ? at('sure') : '',
    way: at('way'),
  };
}

/** Takes away every word of it. */
export function forgetCommitment(notes: VisitNotes): void {
  const fields = ['place', 'when', 'cue', 'will', 'ask', 'sure', 'way'] as const;
  for (const field of fields) notes.write(placeOfCommitment(field), '');
}

/** A text as it fits into the sentence: without what the sentence says itself, and without its last full stop. */
export function fitting(field: 'cue' | 'will' | 'way', text: string): string {
  const plain = text.slice(0, longestNote).replaceAll(/\s+/g, ' ').trim();
  return plain.replace(pageWords().commitment.leadIns[field], '').replace(/\s*[.;,]+$/, '');
}

/** The sentence in its pieces, with blanks for what is still open or without. */
export function sentencePieces(words: CommitmentWords, withBlanks: boolean): readonly Piece[] {
  const { place, when, ask } = words;
  const said = { cue: fitting('cue', words.cue), will: fitting('will', words.will) };
  const date = when === '' ? '' : dayInWords(when, true);
  return pageWords().commitment.sentence({ place, date, ask, ...said }, withBlanks);
}

/** The whole sentence; empty while it does not say what will be done. */
export function sentenceOf(words: CommitmentWords): string {
  if (fitting('will', words.will) === '') return '';
  return sentencePieces(words, false)
    .map(({ text }) => text)
    .join('');
}
