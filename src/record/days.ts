const milliseconds = 86_400_000;

/** The day on the wall where the learner is, such as `2026-05-04`. */
export function dayOf(date: Date): string {
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
}

/** The day so many days later, whatever the clocks do in between. */
export function daysAfter(day: string, count: number): string {
  return new Date(utc(day) + count * milliseconds).toISOString().slice(0, 10);
}

/** Noon of a day where the learner is, for a formatter of dates. */
export function noonOf(day: string): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date, 12);
}

/** Whether a text is a day that exists, such as `2026-05-04`. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && daysAfter(text, 0) === text;
}

function utc(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(0).setUTCFullYear(year, month - 1, date);
}
