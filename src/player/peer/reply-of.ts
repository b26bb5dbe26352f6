import { namesAMoment } from '../../peer/names-a-moment.ts';
import { ownWords } from '../../peer/own-words.ts';
import { writeReply, type AboutDecision } from '../../peer/reply.ts';
import { pageWords } from '../pages/page-words.ts';
import { plainLine, plainProse } from '../prose/prose.ts';
import type { VisitNotes } from '../session/visit-notes.ts';
import type { OpenedRun } from './peer-course.ts';
import { placeOfFeedback, placeOfNote } from './places.ts';
import type { WatchedScene } from './watched.ts';

/** Which notes the observer sends along. */
export interface Sending {
  readonly seen: boolean;
  readonly myself: boolean;
}

/** The reply as it stands, as text; empty while there is nothing to say. */
export function replyOf({ code, scenes, data }: OpenedRun, notes: VisitNotes, sending: Sending): string {
  const { moment, saw, borrow, question } = feedbackOf(code, notes);
  const decisions = scenes.flatMap((scene, index): AboutDecision[] => {
    const step = index + 1;
    const about = {
      ...(step === moment && saysMore(saw, scene) ? { saw } : {}),
      ...(sending.seen ? wordsAt(notes, code, step, ['did', 'next']) : {}),
      ...(sending.myself ? wordsAt(notes, code, step, ['myself']) : {}),
    };
    return Object.keys(about).length === 0 ? [] : [{ step, ...about }];
  });
  if (decisions.length === 0 && borrow === '' && question === '') return '';
  return writeReply(
    { code, decisions, borrow, question },
    {
      scenario: plainLine(data.scenario.title),
      decisions: scenes.map((scene) => ({ title: plainLine(scene.moment.title), choice: choiceIn(scene) })),
    },
  );
}

/** What the observer has written so far; `moment` is 0 while none is picked. */
export function feedbackOf(code: string, notes: VisitNotes) {
  const at = (part: 'moment' | 'saw' | 'borrow' | 'question') =>
    ownWords(notes.at(placeOfFeedback(code, part)));
  return { moment: Number(at('moment')), saw: at('saw'), borrow: at('borrow'), question: at('question') };
}

/** What was chosen in a scene, quoted. */
export function quoteOf(scene: WatchedScene | undefined): string {
  return scene === undefined ? '' : pageWords().peer.feedback.quote(choiceIn(scene));
}

/** A gentle hint, where a text says nothing that was seen: the quotation alone, or praise of no moment. */
export function hintOn(saw: string, scene: WatchedScene | undefined): 'onlyQuote' | 'general' | undefined {
  if (saw === '' || scene === undefined) return undefined;
  if (!saysMore(saw, scene)) return 'onlyQuote';
  return namesAMoment(saw, wordsOf(scene)) ? undefined : 'general';
}

function saysMore(saw: string, scene: WatchedScene): boolean {
  return saw !== '' && saw !== ownWords(quoteOf(scene));
}

function wordsAt(
  notes: VisitNotes,
  code: string,
  step: number,
  columns: readonly ('did' | 'next' | 'myself')[],
) {
  const written = columns.map(
    (column) => [column, ownWords(notes.at(placeOfNote(code, step, column)))] as const,
  );
  return Object.fromEntries(written.filter(([, text]) => text !== ''));
}

function wordsOf({ moment }: WatchedScene): readonly string[] {
  const { title, text, says, reply } = moment;
  return [
    plainLine(title),
    plainProse(text),
    plainLine(says ?? []),
    plainLine(reply?.choice ?? []),
    plainProse(reply?.text ?? []),
  ];
}

function choiceIn({ moment }: WatchedScene): string {
  return plainLine(moment.reply?.choice ?? []);
}
