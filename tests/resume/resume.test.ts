import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { endingCodes } from '../../src/resume/ending-codes.ts';
import type { CourseMemory, RunMemory } from '../../src/resume/memory.ts';
import { unpackPath } from '../../src/resume/packed-path.ts';
import { parseMemory, unknownHash } from '../../src/resume/parse-memory.ts';
import { sealed } from '../../src/resume/sections.ts';
import { bookmarkOf, writeMemory } from '../../src/resume/write-memory.ts';
import { codeOf, memory, notLoaded, optionsOf, run, scenario } from './runs.ts';

const roomy = { limit: 60_000, optionsAfter: notLoaded };
const radices = Array.from({ length: 60 }, (_, step) => 2 + (step % 4));
const sixty = optionsOf(radices);
const longPath = radices.map((radix, step) => codeOf(step, (step * 7) % radix));

/** Any UTF-16 units, lone halves of characters too. */
const anyText = fc.array(fc.nat(0xffff)).map((units) => String.fromCharCode(...units));

const code = fc.stringMatching(/^[A-Za-z0-9][a-z0-9]$/);
const anyRun = fc.record({
  path: fc.array(code, { minLength: 1, maxLength: 30 }),
  continued: fc.nat(3),
  ending: fc.option(fc.constantFrom(...Object.values(endingCodes)), { nil: undefined }),
});
const finishedRun = fc.record({
  path: fc.array(code, { minLength: 1, maxLength: 30 }),
  continued: fc.nat(3),
  ending: fc.constantFrom(...Object.values(endingCodes)),
});
const anyMemory: fc.Arbitrary<CourseMemory> = fc.record({
  saves: fc.nat(),
  completed: fc.boolean(),
  scenarios: fc.uniqueArray(
    fc.record({
      id: fc.stringMatching(/^[a-z][a-z0-9-]{0,11}$/),
      hash: fc.stringMatching(/^[A-Za-z0-9_-]{6}$/),
      first: fc.option(finishedRun, { nil: undefined }),
      latest: fc.option(anyRun, { nil: undefined }),
      debriefRead: fc.boolean(),
      restarts: fc.option(fc.integer({ min: 1, max: 63 }), { nil: undefined }),
    }),
    { selector: ({ id }) => id, maxLength: 6 },
  ),
});

describe('reading back', () => {
  test('what was written is read exactly, whether scenarios are loaded or not', () => {
    fc.assert(
      fc.property(anyMemory, (written) => {
        const parsed = parseMemory(writeMemory(written, roomy));

        expect(parsed).toMatchObject({ state: 'read', damaged: false });
        expect(parsed.memory).toEqual(written);
      }),
    );
  });

  test('a text starts with a letter and stays in the alphabet that every LMS keeps', () => {
    fc.assert(
      fc.property(anyMemory, (written) => {
        expect(writeMemory(written, roomy)).toMatch(/^F1[A-Za-z0-9_.!-]*$/);
      }),
    );
  });

  test('two saves never give equal texts', () => {
    expect(writeMemory(memory({ saves: 1 }), roomy)).not.toBe(writeMemory(memory({ saves: 2 }), roomy));
  });

  test.each(['', ' ', 'undefined', 'null'])('%j is nothing', (text) => {
    expect(parseMemory(text)).toMatchObject({
      state: 'nothing',
      damaged: false,
      memory: { saves: 0, scenarios: [] },
    });
  });

  test.each([
    '{"userPath":[1,2]}',
    'F1',
    'F2!h2.o1AAA',
    '2~0t301a',
    'N4IgLgniBcCMA0IDGUBmBLA',
    '!!!!',
    '\u0000ÿ☃',
  ])('%j of somebody else is unreadable and kept as it is', (text) => {
    const parsed = parseMemory(text);

    expect(parsed).toMatchObject({
      state: 'unreadable',
      damaged: true,
      raw: text,
      memory: { saves: 0, scenarios: [] },
    });
  });

  test('the mark that only makes a text different is no damage', () => {
    const text = writeMemory(memory({ scenarios: [scenario({ latest: run() })] }), roomy);

    expect(parseMemory(`${text}!`)).toMatchObject({ damaged: false, memory: parseMemory(text).memory });
  });

  test('sections of a later version are written back as they were', () => {
    const later = sealed({ tag: 'z', payload: 'from-the-future' });
    const parsed = parseMemory(writeMemory(memory(), roomy) + later);

    const text = writeMemory(parsed.memory, { ...roomy, kept: parsed.kept });

    expect(parsed.damaged).toBe(false);
    expect(text).toContain(later);
  });
});

describe('size', () => {
  const ten = optionsOf([4, 4, 4, 4, 4, 4, 4, 4, 4, 4]);
  const tenPath = Array.from({ length: 10 }, (_, step) => codeOf(step, step % 4));
  const six = memory({
    saves: 140,
    scenarios: ['er-1', 'er-2', 'er-3', 'cl-1', 'cl-2', 'cl-3'].map((id) =>
      scenario({ id, first: run({ path: tenPath, continued: 1, ending: 'tw' }), debriefRead: true }),
    ),
  });

  test('one run of sixty decisions takes at most 220 characters', () => {
    const text = writeMemory(
      memory({ saves: 90, scenarios: [scenario({ latest: run({ path: longPath }) })] }),
      {
        limit: 3900,
        optionsAfter: (_, path) => sixty(path),
      },
    );

    expect(text).toContain('!f');
    expect(text.length).toBeLessThanOrEqual(220);
  });

  test('six finished scenarios of ten decisions take at most 450 characters', () => {
    const text = writeMemory(six, { limit: 3900, optionsAfter: (_, path) => ten(path) });

    expect(text.match(/!e/g)).toHaveLength(6);
    expect(text.length).toBeLessThanOrEqual(450);
  });

  test('near the limit the paths as codes are left out first, of finished scenarios before the running one', () => {
    const running = {
      ...six,
      scenarios: [...six.scenarios, scenario({ id: 'er-9', latest: run({ path: tenPath }) })],
    };
    const optionsAfter = (_: string, path: readonly string[]) => ten(path);

    const text = writeMemory(running, { limit: 340, optionsAfter });

    const read = parseMemory(text).memory.scenarios;
    expect(text.length).toBeLessThanOrEqual(340);
    expect(read.at(-1)?.latest?.path).toEqual(tenPath);
    expect(read.map(({ first }) => first?.ending)).toEqual(['tw', 'tw', 'tw', 'tw', 'tw', 'tw', undefined]);
    expect(read[0]?.first?.path).toEqual([]);
    expect(unpackPath(read[0]?.first?.packed ?? '', ten)).toEqual(tenPath);
  });

  test('no text is longer than its limit, and what is read of it is true', () => {
    fc.assert(
      fc.property(anyMemory, fc.integer({ min: 20, max: 400 }), (written, limit) => {
        const text = writeMemory(written, { limit, optionsAfter: notLoaded });

        expect(text.length).toBeLessThanOrEqual(limit);
        expectOnlyTrueRuns(text, [written]);
      }),
    );
  });

  test('the bookmark holds the running scenario within 255 characters', () => {
    const running = {
      ...six,
      scenarios: [...six.scenarios, scenario({ id: 'cl-9', latest: run({ path: longPath.slice(0, 40) }) })],
    };

    const bookmark = bookmarkOf(running, 'cl-9', { optionsAfter: (_, path) => sixty(path) });

    const read = parseMemory(bookmark).memory;
    expect(bookmark.length).toBeLessThanOrEqual(255);
    expect(read.saves).toBe(six.saves);
    expect(read.scenarios.find(({ id }) => id === 'cl-9')?.latest?.path).toEqual(longPath.slice(0, 40));
  });
});

describe('damage', () => {
  const options = { seed: 20_240_601, numRuns: 400 };

  test('a cut text gives only true runs', () => {
    fc.assert(
      fc.property(anyMemory, fc.nat(), (written, at) => {
        const text = writeMemory(written, roomy);
        expectOnlyTrueRuns(text.slice(0, at % (text.length + 1)), [written]);
      }),
      options,
    );
  });

  test('a text with changed characters gives only true runs, and says that it was damaged', () => {
    const change = fc.tuple(fc.nat(), fc.constantFrom(...'ABab01_-.!~é"'));
    fc.assert(
      fc.property(anyMemory, fc.array(change, { minLength: 1, maxLength: 4 }), (written, changes) => {
        const text = writeMemory(written, roomy);
        const letters = [...text];
        for (const [at, letter] of changes) letters[at % letters.length] = letter;
        const changed = letters.join('');
        fc.pre(changed !== text);

        expectOnlyTrueRuns(changed, [written]);
        expect(parseMemory(changed).damaged).toBe(true);
      }),
      options,
    );
  });

  test('pieces of two texts give only runs of one of them', () => {
    fc.assert(
      fc.property(anyMemory, anyMemory, fc.nat(), fc.nat(), (one, other, from, to) => {
        const sameScenarios = {
          ...other,
          scenarios: other.scenarios.map((entry, at) => ({
            ...entry,
            id: one.scenarios[at]?.id ?? entry.id,
          })),
        };
        const [a, b] = [writeMemory(one, roomy), writeMemory(sameScenarios, roomy)];
        expectOnlyTrueRuns(a.slice(0, from % (a.length + 1)) + b.slice(to % (b.length + 1)), [
          one,
          sameScenarios,
        ]);
      }),
      options,
    );
  });

  test('sections of two texts mixed whole give only runs of one of them', () => {
    const sections = (text: string) => text.slice(2).split(/(?=!)/);
    fc.assert(
      fc.property(anyMemory, anyMemory, fc.infiniteStream(fc.boolean()), (one, other, picks) => {
        const sameScenarios = {
          ...other,
          scenarios: other.scenarios.map((entry, at) => ({
            ...entry,
            id: one.scenarios[at]?.id ?? entry.id,
            hash: one.scenarios[at]?.hash ?? entry.hash,
          })),
        };
        const [a, b] = [sections(writeMemory(one, roomy)), sections(writeMemory(sameScenarios, roomy))];
        const mixed = [...a, ...b].filter(() => picks.next().value);
        expectOnlyTrueRuns(`F1${mixed.join('')}`, [one, sameScenarios]);
      }),
      options,
    );
  });

  test('any text at all is read without an error', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.json(), fc.stringMatching(/^F1[!a-z0-9.]*$/)), (text) => {
        expect(parseMemory(text).memory.scenarios).toEqual([]);
      }),
    );
  });

  test('when the result is lost, the choices remain', () => {
    const text = writeMemory(memory({ scenarios: [scenario({ first: run({ ending: 'tw' }) })] }), roomy);

    const parsed = parseMemory(text.replace('!r', '!q'));

    expect(parsed.damaged).toBe(true);
    expect(parsed.memory.scenarios).toEqual([scenario({ hash: unknownHash, latest: run() })]);
  });

  test('when the choices are lost, the result remains', () => {
    const text = writeMemory(
      memory({ scenarios: [scenario({ first: run({ ending: 'tw' }), debriefRead: true })] }),
      roomy,
    );

    const parsed = parseMemory(text.slice(0, text.indexOf('!e') + 5));

    expect(parsed.damaged).toBe(true);
    expect(parsed.memory.scenarios).toEqual([
      scenario({ first: run({ path: [], ending: 'tw' }), debriefRead: true }),
    ]);
  });

  test('when the header is lost, the runs remain', () => {
    const written = memory({ scenarios: [scenario({ first: run({ ending: 'tw' }) })] });

    const parsed = parseMemory(writeMemory(written, roomy).replace('!h', '!x'));

    expect(parsed).toMatchObject({ damaged: true, memory: { saves: 0, scenarios: written.scenarios } });
  });
});

test('texts written by the first version are still read', () => {
  const stored =
    'F1!h3.c25mgi!rm.APAb3_-xBosEgwCD6-er-1Cfk!rg.BEzzzzzzAPWZcl-2cLU!q7.A3AAAAVkjP!p7.A2AAAADhjK!q7.B1AAAACvpO!fb.er-1.AaBbCc7M6!e9.er-1.AaBb9hz!f7.cl-2.AcpuA';

  expect(parseMemory(stored)).toMatchObject({
    damaged: false,
    memory: memory({
      saves: 77,
      completed: true,
      scenarios: [
        scenario({
          first: run({ continued: 1, ending: 'gw' }),
          latest: run({ path: ['Aa', 'Bb', 'Cc'], continued: 2 }),
          debriefRead: true,
        }),
        scenario({ id: 'cl-2', hash: 'zzzzzz', latest: run({ path: ['Ac'] }) }),
      ],
    }),
  });
});

/** Every run that is read, with its ending, was once written for that scenario; a lost ending or path may be missing. */
function expectOnlyTrueRuns(text: string, written: readonly CourseMemory[]): void {
  for (const { id, first, latest } of parseMemory(text).memory.scenarios) {
    const all = written.flatMap(({ scenarios }) => scenarios).filter((entry) => entry.id === id);
    const runs = all.flatMap((entry) => [entry.first, entry.latest]).filter((entry) => entry !== undefined);
    for (const found of [first, latest])
      if (found) expect(runs.some((true_) => isTrue(found, true_))).toBe(true);
  }
}

function isTrue(found: RunMemory, written: RunMemory): boolean {
  const pathLost = found.path.length === 0;
  const resultLost = found.ending === undefined && found.continued === 0;
  return (
    (pathLost || found.path.join() === written.path.join()) && (resultLost || found.ending === written.ending)
  );
}
