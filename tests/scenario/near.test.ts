import { expect, test } from 'vitest';
import { didYouMean, nearest } from '../../src/scenario/near.ts';

test('a slip of the keys finds the name that was meant', () => {
  const names = ['hallway', 'handover', 'rescue'];

  expect(nearest('halway', names)).toBe('hallway');
  expect(nearest('hanodver', names)).toBe('handover');
  expect(nearest('Rescue', names)).toBe('rescue');
});

test('nothing is guessed when no name is near', () => {
  expect(nearest('stairs', ['hallway', 'handover'])).toBeUndefined();
  expect(didYouMean('stairs', ['hallway'])).toBe('');
  expect(didYouMean('x'.repeat(100), ['x'.repeat(99)])).toBe('');
});

test('the nearest of several wins', () => {
  expect(nearest('bed_7', ['bed_17', 'bed_7b', 'bed_8', 'bed_7'])).toBe('bed_7');
});
