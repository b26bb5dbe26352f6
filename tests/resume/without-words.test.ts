import { expect, test } from 'vitest';
import { noNotes } from '../../src/resume/memory.ts';
import { parseMemory } from '../../src/resume/parse-memory.ts';
import { withoutWords } from '../../src/resume/without-words.ts';
import { writeMemory } from '../../src/resume/write-memory.ts';
import { memory, notLoaded, run, scenario } from './runs.ts';

test('a text without the learner’s words and answers still says all that was played', () => {
  const played = memory({
    saves: 4,
    scenarios: [scenario({ latest: run() })],
    notes: {
      ...noNotes,
      oriented: true,
      committedOn: '2026-05-04',
      answers: { measures: '5312' },
      texts: { 'reaction.er-1': 'My own words' },
    },
  });

  const text = withoutWords(writeMemory(played, { limit: 3900, optionsAfter: notLoaded }));

  expect(parseMemory(text)).toMatchObject({
    damaged: false,
    memory: { ...played, notes: { ...played.notes, answers: {}, texts: {} } },
  });
});

test('a text that has none stays as it is, and so does one that cannot be read', () => {
  const text = writeMemory(memory({ scenarios: [scenario({ latest: run() })] }), {
    limit: 3900,
    optionsAfter: notLoaded,
  });

  expect([withoutWords(text), withoutWords('{"a":1}')]).toEqual([text, '{"a":1}']);
});
