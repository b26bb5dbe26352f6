import { expect, test } from 'vitest';
import { exitOf } from '../../../src/player/app/exit-of.ts';
import { everyStanding, standingWith } from './standing-fixture.ts';

test.each([
  ['sent', 'saved', {}, false],
  ['sent', 'saved', { telling: 'again' }, false],
  ['unclosed', 'unclosed', {}, false],
  ['failed', 'failed', { saving: 'failing' }, false],
  ['failed', 'failed', { saving: 'signed-out' }, false],
  ['arrived', 'failed', { saving: 'saved' }, false],
  ['failed', 'failed', { saving: 'waiting' }, false],
  ['device', 'saved', { saving: 'device-only', reports: 'none', telling: 'none' }, false],
  ['device', 'saved', { saving: 'device-only', reports: 'none', telling: 'again' }, false],
  ['nowhere', 'failed', { saving: 'failing', reports: 'none', telling: 'none' }, false],
  ['nothing', 'saved', { telling: 'readOnly' }, false],
  ['nothing', 'unclosed', { telling: 'readOnly' }, false],
  ['untouched', 'saved', {}, true],
  ['untouched', 'unclosed', {}, true],
] as const)('the last page says %s when it is left with %s and %o', (exit, outcome, given, unreadable) => {
  expect(exitOf(outcome, standingWith(given), unreadable)).toBe(exit);
});

test('nothing is said to be safe that was not saved', () => {
  for (const standing of everyStanding())
    for (const unreadable of [false, true]) {
      const exit = exitOf('failed', standing, unreadable);
      if (standing.saving === 'saved' && standing.reports !== 'none') expect(exit).toBe('arrived');
      else expect(['failed', 'nowhere']).toContain(exit);
    }
});
