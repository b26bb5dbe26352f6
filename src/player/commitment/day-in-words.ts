import { noonOf } from '../../record/days.ts';
import { pageWords } from '../pages/page-words.ts';

/** A day such as `2026-11-22` as it is read: `22 November 2026`, with the day of the week if wanted. */
export function dayInWords(day: string, weekday = false): string {
  const format = new Intl.DateTimeFormat(pageWords().commitment.dates, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    ...(weekday ? { weekday: 'long' } : {}),
  });
  return format.format(noonOf(day));
}
