import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compilePlay } from '../../src/engine/compile-play.ts';
import type { Play } from '../../src/engine/play.ts';
import { choose, openChoices, sceneAt, settle, start } from '../../src/engine/walker.ts';
import { readReplayCode, replayOf, writeReplayCode } from '../../src/peer/replay-code.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { randomRichScenario } from '../support/random-rich-scenario.ts';
import { playOf } from '../support/routes.ts';
import { choiceOf, tinyScenario, twoActScenario } from '../support/scenario-builder.ts';
import { seededRandom } from '../support/seeded-random.ts';

const courses = ['er-1', 'cl-1', 'tiny'];
const symbols = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A whole run at random, as codes. */
function randomPath(play: Play, seed: number): readonly string[] {
  const random = seededRandom(seed);
  const path: string[] = [];
  let position = settle(play, start(play));
  while (position.stage === 'deciding') {
    const open = openChoices(play, position);
    const index = open[Math.floor(random() * open.length)]!;
    path.push(sceneAt(play, position).choices[index]!.code);
    position = settle(play, choose(play, position, index));
  }
  return path;
}

function codeOf(play: Play, path: readonly string[]): string {
  const code = writeReplayCode(play, path);
  if (code === undefined) throw new Error(`No code for ${path.join(' ')}`);
  return code;
}

/** What a text comes to: read, found and played. */
function reading(text: string, play: Play) {
  const read = readReplayCode(text, courses);
  return read.kind === 'read' ? replayOf(play, read) : read;
}

const tiny = compilePlay(tinyScenario());
const tinyCode = codeOf(tiny, ['ab', 'bc']);

describe.each(['er-1', 'cl-1'])('%s', (id) => {
  const play = playOf(id);

  test('every run reads back from its code', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const path = randomPath(play, seed);

        expect(reading(codeOf(play, path), play)).toEqual({ kind: 'ok', path });
      }),
      { numRuns: 300 },
    );
  });

  test('the first ten decisions of any run take at most 24 characters and one to check them', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const path = randomPath(play, seed).slice(0, 10);

        expect(codeOf(play, path).length).toBeLessThanOrEqual(25);
      }),
      { numRuns: 200 },
    );
  });
});

test('runs of scenarios with everything the format has read back, repair moments and second acts included', () => {
  let repaired = 0;
  fc.assert(
    fc.property(fc.nat(100_000), fc.nat(), (scenario, run) => {
      const play = compilePlay(randomRichScenario(scenario));
      const path = randomPath(play, run);
      if (path.some((code) => code.startsWith('R'))) repaired += 1;

      expect(reading(codeOf(play, path), play)).toEqual({ kind: 'ok', path });
    }),
    { numRuns: 200 },
  );
  expect(repaired).toBeGreaterThan(5);
});

test('no code is longer than 200 characters, and a run that would need more has none', () => {
  const decision = fc.constantFrom(...'0123456789abcdefghijklmnopqrstuvwxyz').map((letter) => `x${letter}`);
  fc.assert(
    fc.property(fc.array(decision, { minLength: 1, maxLength: 200 }), (path) => {
      const code = writeReplayCode(tiny, path);

      expect(code === undefined).toBe(path.length > 140);
      expect(code?.length ?? 0).toBeLessThanOrEqual(200);
    }),
  );
  expect(
    writeReplayCode(
      tiny,
      Array.from({ length: 140 }, () => 'xz'),
    )?.length,
  ).toBeLessThanOrEqual(200);
});

test('decisions survive packing whatever they are', () => {
  const letters = fc.array(fc.constantFrom(...'0123456789abcdefghijklmnopqrstuvwxyz'), {
    minLength: 1,
    maxLength: 140,
  });
  fc.assert(
    fc.property(letters, (given) => {
      const code = codeOf(
        tiny,
        given.map((letter) => `x${letter}`),
      );
      const read = readReplayCode(code, courses);

      expect(read).toEqual({ kind: 'read', code, scenario: 'tiny', letters: given.join('') });
    }),
  );
});

test('any one changed symbol is noticed', () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(), fc.nat(), (run, place, other) => {
      const play = playOf13();
      const code = codeOf(play, randomPath(play, run)).replaceAll('-', '');
      const at = place % code.length;
      const wrong = code.slice(0, at) + symbols.charAt(other % 32) + code.slice(at + 1);
      fc.pre(wrong !== code);

      expect(reading(wrong, play).kind).toBe('mistyped');
    }),
    { numRuns: 500 },
  );
});

test('any two neighbours that changed places are noticed', () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(), (run, place) => {
      const play = playOf13();
      const code = codeOf(play, randomPath(play, run)).replaceAll('-', '');
      const at = place % (code.length - 1);
      const wrong = code.slice(0, at) + code.charAt(at + 1) + code.charAt(at) + code.slice(at + 2);
      fc.pre(wrong !== code);

      expect(reading(wrong, play).kind).toBe('mistyped');
    }),
    { numRuns: 500 },
  );
});

let er1: Play | undefined;
function playOf13(): Play {
  er1 ??= playOf('er-1');
  return er1;
}

test('spaces, dashes, quotes, line breaks, case, wide letters and letters taken for digits do no harm', () => {
  const code = codeOf(playOf13(), randomPath(playOf13(), 3));
  const ways: readonly ((symbol: string) => string)[] = [
    (symbol) => symbol,
    (symbol) => symbol.toLowerCase(),
    (symbol) => `${symbol} `,
    (symbol) => `${symbol}\r\n`,
    (symbol) => `“${symbol}”`,
    (symbol) => `${symbol}\u200b—`,
    (symbol) => String.fromCharCode(symbol.charCodeAt(0) + 0xfee0),
    (symbol) => symbol.replace('0', 'o').replace('1', 'l'),
    (symbol) => symbol.replace('0', 'O').replace('1', 'I'),
    (symbol) => symbol.replace('1', 'i'),
  ];
  const plain = code.replaceAll('-', '');
  fc.assert(
    fc.property(
      fc.array(fc.nat(ways.length - 1), { minLength: plain.length, maxLength: plain.length }),
      (picked) => {
        const typed = [...plain].map((symbol, at) => ways[picked[at]!]!(symbol)).join('');

        expect(readReplayCode(typed, courses)).toEqual(readReplayCode(code, courses));
      },
    ),
  );
});

test('a code is found in the message it came in', () => {
  const message = `Hi Daniel, two things. I played Bed 7 at 19:40 - see page 12-34.\n\n> ${tinyCode}.\n\nYours`;

  expect(reading(message, tiny)).toEqual({ kind: 'ok', path: ['ab', 'bc'] });
});

test('after options were added, taken away and put in another order a code still tells the run', () => {
  const scenario = tinyScenario();
  const { hallway } = scenario.scenes;
  const [ask, trust] = hallway!.choices;
  const later: Scenario = {
    ...scenario,
    scenes: { ...scenario.scenes, hallway: { ...hallway!, choices: [choiceOf('new', 'ad'), trust!, ask!] } },
  };

  expect(reading(tinyCode, compilePlay(later))).toEqual({ kind: 'other-version', path: ['ab', 'bc'] });
});

test('where a choice is gone, the run is told as far as it goes', () => {
  const scenario = tinyScenario();
  const { bedside } = scenario.scenes;
  const choices = bedside!.choices.filter(({ code }) => code !== 'bc');
  const later = { ...scenario, scenes: { ...scenario.scenes, bedside: { ...bedside!, choices } } };

  expect(reading(tinyCode, compilePlay(later))).toEqual({ kind: 'other-version', path: ['ab'] });
});

test('texts alone make no other version', () => {
  const reworded = { ...tinyScenario(), title: ['Another title'], takeaway: ['Another line.'] };

  expect(reading(tinyCode, compilePlay(reworded))).toEqual({ kind: 'ok', path: ['ab', 'bc'] });
});

test('a run through two acts is told as one', () => {
  const play = compilePlay(twoActScenario());

  expect(reading(codeOf(play, ['aa', 'ba', 'rb']), play)).toEqual({ kind: 'ok', path: ['aa', 'ba', 'rb'] });
});

test('a code that plays no whole run of its own version is a mistyped one', () => {
  expect(reading(codeOf(tiny, ['ab', 'bz']), tiny)).toEqual({ kind: 'mistyped' });
});

test('a scenario that is not here is told apart from a mistake', () => {
  expect(readReplayCode(tinyCode, ['er-1', 'cl-1'])).toEqual({ kind: 'not-in-this-course' });
});

test.each([
  ['', 'empty'],
  [' \n\t-- “” ', 'empty'],
  ['hello', 'not-a-code'],
  ['I would love to see how you did it, tell me when', 'not-a-code'],
  ['🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂', 'not-a-code'],
  ['שלום, זה לא קוד בכלל אבל ארוך', 'not-a-code'],
  [tinyCode.slice(0, -1), 'mistyped'],
  [`${tinyCode}7`, 'mistyped'],
  [tinyCode.replace(/^./, '*'), 'mistyped'],
] as const)('%j is %s', (text, kind) => {
  expect(readReplayCode(text, courses).kind).toBe(kind);
});

test('nothing that is typed or pasted breaks it, however long', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: fc.constantFrom(...symbols, '-', ' ', 'o', 'l', '\u202e', 'ﷺ', '🙂'), maxLength: 300 }),
    fc.nat(40).map((cut) => tinyCode.slice(0, cut) + tinyCode.slice(cut + 1)),
  );
  fc.assert(
    fc.property(texts, (text) => {
      expect(['empty', 'not-a-code', 'mistyped', 'not-in-this-course', 'ok', 'other-version']).toContain(
        reading(text, tiny).kind,
      );
    }),
    { numRuns: 500 },
  );
  for (const part of ['A', '1A-', '-', ' ', '1AAA-', 'ﷺ', '\u0301', '🙂'])
    expect(readReplayCode(part.repeat(1_000_000), courses).kind).toMatch(/not-a-code|empty|mistyped/);
});
