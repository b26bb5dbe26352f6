const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** How long ago, as people say it; a date once it is a week. Milliseconds. */
export function whenInWords(at: number, now: number): string {
  const ago = Math.max(0, now - at);
  if (ago < minute) return 'just now';
  if (ago < hour) return counted(Math.floor(ago / minute), 'minute');
  if (ago < day) return counted(Math.floor(ago / hour), 'hour');
  if (ago < 7 * day) return counted(Math.floor(ago / day), 'day');
  return `on ${new Intl.DateTimeFormat('en', { day: 'numeric', month: 'long', year: 'numeric' }).format(at)}`;
}

function counted(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? '' : 's'} ago`;
}
