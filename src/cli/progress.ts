/** A job that takes less than so many milliseconds shows nothing. */
const patience = 1000;

/**
 * Shows a share in per cent in one line that is written over, and wiped out at the end.
 *
 * @param now Milliseconds since any fixed moment.
 */
export function progressOn(write: (text: string) => void, now: () => number): (share: number) => void {
  const begun = now();
  let shown = '';
  return (share) => {
    const text = share >= 1 ? '' : `${Math.floor(share * 100)} %`;
    if (text === shown || (shown === '' && now() - begun < patience)) return;
    write(`\r${text.padEnd(shown.length)}${text === '' ? '\r' : ''}`);
    shown = text;
  };
}
