import { expect, test } from 'vitest';
import { seedShingles, shinglesOf } from '../../../src/proof/words/shingles.ts';
import seeds from '../../../src/proof/data/seed-shingles.json' with { type: 'json' };

test('a run of words is found again whatever its capitals and commas', () => {
  const [first, second] = shinglesOf('One, two: THREE four; five six seven eight');
  const [again] = shinglesOf('one two three four five six seven');

  expect(again).toEqual(first);
  expect(second?.hash).not.toBe(first?.hash);
  expect(shinglesOf('one two three four five six')).toEqual([]);
});

test('the stored hashes are of the same make', () => {
  const [shingle] = shinglesOf('one two three four five six seven');

  expect(seeds.words).toBe(shingle?.words.split(' ').length);
  expect(seeds.characters).toBe(shingle?.hash.length);
  expect(seedShingles.size).toBeGreaterThan(4000);
  expect([...seedShingles].every((hash) => /^[\w-]{8}$/.test(hash))).toBe(true);
});

test('the title of a paper that is cited on every page is among them', () => {
  const title = 'How peer coaching can contribute to doctors’ development as clinical supervisors';

  expect(shinglesOf(title).some(({ hash }) => seedShingles.has(hash))).toBe(true);
});
