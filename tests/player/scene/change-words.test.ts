import { expect, test } from 'vitest';
import type { Change, Reading } from '../../../src/engine/moment.ts';
import { changeWords } from '../../../src/player/scene/change-words.ts';

const reading: Reading = {
  safety: 4890,
  alliance: 4510,
  openness: 5500,
  margin: 5,
  minutesLeft: 6,
  recognised: [],
  stance: 'open',
  ruptured: false,
};
const nothing: Change = {
  safety: 0,
  alliance: 0,
  margin: 0,
  minutes: 0,
  recognised: [],
  promised: [],
  kept: [],
  rupture: 'none',
};
const spoken = { resident: 'Amara', promises: { talk: ['To talk at eight'] } };

function said(change: Partial<Change>): string {
  return changeWords({ ...nothing, ...change }, reading, spoken).join(' ');
}

test('says what moved, by the numbers that were read', () => {
  expect(said({ safety: 640, alliance: -420, margin: -1 })).toBe(
    'Safety up 6. Alliance down 4. Patient’s margin down 1.',
  );
});

test('a move within one whole point is a little', () => {
  expect(said({ safety: 40 })).toBe('Safety up a little.');
});

test('says so when the lanes have not moved', () => {
  expect(said({})).toBe('The lanes have not moved.');
});

test('names roles, promises and breaches, and never why', () => {
  const words = said({
    recognised: ['learner', 'clinician'],
    promised: ['talk'],
    kept: ['talk'],
    rupture: 'opened',
  });

  expect(words).toContain('Amara feels seen as a learner and a clinician.');
  expect(words).toContain('Promise made: To talk at eight.');
  expect(words).toContain('Promise kept: To talk at eight.');
  expect(words).toContain('Something has come between you.');
  expect(words).not.toMatch(/because|good|right|wrong/i);
});
