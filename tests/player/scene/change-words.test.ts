import { expect, test } from 'vitest';
import type { Change, Moment, Reading } from '../../../src/engine/moment.ts';
import { changeWords } from '../../../src/player/scene/change-words.ts';
import { tinyScenario } from '../../support/scenario-builder.ts';

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
  openness: 0,
  margin: 0,
  minutes: 0,
  recognised: [],
  promised: [],
  kept: [],
  rupture: 'none',
};
const { cast } = tinyScenario();
const promises = { talk: ['To talk at eight'] };

function said(
  change: Partial<Change>,
  told: Partial<Moment> = {},
  levels: 'shown' | 'after' = 'shown',
): string {
  const moment = {
    change: { ...nothing, ...change },
    reading,
    you: 'teacher',
    meets: 'amara',
    ...told,
  } as const;
  return changeWords(moment, { cast, promises }, levels).join(' ');
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

test('where levels come after playing, the lanes are not spoken of, and the rest is', () => {
  expect(said({ safety: 640, margin: -1, promised: ['talk'] }, {}, 'after')).toBe(
    'Patient’s margin down 1. Promise made: To talk at eight.',
  );
  expect(said({}, {}, 'after')).toBe('');
});

test('to whoever plays the resident, the words are about the one they meet', () => {
  const told = { you: 'resident', meets: 'joan', reading: { ...reading, openness: 6130 } } as const;

  expect(said({ openness: 630, recognised: ['learner'] }, told)).toBe(
    'Joan’s openness up 6. Joan feels seen as a learner.',
  );
  expect(said({ openness: -20 }, told)).toBe('Joan is a little less open.');
  expect(said({ openness: 630 })).toBe('The lanes have not moved.');
});

test('without a change there is nothing to say', () => {
  expect(said({}, { change: undefined })).toBe('');
});
