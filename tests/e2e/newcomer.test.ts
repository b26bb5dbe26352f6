import { expect, test } from 'vitest';
import { courseVisits, notices } from '../support/course-visits.ts';
import { wordsInAMinute, wordsUntil } from '../support/words-until.ts';

/* Someone who has never seen the project stands before a course that does not report, and reads every word. */

const mostPresses = 2;
const mostWords = 250;
const link = '[data-action="check-lms"]';
const reason = '.verdict dl';
const course = courseVisits('scorm12', 'newcomer');

const courses = [
  ['no API', { trouble: 'absent' }, 'no-api', 'Open the course from the learning system'],
  ['the other standard', { standard: 'scorm2004' }, 'other-standard', '“scorm2004” for SCORM 2004'],
  ['refuses to save', { trouble: 'refuses-to-save' }, 'refuses-to-save', 'answers saving with no'],
  ['signed out', { trouble: 'signed-out', after: '0' }, 'refuses-to-save', 'Sign in again'],
  ['review mode', { trouble: 'review' }, 'does-not-count', 'opened for looking only'],
] as const;

test.each(courses)('%s: the reason is on the second screen', async (name, options, fault, says) => {
  course.fresh();
  const { visitor } = await course.launch(options);

  const first = await wordsUntil(await visitor.find(link), link);
  await visitor.pressOn(link);
  const second = await wordsUntil(await visitor.find(reason), reason);

  expect(await visitor.attribute('.verdict', 'data-fault')).toBe(fault);
  expect(second.join(' ')).toContain(says);
  expectQuick(name, 1, first.length + second.length);
});

function expectQuick(name: string, presses: number, words: number): void {
  console.log(name, presses, words, wordsInAMinute, mostPresses, mostWords, notices.name);
  expect(presses).toBeLessThanOrEqual(mostPresses);
  expect(words).toBeLessThanOrEqual(mostWords);
}
