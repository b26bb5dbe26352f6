import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { eachScenario } from './course-scenarios.ts';
import { shinglesOf, shingleWords } from './shingles.ts';
import { optionTexts, replyTexts, sceneTexts, sentencesIn, whyTexts, wordsIn, type Text } from './texts.ts';

const seeds = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../fixtures/seed-shingles.json'), 'utf8'),
) as { readonly words: number; readonly characters: number; readonly hashes: string };

const over = (texts: readonly Text[], most: number) =>
  texts.filter(({ text }) => wordsIn(text) > most).map(({ at, text }) => `${at}: ${wordsIn(text)} words`);

const verdicts = /\b(correct|wrong|good job|always|never)\b/iu;
const mechanism = /\b(because|so|when)\b/iu;

describe.each(eachScenario)('%s', (_, { scenario, source }) => {
  test('what happens is told in at most 60 words', () => {
    expect(over(sceneTexts(scenario), 60)).toEqual([]);
  });

  test('an option has at most 22 words', () => {
    expect(over(optionTexts(scenario), 22)).toEqual([]);
  });

  test('a reply has at most 40 words', () => {
    expect(over(replyTexts(scenario), 40)).toEqual([]);
  });

  test('a why is a mechanism in 15 to 60 words, and no verdict', () => {
    const whys = whyTexts(scenario);

    expect(over(whys, 60)).toEqual([]);
    expect(whys.filter(({ text }) => wordsIn(text) < 15).map(({ at }) => at)).toEqual([]);
    expect(whys.filter(({ text }) => !mechanism.test(text)).map(({ at }) => at)).toEqual([]);
    expect(whys.filter(({ text }) => verdicts.test(text)).map(({ at }) => at)).toEqual([]);
  });

  test('sentences are short: 16 words at the most on average, and none over 28', () => {
    const texts = [sceneTexts, optionTexts, replyTexts, whyTexts].flatMap((of) => of(scenario));
    const sentences = texts.flatMap(({ at, text }) =>
      sentencesIn(text).map((sentence) => ({ at, text: sentence })),
    );
    const words = sentences.reduce((sum, { text }) => sum + wordsIn(text), 0);

    expect(words / sentences.length).toBeLessThanOrEqual(16);
    expect(over(sentences, 28)).toEqual([]);
  });

  test('no seven words in a row are those of a seed paper', () => {
    const known = hashesIn(seeds.hashes, seeds.characters);
    const shared = stringsIn(parse(source)).flatMap((text) =>
      shinglesOf(text).filter(({ hash }) => known.has(hash)),
    );

    expect(shared.map(({ words }) => words)).toEqual([]);
  });
});

test('a run of words is found again whatever its capitals and commas', () => {
  const [first, second] = shinglesOf('One, two: THREE four; five six seven eight');
  const [again] = shinglesOf('one two three four five six seven');

  expect(again).toEqual(first);
  expect(second?.hash).not.toBe(first?.hash);
  expect(shinglesOf('one two three four five six')).toEqual([]);
  expect({ words: seeds.words, characters: seeds.characters }).toEqual({
    words: shingleWords,
    characters: first?.hash.length,
  });
  expect(hashesIn(seeds.hashes, seeds.characters).size).toBeGreaterThan(4000);
});

function hashesIn(hashes: string, characters: number): ReadonlySet<string> {
  return new Set(
    Array.from({ length: hashes.length / characters }, (_, at) =>
      hashes.slice(at * characters, (at + 1) * characters),
    ),
  );
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
