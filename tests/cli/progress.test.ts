import { expect, test } from 'vitest';
import { progressOn } from '../../src/cli/progress.ts';

function shown() {
  let now = 0;
  let out = '';
  const progress = progressOn(
    (text) => {
      out += text;
    },
    () => now,
  );
  return { at: (time: number, share: number) => ((now = time), progress(share)), out: () => out };
}

test('what is done within a second shows nothing', () => {
  const { at, out } = shown();
  at(10, 0.2);
  at(900, 0.9);
  at(1500, 1);

  expect(out()).toBe('');
});

test('what takes longer shows its share in one line and wipes it out', () => {
  const { at, out } = shown();
  at(1100, 0.051);
  at(1200, 0.052);
  at(2000, 0.5);
  at(3000, 1);

  expect(out()).toBe('\r5 %\r50 %\r    \r');
});
