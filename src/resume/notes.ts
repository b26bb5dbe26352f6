import { fromBase64url, toBase64url } from './base64url.ts';
import { type CourseNotes, type FollowUp, noNotes } from './memory.ts';
import { sealed, type Section } from './sections.ts';

/** Tags of what was done besides playing, of one set of answers, and of one kept text. */
export const noteTags = { facts: 'n', answers: 'm', text: 't' } as const;

const outcomes: readonly FollowUp[] = ['done', 'partly', 'not'];
const outcomeLetters = 'dpn';
const day = /^\d{4}-\d{2}-\d{2}$/;

/**
 * The sections of the notes, the facts first; none for notes that say nothing.
 *
 * `n`: `<1 if oriented, else 0><day without hyphens, or nothing>[.<d|p|n per follow-up>]`;
 * `m`: `<set>.<digits>`; `t`: `<place>.`, then the text in base64url.
 */
export function noteSections(notes: CourseNotes): Section[] {
  const { oriented, committedOn, followUps, answers, texts } = notes;
  const facts =
    (oriented ? '1' : '0') +
    (committedOn ?? '').replaceAll('-', '') +
    (followUps.length === 0 ? '' : `.${followUps.map((outcome) => letterOf(outcome)).join('')}`);
  return [
    ...(facts === '0' ? [] : [{ tag: noteTags.facts, payload: facts }]),
    ...Object.entries(answers).map(([set, given]) => ({
      tag: noteTags.answers,
      payload: `${set}.${given}`,
    })),
    ...Object.entries(texts).map(([place, text]) => textSection(place, text)),
  ];
}

/** What the sections say; undefined if none is of the notes. */
export function notesIn(sections: readonly Section[]): CourseNotes | undefined {
  const of = (wanted: string) => sections.filter(({ tag }) => tag === wanted).map(({ payload }) => payload);
  const facts = of(noteTags.facts);
  const answers = of(noteTags.answers);
  const texts = of(noteTags.text);
  if (facts.length + answers.length + texts.length === 0) return undefined;
  return {
    ...factsOf(facts[0] ?? '0'),
    answers: Object.fromEntries(answers.flatMap((payload) => pairs(payload, digitsOnly))),
    texts: Object.fromEntries(texts.flatMap((payload) => pairs(payload, fromBase64url))),
  };
}

/** Characters of the resume text that everything but the learner's own words takes at most, in a course of six scenarios. */
const spokenFor = 1300;

/**
 * Whether a text still fits among those that are kept.
 *
 * @param limit The most characters the resume text may have.
 */
export function hasRoomFor(texts: CourseNotes['texts'], place: string, text: string, limit: number): boolean {
  const all = Object.entries({ ...texts, [place]: text }).map(([at, words]) =>
    sealed(textSection(at, words)),
  );
  return all.join('').length <= limit - spokenFor;
}

function textSection(place: string, text: string): Section {
  return { tag: noteTags.text, payload: `${place}.${toBase64url(text)}` };
}

function letterOf(outcome: FollowUp): string {
  return outcomeLetters[outcomes.indexOf(outcome)] ?? '';
}

function factsOf(payload: string): Pick<CourseNotes, 'oriented' | 'committedOn' | 'followUps'> {
  const [head = '', letters = ''] = payload.split('.');
  const written = head.slice(1).replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');
  return {
    oriented: head.startsWith('1'),
    committedOn: day.test(written) ? written : noNotes.committedOn,
    followUps: [...letters].flatMap((letter) => outcomes[outcomeLetters.indexOf(letter)] ?? []).slice(0, 2),
  };
}

function pairs(payload: string, read: (rest: string) => string | undefined): [string, string][] {
  const dot = payload.lastIndexOf('.');
  const name = payload.slice(0, Math.max(0, dot));
  const value = read(payload.slice(dot + 1));
  return dot < 1 || value === undefined ? [] : [[name, value]];
}

function digitsOnly(given: string): string | undefined {
  return /^\d*$/.test(given) ? given : undefined;
}
