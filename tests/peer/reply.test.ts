import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compilePlay } from '../../src/engine/compile-play.ts';
import { ownWords } from '../../src/peer/own-words.ts';
import { writeReplayCode } from '../../src/peer/replay-code.ts';
import { fields, readReply, writeReply, type AboutDecision, type Reply } from '../../src/peer/reply.ts';
import { tinyScenario } from '../support/scenario-builder.ts';

const code = writeReplayCode(compilePlay(tinyScenario()), ['ab', 'bc']) ?? '';
const context = {
  scenario: 'A tiny evening',
  decisions: [
    { title: 'Hallway', choice: 'Let it ring.' },
    { title: 'Bedside', choice: '“Your plan first.”' },
  ],
};
const reply: Reply = {
  code,
  decisions: [
    { step: 1, saw: '“Let it ring.” She put the chart down.', did: 'Waited.', next: 'She sat.' },
    { step: 2, myself: 'I would have filled the silence.' },
  ],
  borrow: 'The wait.',
  question: 'What did you want to know just then?',
};

test('a reply is a text that a person can read', () => {
  expect(writeReply(reply, context)).toBe(
    `Two-Way Street: a reply
Code: ${code}
Scenario: A tiny evening

Decision 1: Hallway
You chose: Let it ring.
What I saw: “Let it ring.” She put the chart down.
What was done: Waited.
What came next: She sat.

Decision 2: Bedside
You chose: “Your plan first.”
What I noticed in myself: I would have filled the silence.

What I will borrow: The wait.
My question to you: What did you want to know just then?
`,
  );
});

test('it reads back', () => {
  expect(readReply(writeReply(reply, context), ['tiny'])).toMatchObject({
    kind: 'read',
    reply,
    about: { code, scenario: 'tiny', letters: 'bc' },
  });
});

/** Texts that would rather be something else. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 700 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc
    .array(
      fc.constantFrom(
        'Decision 2: nothing',
        'Code: 0000-0000-00',
        'What I will borrow: yours',
        'Two-Way Street: a reply',
        '\n',
        '\r\n',
        '\u2028',
        '    ',
        '> ',
        '\u202e',
        '<script>alert(1)</script>',
        '\ud800',
        ': ',
        '🙂',
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('')),
);

test('whatever somebody writes, every text reads back in its own place as it was kept', () => {
  const decision = fc.record({ saw: hostile, did: hostile, next: hostile, myself: hostile });
  fc.assert(
    fc.property(
      fc.array(decision, { maxLength: 5 }),
      hostile,
      hostile,
      hostile,
      (texts, borrow, question, title) => {
        const decisions = texts.map((each, index) => ({ step: index + 1, ...each }));
        const text = writeReply(
          { code, decisions, borrow, question },
          { scenario: title, decisions: [{ title, choice: title }] },
        );

        const read = readReply(text, ['tiny']);

        expect(read.kind === 'read' ? read.reply : read.kind).toEqual({
          code,
          decisions: decisions.map(kept).filter((each) => Object.keys(each).length > 1),
          borrow: ownWords(borrow),
          question: ownWords(question),
        });
      },
    ),
    { numRuns: 400 },
  );
});

function kept({ step, ...texts }: AboutDecision): AboutDecision {
  const words = fields.map((field) => [field, ownWords(texts[field] ?? '')] as const);
  return { step, ...Object.fromEntries(words.filter(([, text]) => text !== '')) };
}

test('own words stay as they are when kept twice, and never grow long', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const once = ownWords(text);

      expect(ownWords(once)).toBe(once);
      expect(once.length).toBeLessThanOrEqual(500);
      expect(once).not.toMatch(/[\u202a-\u202e\u2066-\u2069]|[^\P{Cc}\n]/u);
    }),
  );
});

test('other line ends, a byte order mark, a mail around it and quote marks do no harm', () => {
  const text = writeReply(reply, context);
  const ways = [
    `\ufeff${text}`,
    text.replaceAll('\n', '\r\n'),
    text.replaceAll('\n', '\r'),
    `Dear Joan,\n\nhere it is.\n\n${text}`,
    text.replaceAll(/^/gm, '> '),
  ];

  for (const way of ways) expect(readReply(way, ['tiny'])).toMatchObject({ kind: 'read', reply });
});

test('a line that was wrapped on its way is joined again', () => {
  const wrapped = writeReply(reply, context).replace('put the chart down.', 'put the\nchart down.');

  expect(readReply(wrapped, ['tiny'])).toMatchObject({ kind: 'read', reply });
});

test('a reply with a damaged code, or from another course, is told apart and still there to be read', () => {
  const text = writeReply(reply, context);

  expect(readReply(text.replace(code, `${code}7`), ['tiny'])).toEqual({
    kind: 'mistyped',
    text: text.replace(code, `${code}7`),
  });
  expect(readReply(text, ['er-1'])).toEqual({ kind: 'not-in-this-course', text });
  expect(readReply(text.replace(/^Code.*\n/m, ''), ['tiny']).kind).toBe('mistyped');
});

test.each([
  ['', 'empty'],
  [' \r\n\t', 'empty'],
  ['It was the best of times', 'not-a-reply'],
  ['PK\u0003\u0004\u0000\u0000', 'not-a-reply'],
  [code, 'not-a-reply'],
])('%j is %s', (text, kind) => {
  expect(readReply(text, ['tiny'])).toEqual({ kind });
});

test('nothing that is pasted or opened breaks it, however long', () => {
  const whole = writeReply(reply, context);
  const cut = fc
    .tuple(fc.nat(whole.length), fc.nat(30))
    .map(([at, length]) => whole.slice(0, at) + whole.slice(at + length));
  fc.assert(
    fc.property(fc.oneof(hostile, cut), (text) => {
      expect(['empty', 'not-a-reply', 'mistyped', 'not-in-this-course', 'read']).toContain(
        readReply(text, ['tiny']).kind,
      );
    }),
    { numRuns: 400 },
  );
  for (const part of ['> ', ' ', 'Code: 1\n', 'Decision 1: x\n', 'What I saw: x\n', '    x\n', '🙂'])
    expect(readReply(`Two-Way Street: a reply\n${part.repeat(500_000)}`, ['tiny']).kind).toBe('mistyped');
});

test('a huge reply keeps 500 characters of a text and no more decisions than a run can have', () => {
  const many = Array.from(
    { length: 999 },
    (_, index) => `Decision ${index}: x\nWhat I saw: ${'a'.repeat(600)}`,
  );
  const read = readReply(`Two-Way Street: a reply\nCode: ${code}\n\n${many.join('\n\n')}`, ['tiny']);

  expect(read.kind === 'read' ? read.reply.decisions : []).toHaveLength(140);
  expect(read.kind === 'read' ? read.reply.decisions[0]?.saw : '').toHaveLength(500);
});
