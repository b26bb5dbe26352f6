import { expect, test } from 'vitest';
import type { CourseSession } from '../../../src/player/session/course-session.ts';
import { goOnToChoice, NotebookLms, orientedOutline, outlineOf, playOn, visit } from './course-fixture.ts';

/** Until what was asked for is loaded and on the screen. */
async function settled(session: CourseSession): Promise<void> {
  for (let turns = 0; turns < 20 && session.screen.at === 'loading'; turns += 1) await Promise.resolve();
}

async function offered(lms: NotebookLms, given: Parameters<typeof visit>[1] = {}): Promise<CourseSession> {
  const session = await visit(lms, { outline: orientedOutline(), ...given });
  session.begin();
  await settled(session);
  return session;
}

test('the first visit leads from the welcome to the first steps, which can be passed over', async () => {
  const lms = new NotebookLms();
  const session = await offered(lms);
  expect(session.screen).toMatchObject({ at: 'briefing', run: { data: { scenario: { id: 'first' } } } });

  session.skip();

  expect(session.screen.at).toBe('hub');
  expect(session.keeper?.memory.notes?.oriented).toBe(true);
});

test('nothing of the first steps is told or remembered but that they were taken', async () => {
  const lms = new NotebookLms();
  const session = await offered(lms);
  session.begin();

  playOn(session, ['trust', 'explain']);
  goOnToChoice(session);

  expect(session.screen.at).toBe('ending');
  expect(lms.decisions).toEqual([]);
  expect(lms.told).toEqual(['begin first']);
  expect(session.keeper?.memory).toMatchObject({ scenarios: [], completed: false });
  expect(session.keeper?.memory.notes?.oriented).toBe(true);
});

test('they have no debrief', async () => {
  const session = await offered(new NotebookLms());
  session.begin();
  playOn(session, ['trust', 'explain']);
  goOnToChoice(session);

  session.openDebrief();

  expect(session.screen.at).toBe('ending');
});

test('whoever took them comes back to the hub, where they can be taken again', async () => {
  const lms = new NotebookLms();
  (await offered(lms)).skip();

  const again = await visit(new NotebookLms(lms.text), { outline: orientedOutline() });
  expect(again.screen.at).toBe('hub');
  await again.open('first');

  expect(again.screen).toMatchObject({ at: 'briefing', run: { data: { scenario: { id: 'first' } } } });
});

test('left half way, they are offered once more', async () => {
  const lms = new NotebookLms();
  const session = await offered(lms);
  session.begin();
  playOn(session, ['trust']);

  const again = await visit(new NotebookLms(lms.text), { outline: orientedOutline() });

  expect(again.screen.at).toBe('welcome');
});

test('passing over a page says nothing of the first steps', async () => {
  const session = await visit(new NotebookLms(), { outline: orientedOutline() });
  await session.openPage('kit');

  session.skip();

  expect(session.screen.at).toBe('hub');
  expect(session.keeper?.memory.notes).toBeUndefined();
});

test('first steps that cannot be loaded do not stand in the way', async () => {
  const session = await offered(new NotebookLms(), { missing: ['course/first.js'] });

  expect(session.screen.at).toBe('hub');
});

test('a course without first steps leads to the hub at once', async () => {
  const session = await offered(new NotebookLms(), { outline: outlineOf() });

  expect(session.screen.at).toBe('hub');
});
