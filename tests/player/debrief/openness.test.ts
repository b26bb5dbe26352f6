import { expect, test } from 'vitest';
import { opennessInWords } from '../../../src/player/debrief/openness.ts';
import { actWith, decisionWith, lineOf, pointOf } from './debrief-fixture.ts';

const words = { title: 'A moment', choice: 'one', text: 'One.', reply: 'Yes.', why: 'Because.' };
const start = pointOf({ safety: 4000, alliance: 4000, openness: 5500, margin: 8 });

function told(...decided: readonly (readonly [band: 'open' | 'testing' | 'guarded', to: number])[]) {
  const decisions = decided.map(([band, to], index) => {
    const from = decided[index - 1]?.[1] ?? start.openness;
    return decisionWith({ ...words, band, moved: from === to ? [] : [{ of: 'O', from, to }] }, index);
  });
  return { act: actWith(decisions, lineOf(decisions, start)), decisions };
}

test('an open answer opens, a guarded one closes', () => {
  expect(
    opennessInWords(
      told(['open', 6062], ['guarded', 5062], ['testing', 5062], ['guarded', 4062]),
      'Amara',
      undefined,
    ),
  ).toEqual([
    'Your openness began at 55 and ended at 40.',
    'Amara answered openly, and you opened a little: decision 1.',
    'Amara stayed guarded, and you closed a little: decisions 2 and 4.',
  ]);
});

test('an open answer that closes was a challenge before there was trust', () => {
  expect(opennessInWords(told(['open', 4500]), 'Amara', undefined)).toEqual([
    'Your openness began at 55 and ended at 45.',
    'Amara challenged you before there was enough trust to carry it, and you closed a little: decision 1.',
  ]);
});

test('below 40 candour costs more, and it is said after which decisions', () => {
  expect(opennessInWords(told(['guarded', 4500], ['guarded', 3999]), 'Amara', undefined).at(-1)).toBe(
    'It was below 40 after decision 2. There, the candid thing costs one minute more to say.',
  );
  expect(opennessInWords(told(['guarded', 4000]), 'Amara', undefined).join(' ')).not.toContain('below 40');
});

test('openness that never moves is said to be still', () => {
  expect(opennessInWords(told(['testing', 5500]), 'Amara', undefined).at(-1)).toBe(
    'It did not move on this way.',
  );
});

test('another’s openness rises and falls without a reason of ours', () => {
  expect(opennessInWords(told(['open', 6062], ['guarded', 5062]), 'Dr Roy', 'Dr Roy')).toEqual([
    'Dr Roy’s openness began at 55 and ended at 50.',
    'It rose at decision 1.',
    'It fell at decision 2.',
  ]);
});

test('a sentence begins with a capital, whatever the teacher is called', () => {
  expect(opennessInWords(told(['open', 6062]), 'the attending', 'the attending')[0]).toBe(
    'The attending’s openness began at 55 and ended at 60.',
  );
});
