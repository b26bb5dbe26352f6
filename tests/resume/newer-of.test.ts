import { describe, expect, test } from 'vitest';
import { newerOf } from '../../src/resume/newer-of.ts';
import { writeMemory } from '../../src/resume/write-memory.ts';
import { memory, notLoaded, run, scenario } from './runs.ts';

const roomy = { limit: 60_000, optionsAfter: notLoaded };

describe('the newer of two texts', () => {
  const older = writeMemory(memory({ saves: 35 }), roomy);
  const newer = writeMemory(memory({ saves: 36, scenarios: [scenario({ latest: run() })] }), roomy);

  test('is the one saved later', () => {
    expect([newerOf(older, newer), newerOf(newer, older)]).toEqual([newer, newer]);
  });

  test('is the readable one', () => {
    expect([newerOf('{"a":1}', older), newerOf(older, '{"a":1}'), newerOf('', older)]).toEqual([
      older,
      older,
      older,
    ]);
  });

  test('is the more intact one of the same save', () => {
    const cut = newer.slice(0, -3);

    expect([newerOf(cut, newer), newerOf(newer, cut)]).toEqual([newer, newer]);
  });

  test('is the foreign text when there is nothing else', () => {
    expect([newerOf('{"a":1}', ''), newerOf('', '{"a":1}'), newerOf('', '')]).toEqual([
      '{"a":1}',
      '{"a":1}',
      '',
    ]);
  });
});
