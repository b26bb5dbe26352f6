const clock = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' });
const toTheSecond = new Intl.DateTimeFormat(undefined, {
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});
const otherDay = new Intl.DateTimeFormat(undefined, { weekday: 'short', hour: '2-digit', minute: '2-digit' });

/** A time as people write it where they are; with its day, if that is not today. */
export function timeOf(date: Date, now = new Date()): string {
  return (date.toDateString() === now.toDateString() ? clock : otherDay).format(date);
}

export function timeToTheSecond(date: Date): string {
  return toTheSecond.format(date);
}
