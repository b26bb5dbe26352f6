import { expect, test } from 'vitest';
import type { CourseMemory } from '../../src/resume/memory.ts';
import { parseMemory } from '../../src/resume/parse-memory.ts';
import { reconciled } from '../../src/resume/reconciled.ts';
import { writeMemory } from '../../src/resume/write-memory.ts';
import { memory, notLoaded, run, scenario } from './runs.ts';
import { nextVisit } from '../../src/resume/lineage.ts';

const limit = 3900;
const textOf = (of: CourseMemory) => writeMemory(of, { limit, optionsAfter: notLoaded });
const first = memory({ saves: 2, visit: { id: 'first', before: [] } });
const by = (id: string, saves: number, path: readonly string[]): CourseMemory =>
  memory({ saves, visit: nextVisit(id, first), scenarios: [scenario({ latest: run({ path }) })] });

test('texts written side by side are put together, and the text says more saves than either', () => {
  const [phone, laptop] = [by('phone', 7, ['Aa', 'Bb', 'Cc']), by('laptop', 9, ['Ab'])];

  const { text, isMerged } = reconciled(textOf(laptop), textOf(phone), limit);

  expect(isMerged).toBe(true);
  expect(parseMemory(text).memory).toMatchObject({
    saves: 10,
    scenarios: [{ latest: { path: ['Aa', 'Bb', 'Cc'] } }],
  });
});

test('a text that adds nothing changes nothing', () => {
  const [phone, laptop] = [by('phone', 7, ['Aa', 'Bb', 'Cc']), by('laptop', 9, ['Ab'])];

  expect(reconciled(textOf(phone), textOf(laptop), limit)).toEqual({ text: textOf(phone), isMerged: false });
});

test('put together once, both texts are known to it', () => {
  const [phone, laptop] = [by('phone', 7, ['Aa', 'Bb', 'Cc']), by('laptop', 9, ['Ab'])];
  const { text } = reconciled(textOf(laptop), textOf(phone), limit);

  expect(reconciled(textOf(laptop), text, limit)).toEqual({ text, isMerged: false });
});

test('of texts that follow each other the later one is taken as it is', () => {
  const later = memory({ saves: 5, visit: nextVisit('second', first) });

  expect(reconciled(textOf(first), textOf(later), limit)).toEqual({ text: textOf(later), isMerged: false });
  expect(reconciled(textOf(later), textOf(first), limit)).toEqual({ text: textOf(later), isMerged: false });
});

test('what cannot be read takes part in nothing', () => {
  const readable = textOf(first);

  expect(reconciled('', readable, limit).text).toBe(readable);
  expect(reconciled('{"a":1}', readable, limit).text).toBe(readable);
  expect(reconciled('{"a":1}', '', limit).text).toBe('{"a":1}');
});
