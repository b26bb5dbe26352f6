import { calendarOf, reminderId } from '../../record/calendar.ts';
import { followUpsOf } from '../../record/follow-ups.ts';
import { pageWords } from '../pages/page-words.ts';

interface Remembered {
  readonly course: { readonly id: string; readonly title: string; readonly version: string };
  /** The day of the commitment. */
  readonly on: string;
  /** The words to put in; empty for none. */
  readonly words: string;
  /** What tells one learner's commitment of that day from another's in a shared calendar. */
  readonly mark: string;
  readonly madeAt: Date;
}

/** The calendar file with the two looks back. */
export function remindersOf({ course, on, words, mark, madeAt }: Remembered): string {
  const { calendar } = pageWords().commitment;
  const reminders = followUpsOf(on).map((day, index) => ({
    uid: reminderId(`${course.id}-${on}-${index === 0 ? 2 : 6}-weeks`, mark),
    day,
    summary: calendar.summary,
    description: [
      calendar.description(course.title, index === 0 ? 'first' : 'second'),
      ...(words === '' ? [] : [calendar.words(words)]),
    ].join('\n\n'),
  }));
  return calendarOf(reminders, `${course.title} ${course.version}`, madeAt);
}
