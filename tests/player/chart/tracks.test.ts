import { expect, test } from 'vitest';
import { columnsOf, trackOf, type Panel } from '../../../src/player/chart/tracks.ts';
import { fullDebrief } from '../debrief/debrief-fixture.ts';
import { twoActRun } from '../debrief/two-act-run.ts';

const panelOf = (one: readonly string[], other: readonly string[]): Panel => ({
  name: 'Safety',
  tracks: [
    trackOf(twoActRun(one).debrief, 'safety', 'One', 'disc'),
    trackOf(twoActRun(other).debrief, 'safety', 'Other', 'square'),
  ],
});

test('a track holds what is followed: a lane, a strand or openness, in the colour of its lane', () => {
  const debrief = fullDebrief();
  const track = (measure: 'alliance' | 'V' | 'O') => trackOf(debrief, measure, 'Mine', 'disc');

  expect(track('alliance')).toMatchObject({ kind: 'alliance', end: 6072 });
  expect(track('V')).toMatchObject({ kind: 'safety', end: 6192 });
  expect(track('O')).toMatchObject({ kind: 'openness', end: 7333 });
  expect(track('O').parts[0]).toHaveLength(12);
});

test('acts start under each other, though one way took a decision more', () => {
  const columns = columnsOf(panelOf(['aa', 'ba', 'ra'], ['ac', 'Ra', 'ba', 'rb']));

  expect(columns.map(({ act, decisions }) => `${act}.${decisions}`)).toEqual([
    '0.0',
    '0.1',
    '0.2',
    '0.3',
    '1.0',
    '1.1',
  ]);
});

test('a column bears the number that the first run gives its decision, or else the other', () => {
  const columns = columnsOf(panelOf(['aa', 'ba', 'ra'], ['ac', 'Ra', 'ba', 'rb']));

  expect(columns.map(({ number }) => number)).toEqual([0, 1, 2, 3, 0, 3]);
});
