import { describe, expect, test } from 'vitest';
import { diverged, nextVisit } from '../../src/resume/lineage.ts';
import type { CourseMemory } from '../../src/resume/memory.ts';
import { parseMemory } from '../../src/resume/parse-memory.ts';
import { writeMemory } from '../../src/resume/write-memory.ts';
import { memory, notLoaded } from './runs.ts';

/** A visit that goes on from a memory and saves so many times. */
function visited(id: string, from: CourseMemory, saves = 3): CourseMemory {
  return { ...from, saves: from.saves + saves, visit: nextVisit(id, from) };
}

const nothing = memory({ saves: 0 });

test('the mark of a visit, with those before it, is read as it was written', () => {
  const all = ['a1', 'b2', 'c3', 'd4', 'e5', 'f6'].reduce((before, id) => visited(id, before, 40), nothing);

  const { visit } = parseMemory(writeMemory(all, { limit: 3900, optionsAfter: notLoaded })).memory;

  expect(visit).toEqual(all.visit);
  expect(visit?.before.map(({ id, saves }) => `${id} ${saves}`)).toEqual([
    'e5 200',
    'd4 160',
    'c3 120',
    'b2 80',
  ]);
});

describe('two memories are side by side', () => {
  const first = visited('first', nothing);

  test('when both visits went on from the same one', () => {
    const [phone, laptop] = [visited('phone', first), visited('laptop', first)];

    expect([diverged(phone, laptop), diverged(laptop, phone)]).toEqual([true, true]);
  });

  test('when both visits began with nothing', () => {
    expect(diverged(visited('phone', nothing), visited('laptop', nothing))).toBe(true);
  });

  test('when one visit went on from an earlier save of the other', () => {
    const laptop = visited('laptop', first);
    const goneOn = { ...first, saves: first.saves + 5 };

    expect([diverged(goneOn, laptop), diverged(laptop, goneOn)]).toEqual([true, true]);
  });

  test('when further visits have followed on one side', () => {
    const later = visited('third', visited('laptop', first));

    expect(diverged(later, visited('phone', first))).toBe(true);
  });
});

describe('two memories follow each other', () => {
  const first = visited('first', nothing);

  test('when one visit went on from the last save of the other, however many visits ago', () => {
    const second = visited('second', first);
    const third = visited('third', second);

    expect([diverged(first, second), diverged(third, first), diverged(second, third)]).toEqual([
      false,
      false,
      false,
    ]);
  });

  test('when they are of one visit', () => {
    expect(diverged(first, { ...first, saves: 9 })).toBe(false);
  });

  test('when nothing says whose they are', () => {
    expect([diverged(memory(), first), diverged(first, memory())]).toEqual([false, false]);
  });
});
