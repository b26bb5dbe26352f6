import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packPath, pathCheck, unpackPath } from '../../src/resume/packed-path.ts';
import { parseMemory } from '../../src/resume/parse-memory.ts';
import { writeMemory } from '../../src/resume/write-memory.ts';
import { codeOf, memory, notLoaded, optionsOf, run, scenario } from './runs.ts';

const roomy = { limit: 60_000, optionsAfter: notLoaded };
const radices = Array.from({ length: 60 }, (_, step) => 2 + (step % 4));
const sixty = optionsOf(radices);
const longPath = radices.map((radix, step) => codeOf(step, (step * 7) % radix));

describe('a packed path', () => {
  test('gives back the path it was made from', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 8 }), fc.nat(7)), { minLength: 1, maxLength: 80 }),
        (steps) => {
          const optionsAfter = optionsOf(steps.map(([radix]) => radix));
          const path = steps.map(([radix, pick], step) => codeOf(step, pick % radix));
          const written = memory({ scenarios: [scenario({ latest: run({ path }) })] });
          const text = writeMemory(written, {
            limit: 60_000,
            optionsAfter: (_, before) => optionsAfter(before),
          });

          const withoutCodes = parseMemory(text.slice(0, text.indexOf('!f'))).memory.scenarios[0]?.latest;

          expect(withoutCodes?.path).toEqual([]);
          expect(unpackPath(withoutCodes?.packed ?? '', optionsAfter)).toEqual(path);
        },
      ),
    );
  });

  test('is not taken for a run without a choice when their checks happen to be the same', () => {
    const picks = [0, 0, 3, 2, 0, 4, 0, 0];
    const optionsAfter = optionsOf([1, 1, 4, 3, 1, 5, 1, 1]);
    const path = picks.map((pick, step) => codeOf(step, pick));
    const { id, hash } = scenario({});
    expect(pathCheck(`${id}.${hash}`, path)).toBe(pathCheck(`${id}.${hash}`, []));

    const text = writeMemory(memory({ scenarios: [scenario({ latest: run({ path }) })] }), {
      limit: 60_000,
      optionsAfter: (_, before) => optionsAfter(before),
    });
    const { latest } = parseMemory(text.slice(0, text.indexOf('!f'))).memory.scenarios[0]!;

    expect(unpackPath(latest?.packed ?? '', optionsAfter)).toEqual(path);
  });

  test('is refused by a scenario with other options', () => {
    const packed = writeAndCut(longPath);

    expect(unpackPath(packed, optionsOf(radices.map((radix) => radix + 1)))).toBeUndefined();
    expect(unpackPath(packed, optionsOf(radices.slice(0, 10)))).toBeUndefined();
    expect(unpackPath(packed, notLoaded)).toBeUndefined();
    expect(unpackPath(packed, sixty)).toEqual(longPath);
  });

  test('is not made from a choice the scenario does not have', () => {
    expect(packPath(['zz'], sixty)).toBeUndefined();
  });

  test('is never taken for another path, whatever text it is given', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (text) => {
        expect(unpackPath(text, sixty) ?? 'none').toBe('none');
      }),
    );
  });

  test('is written back while its scenario is not loaded', () => {
    const written = memory({ scenarios: [scenario({ latest: run({ path: longPath }) })] });
    const first = parseMemory(
      writeMemory(written, { limit: 60_000, optionsAfter: (_, path) => sixty(path) }),
    );

    const again = writeMemory(first.memory, { limit: 110, optionsAfter: notLoaded, kept: first.kept });
    const packedOnly = parseMemory(again);
    const onceMore = writeMemory(packedOnly.memory, { ...roomy, kept: packedOnly.kept });

    expect(again).not.toContain('!f');
    expect(unpackPath(parseMemory(onceMore).memory.scenarios[0]?.latest?.packed ?? '', sixty)).toEqual(
      longPath,
    );
  });

  function writeAndCut(path: readonly string[]): string {
    const text = writeMemory(memory({ scenarios: [scenario({ latest: run({ path }) })] }), {
      limit: 60_000,
      optionsAfter: (_, before) => sixty(before),
    });
    return parseMemory(text.slice(0, text.indexOf('!f'))).memory.scenarios[0]?.latest?.packed ?? '';
  }
});
