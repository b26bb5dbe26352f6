import { expect, test } from 'vitest';
import { followUpDue } from '../../../src/player/session/follow-up-due.ts';
import type { FollowUp } from '../../../src/resume/memory.ts';
import { NotebookLms, visit } from './course-fixture.ts';

/** Noon on a day, where the learner is. */
const noon = (day: string) => new Date(`${day}T12:00:00`);

test.each([
  ['2026-05-17', [], undefined],
  ['2026-05-18', [], 1],
  ['2026-06-30', [], 1],
  ['2026-05-18', ['partly'], undefined],
  ['2026-06-14', ['partly'], undefined],
  ['2026-06-15', ['partly'], 2],
  ['2027-01-01', ['partly', 'done'], undefined],
] as const)('on %s, with %j answered, the look back that is due is %s', (day, followUps, due) => {
  expect(followUpDue({ committedOn: '2026-05-04', followUps: [...followUps] as FollowUp[] }, noon(day))).toBe(
    due,
  );
});

test('without a commitment nothing is due', () => {
  expect(followUpDue({ committedOn: undefined, followUps: [] }, noon('2026-05-18'))).toBeUndefined();
});

/** What an LMS remembers of a learner who made a commitment on 4 May. */
async function committed(): Promise<string> {
  const lms = new NotebookLms();
  const session = await visit(lms);
  session.keeper?.note((notes) => ({ ...notes, oriented: true, committedOn: '2026-05-04' }));
  return lms.text;
}

test('a launch two weeks later asks for the look back first, once, and it can be passed by', async () => {
  const session = await visit(new NotebookLms(await committed()), { now: () => noon('2026-05-20') });
  expect(session.screen).toEqual({ at: 'page', page: 'follow-up', about: '', asked: true });

  session.skip();
  expect(session.screen.at).toBe('hub');

  await session.openPage('follow-up');
  expect(session.screen).toMatchObject({ at: 'page', page: 'follow-up', asked: false });
});

test('a launch before that comes to the hub', async () => {
  const session = await visit(new NotebookLms(await committed()), { now: () => noon('2026-05-10') });

  expect(session.screen.at).toBe('hub');
});

test('a visit for looking only is not asked', async () => {
  const lms = new NotebookLms(await committed(), { mode: 'browse' });

  const session = await visit(lms, { now: () => noon('2026-05-20') });

  expect(session.screen.at).toBe('hub');
});
