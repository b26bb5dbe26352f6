import { describe, expect, test } from 'vitest';
import { courseVisits } from '../support/course-visits.ts';
import type { Visitor } from '../support/browser-port.ts';
import { mostForNewcomers, wordsUntil } from '../support/words-until.ts';

/*
 * Someone who has never seen the project stands before the first screen of a course that does not report, and reads
 * every word on the way to the reason and to what to change. docs/administrators-walk.md names these bounds: if a screen
 * needs more, the screen is to be mended.
 */
const link = '[data-action="check-lms"]';
const reason = '.verdict > dl';

interface Walk {
  readonly words: number;
  readonly presses: number;
  readonly fault: string | null;
  /** What the second screen says up to the end of what to change. */
  readonly said: string;
}

/** @param from What the reader begins with: the page, or the notice that they see first. */
async function walk(visitor: Visitor, from = 'body'): Promise<Walk> {
  const first = await wordsUntil(await visitor.find(`${from} ${link}`), link, from);
  await visitor[from === 'body' ? 'pressOn' : 'pressBackOn'](link);
  const second = await wordsUntil(await visitor.find(reason), reason);
  return {
    words: first.length + second.length,
    presses: 1,
    fault: await visitor.attribute('.verdict', 'data-fault'),
    said: second.join(' '),
  };
}

function expectQuick({ words, presses }: Walk): void {
  expect(presses).toBeLessThanOrEqual(mostForNewcomers.presses);
  expect(words).toBeLessThanOrEqual(mostForNewcomers.words);
}

describe('from the first screen of a course that does not report to the reason', () => {
  const course = courseVisits('scorm12', 'newcomer');

  test.each([
    ['no API', { trouble: 'absent' }, 'no-api', 'Open the course from the learning system'],
    ['the API of the other standard', { standard: 'scorm2004' }, 'other-standard', 'for SCORM 2004'],
    ['an LMS that refuses to save', { trouble: 'refuses-to-save' }, 'refuses-to-save', 'saving with no'],
    ['signed out', { trouble: 'signed-out', after: '0' }, 'refuses-to-save', 'the session has ended'],
    ['review mode', { trouble: 'review' }, 'does-not-count', 'opened for looking only'],
  ])('%s: one press, and fewer words than fill two minutes', async (_, options, fault, says) => {
    course.fresh();
    const { visitor } = await course.launch(options);

    const walked = await walk(visitor);

    expect(walked.fault).toBe(fault);
    expect(walked.said).toContain(says);
    expectQuick(walked);
  });

  test('signed out: who reads the notice first is led there by it', async () => {
    course.fresh();
    const { visitor } = await course.launch({ trouble: 'signed-out', after: '0' });

    const walked = await walk(visitor, 'tws-notice');

    expect(walked.fault).toBe('refuses-to-save');
    expect(walked.said).toContain('the session has ended');
    expectQuick(walked);
  });
});
