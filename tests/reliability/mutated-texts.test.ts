import { afterAll, expect, test } from 'vitest';
import { leaveTable } from '../../scripts/reliability/tables.ts';
import { originals } from './course-texts.ts';
import { mutatedText, mutationKinds, type MutationKind } from './mutations.ts';
import { wholeWay, type Outcome } from './whole-way.ts';

const total = Number(process.env['RELIABILITY_TEXTS'] ?? 50_000);
const examples = 8;

interface Tally {
  texts: number;
  whole: number;
  part: number;
  nothing: number;
  errors: number;
  lost: number;
  invented: number;
  chance: number;
}

const tallies = new Map(mutationKinds.map((kind) => [kind, noneYet()]));
const wrong: string[] = [];

afterAll(() => leaveTable('mutated-texts', rowsOf()));

test('the originals are read whole and nothing of them is lost', () => {
  const outcomes = originals.map((from) => [
    from.name,
    wholeWay({ kind: 'cut short', text: from.text, from, other: from }),
  ]);

  expect(outcomes).toEqual(
    originals.map(({ name }) => [
      name,
      { state: 'whole', lost: [], invented: [], broken: [], chance: false } satisfies Outcome,
    ]),
  );
});

test(`${total} texts, damaged or foreign: no error, nothing intact lost, nothing read that was never written`, () => {
  const begun = Date.now();
  for (let number = 0; number < total; number += 1) {
    examine(number);
    if ((number + 1) % 100_000 === 0) console.log(`${number + 1} texts after ${secondsSince(begun)} s`);
  }
  console.log(`${total} mutated resume texts in ${secondsSince(begun)} s`);

  const byChance = [...tallies.values()].reduce((sum, { chance }) => sum + chance, 0);
  expect(wrong).toEqual([]);
  expect(byChance).toBeLessThanOrEqual(Math.ceil(total / 100_000));
}, 3_600_000);

function examine(number: number): void {
  const mutated = mutatedText(number);
  const tally = tallies.get(mutated.kind) ?? noneYet();
  tally.texts += 1;
  try {
    const { state, lost, invented, broken, chance } = wholeWay(mutated);
    tally[state] += 1;
    // Of sections that are damaged in several places, the sum of one in 262,144 is right all the same.
    if (chance) return void (tally.chance += 1);
    tally.lost += lost.length;
    tally.invented += invented.length;
    note(number, mutated.kind, [
      ...lost.map((section) => `lost ${section}`),
      ...invented.map((what) => `never written: ${what}`),
      ...broken,
    ]);
  } catch (error) {
    tally.errors += 1;
    note(number, mutated.kind, [String(error)]);
  }
}

/** A few are enough to be told. */
function note(number: number, kind: MutationKind, what: readonly string[]): void {
  for (const one of what) if (wrong.length < examples) wrong.push(`text ${number} (${kind}): ${one}`);
}

function noneYet(): Tally {
  return { texts: 0, whole: 0, part: 0, nothing: 0, errors: 0, lost: 0, invented: 0, chance: 0 };
}

function rowsOf(): string[][] {
  const rows = [...tallies].map(([kind, tally]) => rowOf(kind, tally));
  const all = [...tallies.values()].reduce((sum, tally) => {
    for (const name of Object.keys(sum) as (keyof Tally)[]) sum[name] += tally[name];
    return sum;
  }, noneYet());
  return [...rows, rowOf('all', all)];
}

function rowOf(kind: string, tally: Tally): string[] {
  const { texts, whole, part, nothing, errors, lost, invented, chance } = tally;
  const counts = [texts, whole, part, nothing, errors, lost, invented, chance];
  return [kind, ...counts.map((count) => count.toLocaleString('en'))];
}

function secondsSince(begun: number): number {
  return Math.round((Date.now() - begun) / 1000);
}
