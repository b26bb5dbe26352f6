import { expect, test } from 'vitest';
import { branchWords } from '../../../src/proof/map/branch-words.ts';
import { conditionWords } from '../../../src/proof/map/condition-words.ts';
import type { Condition } from '../../../src/scenario/scenario.ts';

test.each<[Condition, string]>([
  [{ chose: ['a', 'b', 'c'] }, 'a, b or c was chosen'],
  [
    { visited: ['hallway'], flag: ['tired', 'late'] },
    'hallway was played and flag tired is set and flag late is set',
  ],
  [{ band: ['open', 'testing'] }, 'the reply was open or testing'],
  [
    { offer: { reads: 'disclose', is: ['guarded'] } },
    'the resident would be guarded when asked to say what is on their mind',
  ],
  [{ level: { of: 'B', at_least: 45, below: 60 } }, 'trust and bond is at least 45 and below 60'],
  [{ margin: { below: 4 } }, 'the margin is below 4'],
  [{ minutes_left: { at_least: 0 } }, 'the minutes left are at least 0'],
  [{ promise: { of: 'aims', is: 'kept' } }, 'the promise “aims” was kept'],
  [{ rupture: 'never', rescued: false }, 'there was no breach and there was no rescue'],
  [{ recognised: 'learner' }, 'the resident was recognised as a learner'],
  [{ not: { chose: ['a'] } }, 'it is not so that a was chosen'],
  [{ any: [{ chose: ['a'] }, { rescued: true }] }, 'either a was chosen or the rescue was played'],
  [{ all: [{ chose: ['a'] }, { chose: ['b'] }] }, 'a was chosen and b was chosen'],
])('%j in words', (condition, words) => {
  expect(conditionWords(condition)).toBe(words);
});

test('a branch names what was looked at before it', () => {
  const [first, second]: Condition[] = [{ band: ['open'] }, { rescued: true }];

  expect(branchWords(first, [])).toBe('if the reply was open');
  expect(branchWords(second, [first])).toBe('if the rescue was played, unless the reply was open');
  expect(branchWords(undefined, [first, second])).toBe('unless the reply was open, or the rescue was played');
  expect(branchWords(undefined, [])).toBeUndefined();
});
