import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { completedBy } from '../../src/resume/completed-by.ts';
import { parseMemory } from '../../src/resume/parse-memory.ts';
import { bookmarkOf, writeMemory } from '../../src/resume/write-memory.ts';
import { memory, notLoaded, run, scenario } from './runs.ts';

const roomy = { limit: 60_000, optionsAfter: notLoaded };
const kept = memory({ saves: 7, scenarios: [scenario({ latest: run({ path: ['Aa', 'Bb', 'Cc'] }) })] });
const text = writeMemory(kept, roomy);
const bookmark = bookmarkOf(kept, 'er-1', roomy);

describe('a text that an LMS damaged is completed by its bookmark', () => {
  test('wherever it was cut behind its beginning', () => {
    const whole = fc.integer({ min: text.indexOf('!r'), max: text.length });

    fc.assert(
      fc.property(whole, (end) => {
        expect(parseMemory(completedBy(text.slice(0, end), bookmark)).memory).toEqual(kept);
      }),
    );
  });

  test('whichever one character was altered', () => {
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.constantFrom('x', '!', '0'), (at, other) => {
        const altered = text.slice(0, at) + other + text.slice(at + 1);
        expect(parseMemory(completedBy(altered, bookmark)).memory).toEqual(kept);
      }),
    );
  });

  test('and is still known to be damaged', () => {
    const altered = text.replace('!r', '!s');

    expect(parseMemory(completedBy(altered, bookmark)).damaged).toBe(true);
  });
});

describe('a bookmark adds nothing', () => {
  test('to a whole text', () => {
    expect(completedBy(text, bookmark)).toBe(text);
  });

  test('if it is of another save', () => {
    const older = bookmarkOf(
      memory({ saves: 6, scenarios: [scenario({ id: 'cl-1', latest: run() })] }),
      'cl-1',
      roomy,
    );

    expect(completedBy(text, older)).toBe(text);
  });

  test.each(['', 'scene 4', '{"a":1}'])('to a text that is none of ours: %j', (foreign) => {
    expect(completedBy(foreign, bookmark)).toBe(foreign);
  });
});
