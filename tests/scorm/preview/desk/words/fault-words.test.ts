import { expect, test } from 'vitest';
import { faultSays, faultWords } from '../../../../../scorm/preview/desk/words/fault-words.ts';

test('each of the twelve faults is said as its switch says it', () => {
  expect(faultWords).toHaveLength(12);
  expect(faultWords.map(({ fault }) => faultSays(fault))).toEqual(faultWords.map(({ says }) => says));
  expect(faultSays({ kind: 'undefined', lasting: true })).toBe('Answers nothing');
});

test('a fault that was narrowed is said with what it is narrowed to', () => {
  expect(faultSays({ kind: 'false', call: 'commit', lasting: true })).toBe('Says no (at saving)');
  expect(faultSays({ kind: 'throw', element: 'cmi.exit', from: 3, lasting: false })).toBe(
    'Breaks off (cmi.exit, from number 3)',
  );
});
