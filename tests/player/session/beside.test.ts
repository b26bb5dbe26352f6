import { expect, test } from 'vitest';
import type { CourseSession } from '../../../src/player/session/course-session.ts';
import { goOnToChoice, intoScene, NotebookLms, playOn, visit } from './course-fixture.ts';

/** A visit in which the tiny scenario was played and its debrief is open. */
async function debriefed(): Promise<CourseSession> {
  const session = await visit(new NotebookLms());
  await intoScene(session);
  playOn(session, ['trust', 'explain']);
  goOnToChoice(session);
  session.openDebrief();
  return session;
}

const besideOf = ({ screen }: CourseSession) =>
  screen.at === 'debrief' ? screen.beside?.debrief.decisions.map(({ choice }) => choice) : 'elsewhere';

test('another way that was played to its end stands beside the run, which stays as it was', async () => {
  const session = await debriefed();
  session.explore(1);
  playOn(session, ['listen']);
  goOnToChoice(session);

  session.openDebrief();

  expect(besideOf(session)).toEqual(['trust', 'listen']);
  expect(session.screen).toMatchObject({ at: 'debrief', run: { path: ['ab', 'bb'] }, decision: 1 });
});

test('one that is left on the way stands there as far as it came', async () => {
  const session = await debriefed();
  session.explore(0);
  playOn(session, ['ask']);

  session.backToDebrief();

  expect(besideOf(session)).toEqual(['ask']);
});

test('one in which nothing was chosen leaves the debrief as it was', async () => {
  const session = await debriefed();
  session.explore(1);

  session.backToDebrief();

  expect(besideOf(session)).toBeUndefined();
});

test('a debrief is the same object until more is decided, so that a redraw does not begin it anew', async () => {
  const { screen } = await debriefed();

  expect(screen.at === 'debrief' && screen.run.debrief).toBe(screen.at === 'debrief' && screen.run.debrief);
});
