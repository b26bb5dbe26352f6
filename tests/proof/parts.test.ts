import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compilePlay } from '../../src/engine/compile-play.ts';
import type { Play } from '../../src/engine/play.ts';
import type { Companion } from '../../src/proof/companion.ts';
import { exploreAll } from '../../src/proof/explore-all.ts';
import { explorePart } from '../../src/proof/explore.ts';
import { merged, type Merged } from '../../src/proof/merged.ts';
import type { Part } from '../../src/proof/part.ts';
import { Numbering } from '../../src/proof/tallies/numbering.ts';
import { randomRichScenario } from '../support/random-rich-scenario.ts';
import { straightScenario, twoActScenario } from '../support/scenario-builder.ts';

const limit = 5_000_000;
const alone = { limit, companion: undefined };

test('however many explore, and whoever takes which branch, what they find together is the very same', () => {
  let shared = 0;
  fc.assert(
    fc.property(fc.nat(5000), fc.integer({ min: 1, max: 5 }), fc.nat(), (seed, count, deal) => {
      const play = compilePlay(randomRichScenario(seed));
      const numbering = new Numbering(play);
      const parts = Array.from({ length: count }, (_, part) =>
        structuredClone(explorePart(play, numbering, { limit, take: dealt(part, count, deal) })),
      );
      if (parts.every(({ branches }) => branches.size > 0)) shared++;

      const together = merged(play, numbering, parts, limit);

      expect(figures(together)).toEqual(figures(exploreAll(play, numbering, alone)));
    }),
    { numRuns: 100, seed: 1 },
  );

  // Random scenarios must be large enough for every part to have a share, often enough to mean something.
  expect(shared).toBeGreaterThan(30);
}, 120_000);

test('it makes no difference in which order the parts come in', () => {
  const { play, numbering } = long();
  const parts = [2, 0, 1].map((part) => explorePart(play, numbering, { limit, take: dealt(part, 3, 7) }));

  expect(figures(merged(play, numbering, parts, limit))).toEqual(figures(exploreAll(play, numbering, alone)));
});

test('parts that leave a branch out are not the whole', () => {
  const { play, numbering } = long();
  const parts = [0, 1].map((part) => explorePart(play, numbering, { limit, take: dealt(part, 3, 7) }));

  expect(merged(play, numbering, parts, limit)).toBeUndefined();
});

test('more decisions than the limit are too many, also where no part has so many', () => {
  const { play, numbering } = long();
  const { explored } = exploreAll(play, numbering, alone)!;
  const parts = [0, 1].map((part) => explorePart(play, numbering, { limit, take: dealt(part, 2, 3) }));

  expect(merged(play, numbering, parts, explored)?.explored).toBe(explored);
  expect(merged(play, numbering, parts, explored - 1)).toBeUndefined();
});

test('with a companion the work is shared, and the figures are the same', () => {
  const { play, numbering } = long();
  const taken: number[] = [];
  const companion = companionOf(play, (part) => {
    taken.push(...part.branches.keys());
    return part;
  });

  const shared = exploreAll(play, numbering, { limit, companion });

  expect(taken.length).toBeGreaterThan(0);
  expect(figures(shared)).toEqual(figures(exploreAll(play, numbering, alone)));
});

test('what a companion took and did not bring is explored again', () => {
  const { play, numbering } = long();

  const shared = exploreAll(play, numbering, { limit, companion: companionOf(play, () => undefined) });

  expect(figures(shared)).toEqual(figures(exploreAll(play, numbering, alone)));
});

function long(): { readonly play: Play; readonly numbering: Numbering } {
  const play = compilePlay(straightScenario(8));
  return { play, numbering: new Numbering(play) };
}

/** Deals the branches out to so many, by a number that decides who gets which. */
function dealt(part: number, parts: number, deal: number): () => number {
  let branch = -1;
  const owner = () => (Math.imul(branch + 1, 2654435761) ^ Math.imul(deal, 40503)) >>> 0;
  return () => {
    do branch++;
    while (owner() % parts !== part);
    return branch;
  };
}

/** Takes every other branch, and brings what is made of them. */
function companionOf(play: Play, bring: (part: Part) => Part | undefined): Companion {
  return {
    share: () => {
      let next = 0;
      const takeOne = (remainder: number) => () => {
        while (next % 2 !== remainder) next++;
        return next++;
      };
      return {
        take: takeOne(0),
        part: () => {
          next = 0;
          return bring(explorePart(play, new Numbering(play), { limit, take: takeOne(1) }));
        },
        stop: () => undefined,
      };
    },
  };
}

/** Every figure to its last digit, and every way. */
function figures(whole: Merged | undefined): unknown {
  if (whole === undefined) return undefined;
  const { explored, runs, endless, tallies } = whole;
  return { explored, runs, endless, sums: tallies.taken, found: tallies.found };
}

test('two acts are told apart in parts as they are in one', () => {
  const play = compilePlay(twoActScenario());
  const numbering = new Numbering(play);
  const parts = [0, 1].map((part) => explorePart(play, numbering, { limit, take: dealt(part, 2, 1) }));

  expect(figures(merged(play, numbering, parts, limit))).toEqual(figures(exploreAll(play, numbering, alone)));
});
